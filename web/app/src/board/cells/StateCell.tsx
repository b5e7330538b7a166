import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import { Countdown } from '../../conversation/Countdown';
import { SetAsideBadge } from '../../conversation/SetAsideBadge';
import { StateBadge } from '../../conversation/StateBadge';
import { useName } from '../../i18n/language';
import { useOutcome } from '../outcomes/OutcomeProvider';
import styles from './cells.module.css';
import { standingOf } from './standing';
import { UndoButton } from './UndoButton';

interface Props {
  row: Conversation;
  gone: boolean;
}

/** The state, and under it why it is so or what is under way, with the time that is left. */
export function StateCell({ row, gone }: Props) {
  const { t } = useTranslation('board');
  return (
    <>
      <span className={styles.badges}>
        <StateBadge state={row.state} /> {row.setAside && <SetAsideBadge />}
      </span>
      <span className={styles.under} data-testid="standing">
        {gone ? t('gone') : <Standing row={row} />}
      </span>
    </>
  );
}

function Standing({ row }: { row: Conversation }) {
  const { t } = useTranslation(['board', 'conversation']);
  const name = useName();
  const outcome = useOutcome(row.id);
  const standing = standingOf(row);
  switch (standing.kind) {
    case 'closing':
      return (
        <>
          <span className={styles.danger}>{t('standing.closing')}</span> <Countdown to={standing.dueAt} />{' '}
          <UndoButton row={row} />
        </>
      );
    case 'reason':
      if (row.setAside) return t('standing.setAside');
      if (!outcome) return t(`conversation:reason.${row.reason}`);
      return <span className={styles.news}>{t(`outcome.${outcome.code}`, { agent: outcome.agent ? name(outcome.agent) : '' })}</span>;
    default:
      return (
        <>
          <span title={t(`standing.${standing.kind}Long`, { agent: name(standing.agent) })}>
            {t(`standing.${standing.kind}`, { agent: name(standing.agent) })}
          </span>{' '}
          <Countdown to={standing.dueAt} />
        </>
      );
  }
}
