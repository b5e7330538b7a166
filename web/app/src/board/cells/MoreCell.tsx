import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { skills } from '../../api/skills';
import type { Conversation } from '../../api/types';
import { useTimes } from '../../format/times';
import { useName } from '../../i18n/language';
import type { ColumnId } from '../grid/columns';
import styles from './cells.module.css';

interface Props {
  column: ColumnId;
  row: Conversation;
}

/** What only those see who chose it. */
export default function MoreCell({ column, row }: Props) {
  const { t } = useTranslation('views');
  const { time } = useTimes();
  switch (column) {
    case 'skills':
      return <Skills wanted={row.skills ?? []} />;
    case 'priority':
      return row.priority;
    case 'units':
      return row.excessUnits > 0 ? t('unitsOver', { units: row.units, excess: row.excessUnits }) : row.units;
    case 'alerts':
      return row.alerts?.length || null;
    case 'consent':
      return t(`consent.${row.consent}`);
    case 'created':
      return time(row.createdAt);
    default:
      return null;
  }
}

function Skills({ wanted }: { wanted: readonly { id: string }[] }) {
  const name = useName();
  const all = useQuery({ queryKey: ['skills'], queryFn: skills, enabled: wanted.length > 0 });
  const words = wanted.flatMap(({ id }) => all.data?.items.find((skill) => skill.id === id) ?? []).map(name);
  return (
    <span className={styles.line} title={words.join(', ')}>
      <bdi>{words.join(', ')}</bdi>
    </span>
  );
}
