import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { leave } from '../../api/conversations';
import { useTellProblem } from '../../shell/NotificationProvider';
import { useReturnFocus } from '../../shell/useReturnFocus';

interface Props {
  id: string;
  customer: string;
  onGo(): void;
  onStay(): void;
}

/** Leave the conversation, or only the page? */
export default function LeavingDialog({ id, customer, onGo, onStay }: Props) {
  const { t } = useTranslation(['board', 'shell']);
  useReturnFocus();
  const tellProblem = useTellProblem();
  const out = useMutation({ mutationFn: () => leave(id), onSuccess: onGo, onError: tellProblem });
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface data-testid="leaving-dialog">
        <DialogBody>
          <DialogTitle>{t('leaving.title', { customer })}</DialogTitle>
          <DialogContent>{t('leaving.text')}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onStay}>{t('shell:cancel')}</Button>
            <Button onClick={onGo} data-testid="go-without-leaving">
              {t('leaving.remain')}
            </Button>
            <Button appearance="primary" disabledFocusable={out.isPending} onClick={() => out.mutate()} data-testid="leave-and-go">
              {t('leaving.leave')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
