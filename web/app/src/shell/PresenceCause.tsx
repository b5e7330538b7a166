import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { setMyPresence } from '../api/me';
import { useMe } from '../live/hooks';
import { useTellProblem } from './NotificationProvider';
import styles from './presenceCause.module.css';
import { usePresences, type CauseToReset } from './presences';

/** Says why the agent gets no more offers, and lets him have them again (behaviour 4.6). */
export default function PresenceCause({ cause }: { cause: CauseToReset }) {
  const { t } = useTranslation();
  const { presence } = useMe();
  const { nameOf } = usePresences();
  const tellProblem = useTellProblem();
  const reset = useMutation({ mutationFn: () => setMyPresence('available'), onError: tellProblem });
  return (
    <div className={styles.cause} data-testid="presence-cause" data-cause={cause}>
      <span>{t(`presenceCause.${cause}`, { presence: nameOf(presence?.presence ?? '') })}</span>
      <Button size="small" disabledFocusable={reset.isPending} data-testid="presence-reset" onClick={() => reset.mutate()}>
        {t('presenceCause.reset')}
      </Button>
    </div>
  );
}
