import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useTimes } from '../../format/times';
import { useReturnFocus } from '../../shell/useReturnFocus';
import type { DialogProps } from '../dialogs/CommandDialog';
import { Reasons } from './Reasons';
import { useAccount } from './useAccount';
import styles from './why.module.css';

/** "Why this agent?" and "Why still waiting?": what routing has decided on a conversation, and what it looks at now. */
export default function WhyDialog({ conversation, onClose }: DialogProps) {
  // All that the reasons need, so that nothing of the dialog waits for words once it is open.
  const { t } = useTranslation(['why', 'shell', 'routing', 'conversation']);
  const { exact } = useTimes();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useAccount(conversation);
  useReturnFocus();
  const { state, agent, customer, subject } = conversation;
  const title = state === 'open' ? t('title.waiting') : agent ? t('title.agent') : t('title.way');
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="why-dialog" className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* It scrolls, so it can be reached by keyboard. */}
          <DialogContent className={styles.content} tabIndex={0} aria-busy={isFetching}>
            <p className={styles.about}>
              <strong>
                <bdi>{customer.name}</bdi>
              </strong>
              {subject && <bdi>{subject}</bdi>}
            </p>
            {error && (
              <p role="alert" className={styles.failed} data-testid="why-failed">
                {t('failed', { why: error.message })}
              </p>
            )}
            {!data && !error && <Spinner label={t('loading')} />}
            {data && <Reasons account={data} conversation={conversation} />}
          </DialogContent>
          <DialogActions>
            {data && <span className={styles.asOf}>{t('asOf', { time: exact(new Date(dataUpdatedAt).toISOString()) })}</span>}
            <Button icon={<ArrowSyncRegular />} disabledFocusable={isFetching} data-testid="why-again" onClick={() => void refetch()}>
              {t('again')}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {t('shell:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
