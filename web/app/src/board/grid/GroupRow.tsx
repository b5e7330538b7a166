import { ChevronDownRegular } from '@fluentui/react-icons';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../i18n/language';
import type { BoardGroup } from '../../live/frames';
import styles from './group.module.css';

interface Props {
  group: BoardGroup;
  /** How many it goes over. */
  columns: number;
  index: number;
  open: boolean;
  active: boolean;
  style: CSSProperties;
  onToggle(): void;
}

/** The head of a queue's conversations: how many there are and how many wait, and whether they are shown. */
export default function GroupRow({ group, columns, index, open, active, style, onToggle }: Props) {
  const { t } = useTranslation('views');
  const queue = useName()(group.queue);
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.group} style={style} data-testid="group-row" data-id={group.queue.id}>
      <div role="gridcell" aria-colspan={columns} className={styles.cell} data-place={`${index}:*`}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-label={`${t(open ? 'collapse' : 'expand', { queue })}: ${t('groupCount', { total: group.total, waiting: group.waiting })}`}
          tabIndex={active ? 0 : -1}
          data-cell-control
          onClick={onToggle}
        >
          <ChevronDownRegular aria-hidden="true" className={styles.sign} data-open={open} />
          <bdi>{queue}</bdi>
          <span className={styles.count}>{t('groupCount', { total: group.total, waiting: group.waiting })}</span>
        </button>
      </div>
    </div>
  );
}
