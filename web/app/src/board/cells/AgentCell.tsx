import { useTranslation } from 'react-i18next';
import type { AgentRef } from '../../api/types';
import { RefName } from '../../conversation/RefName';
import styles from './cells.module.css';
import { LoadBar } from '../../dispatch/LoadBar';
import { PresenceDot } from '../../dispatch/PresenceDot';

/** Whose it is, whether he is there, and how much he carries. */
export function AgentCell({ agent }: { agent: AgentRef | null }) {
  const { t } = useTranslation('board');
  if (!agent) return <span className={styles.faint}>{t('noAgent')}</span>;
  return (
    <>
      <span className={styles.line}>
        <PresenceDot presence={agent.presence} /> <RefName of={agent} />
      </span>
      {agent.human ? (
        <LoadBar used={agent.unitsUsed} total={agent.unitsTotal} />
      ) : (
        <span className={styles.under}>{t('bot')}</span>
      )}
    </>
  );
}
