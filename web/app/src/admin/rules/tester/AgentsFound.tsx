import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../api/routing';
import { useAgents, useNameById } from '../../useOrganisation';
import styles from './tester.module.css';

const CODES = ['presence', 'capacity', 'capacity-profile', 'skills', 'declined', 'offline'] as const;
type Code = (typeof CODES)[number];
const isCode = (code: string): code is Code => CODES.some((one) => one === code);

/** Who would be asked now, and why the others would not. */
export function AgentsFound({ agents }: { agents: readonly Candidate[] }) {
  const { t } = useTranslation('routing');
  const agentName = useNameById(useAgents().data?.items);
  if (agents.length === 0) return <p className={styles.lead}>{t('tester.nobody')}</p>;
  const words = ({ excluded, free, level }: Candidate) => {
    if (excluded) return isCode(excluded) ? t(`excluded.${excluded}`) : excluded;
    // Where it is not said whether he would be asked, nothing is claimed.
    const parts = excluded === null ? [t('tester.wouldBeAsked')] : [];
    if (free !== null) parts.push(t('tester.free', { count: free }));
    if (level !== null && level !== undefined) parts.push(t('tester.level', { level }));
    return parts.join(' · ');
  };
  return (
    <ul className={styles.agents}>
      {agents.map((agent) => (
        <li key={agent.id} data-testid="candidate" data-excluded={agent.excluded ?? ''}>
          <strong>
            <bdi>{agentName(agent.id) || agent.name}</bdi>
          </strong>{' '}
          {words(agent)}
        </li>
      ))}
    </ul>
  );
}
