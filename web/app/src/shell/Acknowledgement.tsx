import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionProvider';
import { useTellProblem } from './NotificationProvider';
import { useKeptFocus } from './useKeptFocus';

/** Before his first work an agent reads that his conversations may be monitored, and what for (S2). */
export default function Acknowledgement() {
  const { t } = useTranslation('shell');
  const { acknowledge, signOut } = useSession();
  const tellProblem = useTellProblem();
  useKeptFocus();
  const confirm = useMutation({ mutationFn: acknowledge, onError: tellProblem });
  return (
    <Dialog open modalType="alert">
      <DialogSurface data-testid="acknowledgement">
        <DialogBody>
          <DialogTitle>{t('acknowledgement.title')}</DialogTitle>
          <DialogContent>
            <p>{t('acknowledgement.what')}</p>
            <p>{t('acknowledgement.purpose')}</p>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={confirm.isPending}
              onClick={() => confirm.mutate()}
              data-testid="acknowledge"
            >
              {t('acknowledgement.confirm')}
            </Button>
            <Button onClick={() => void signOut().catch(tellProblem)}>{t('account.signOut')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
