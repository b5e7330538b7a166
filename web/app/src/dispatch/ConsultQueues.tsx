import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queues } from '../api/organisation';
import { QueueTargets } from './QueueTargets';
import styles from './targets.module.css';
import type { TargetCommand } from './useTargetCommand';

/** Queues whose agents can be asked: only those where somebody is there, the conversation's own among them. */
export function ConsultQueues({ command }: { command: TargetCommand }) {
  const { t } = useTranslation('dispatch');
  const { data } = useQuery({ queryKey: ['targets', 'consult-queues'], queryFn: queues, staleTime: 0, refetchInterval: 5_000 });
  const served = (data?.items ?? [])
    .filter(({ open, agentsSignedIn }) => open && agentsSignedIn > 0)
    .map(({ id, name, names, type, open, agentsSignedIn }) => ({ id, name, names, type, open, agentsSignedIn }));
  if (data && served.length === 0) return <p className={styles.lead}>{t('consult.noQueue')}</p>;
  return (
    <QueueTargets
      queues={served}
      chosen={command.chosen?.kind === 'queue' ? command.chosen.queue.id : null}
      onChoose={(queue) => command.choose({ kind: 'queue', queue })}
      label={t('consult.queues')}
    />
  );
}
