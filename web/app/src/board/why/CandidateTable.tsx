import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../api/explanations';
import { RefName } from '../../conversation/RefName';
import { useTimes } from '../../format/times';
import styles from './why.module.css';

/** Those who could have been asked, best first, with all that was compared. */
export function CandidateTable({ candidates }: { candidates: readonly Candidate[] }) {
  const { t } = useTranslation('why');
  const { moment } = useTimes();
  return (
    <details className={styles.details}>
      <summary>{t('candidates', { count: candidates.length })}</summary>
      <table className={styles.table} data-testid="candidates">
        <thead>
          <tr>
            <th scope="col">{t('column.agent')}</th>
            <th scope="col">{t('column.free')}</th>
            <th scope="col">{t('column.distance')}</th>
            <th scope="col">{t('column.last')}</th>
            <th scope="col">{t('column.declines')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ agent, free, distance, lastAssignedAt, declines }) => (
            <tr key={agent.id}>
              <th scope="row">
                <RefName of={agent} />
              </th>
              <td>{free}</td>
              <td>{distance}</td>
              <td>{lastAssignedAt ? moment(lastAssignedAt) : t('never')}</td>
              <td>{declines}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
