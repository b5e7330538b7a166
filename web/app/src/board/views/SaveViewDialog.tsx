import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createView } from '../../api/boardViews';
import { useNotify } from '../../shell/NotificationProvider';
import { useKeptFocus } from '../../shell/useKeptFocus';
import type { BoardSearch } from '../search/boardSearch';
import { contentOf, searchOf } from './savedView';
import { useViewAct } from './useSavedViews';

interface Props {
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
  onClose(): void;
}

/** What is shown now, under a name. */
export default function SaveViewDialog({ search, onSearch, onClose }: Props) {
  const { t } = useTranslation(['views', 'shell']);
  useKeptFocus();
  const notify = useNotify();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [tried, setTried] = useState(false);
  const save = useViewAct(createView, (view) => {
    notify({ intent: 'success', title: t('saved', { view: view.name }) });
    onSearch(searchOf(view));
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && !save.isPending) save.mutate({ ...contentOf(search), name: name.trim(), shared });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="save-view-dialog">
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t('title')}</DialogTitle>
            <DialogContent>
              <Field label={t('name')} required validationMessage={tried && name.trim() === '' ? t('nameMissing') : undefined}>
                <Input value={name} maxLength={100} dir="auto" data-testid="view-name" onChange={(_, { value }) => setName(value)} />
              </Field>
              <Checkbox
                checked={shared}
                label={t('shareToo')}
                data-testid="share-too"
                onChange={(_, { checked }) => setShared(checked === true)}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('shell:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={save.isPending} data-testid="confirm">
                {t('confirm')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
