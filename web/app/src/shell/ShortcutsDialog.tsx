import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Switch } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import styles from './shortcutsDialog.module.css';
import { printed } from './shortcuts';
import { useKeptFocus } from './useKeptFocus';
import { useShortcutList, useShortcuts } from './ShortcutProvider';

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  useKeptFocus();
  const { singleKeys, allowSingleKeys } = useShortcuts();
  const shortcuts = useShortcutList();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('shortcuts.title')}</DialogTitle>
          <DialogContent>
            <dl className={styles.list}>
              {shortcuts.map(({ keys, label }) => (
                <div key={keys} className={styles.row}>
                  <dt>
                    <kbd dir="ltr" className={styles.keys}>
                      {printed(keys)}
                    </kbd>
                  </dt>
                  <dd className={styles.label}>{label}</dd>
                </div>
              ))}
            </dl>
            <Switch
              checked={singleKeys}
              label={t('shortcuts.singleKeys')}
              onChange={(_, { checked }) => allowSingleKeys(checked)}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
