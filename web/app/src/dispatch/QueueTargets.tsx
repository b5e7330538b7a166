import { useTranslation } from 'react-i18next';
import type { QueueTarget } from '../api/conversations';
import { RefName } from '../conversation/RefName';
import { ofQueue } from './targets';
import { TargetOption } from './TargetOption';
import styles from './targets.module.css';

interface Props {
  queues: readonly QueueTarget[];
  chosen: string | null;
  onChoose(queue: QueueTarget): void;
  label: string;
}

/** The other queues; a closed one and one where nobody works are marked (S13). */
export function QueueTargets({ queues, chosen, onChoose, label }: Props) {
  const { t } = useTranslation('dispatch');
  return (
    <div role="radiogroup" aria-label={label} className={styles.list} data-testid="queue-targets">
      {queues.map((queue) => (
        <TargetOption
          key={queue.id}
          group="queue"
          value={queue.id}
          title={<RefName of={queue} />}
          chosen={queue.id === chosen}
          disabled={false}
          onChoose={() => onChoose(queue)}
        >
          <span>{t('targets.signedIn', { count: queue.agentsSignedIn })}</span>
          {ofQueue(queue).overrides.length > 0 && (
            <span className={styles.override}>{t(queue.open ? 'targets.emptyQueue' : 'targets.closedQueue')}</span>
          )}
        </TargetOption>
      ))}
    </div>
  );
}
