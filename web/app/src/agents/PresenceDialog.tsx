import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { resetPresenceOf, setPresenceOf, type PanelAgent } from '../api/agentPanel';
import { useName } from '../i18n/language';
import { useNotify } from '../shell/NotificationProvider';
import { usePresences } from '../shell/presences';
import { useReturnFocus } from '../shell/useReturnFocus';

interface Props {
  agent: PanelAgent;
  onClose(): void;
}

/** Sets an agent's presence, or gives it back to his usual one. The agent sees who did it, and so does the audit. */
export default function PresenceDialog({ agent, onClose }: Props) {
  const { t } = useTranslation(['agents', 'shell']);
  const name = useName();
  const notify = useNotify();
  const { choosable, nameOf } = usePresences();
  const [chosen, setChosen] = useState(agent.presence);
  useReturnFocus();
  const saving = useMutation({
    mutationFn: (presence: string | null) => (presence === null ? resetPresenceOf(agent.id) : setPresenceOf(agent.id, presence)),
    onSuccess(now) {
      notify({ intent: 'success', title: t('changed', { name: name(agent), presence: nameOf(now.presence) }) });
      onClose();
    },
  });
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    if (!saving.isPending) saving.mutate(chosen);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="presence-dialog">
        <form onSubmit={submitted}>
          <DialogBody>
            <DialogTitle>{t('changeOf', { name: name(agent) })}</DialogTitle>
            <DialogContent>
              <p>{t('told')}</p>
              <RadioGroup value={chosen} aria-label={t('presence')} onChange={(_, { value }) => setChosen(value)}>
                {choosable.map(({ id }) => (
                  <Radio key={id} value={id} label={nameOf(id)} data-testid={`presence-${id}`} />
                ))}
              </RadioGroup>
              {saving.isError && (
                <MessageBar intent="error" layout="multiline" role="alert">
                  <MessageBarBody>{saving.error.message}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions position="start">
              <Button disabledFocusable={saving.isPending} data-testid="reset-presence" onClick={() => saving.mutate(null)}>
                {t('reset')}
              </Button>
            </DialogActions>
            <DialogActions>
              <Button onClick={onClose}>{t('shell:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={saving.isPending} data-testid="save-presence">
                {t('change')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
