import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../api/types';
import styles from '../grid/grid.module.css';

/** The grid hears of the click, with its keys: Shift picks all between. */
export function PickCell({ row, picked }: { row: Conversation; picked: boolean }) {
  const { t } = useTranslation('board');
  return (
    <input
      type="checkbox"
      className={styles.pick}
      checked={picked}
      readOnly
      tabIndex={-1}
      aria-label={t('pick.row', { customer: row.customer.name })}
      data-cell-control
      data-pick
      data-testid="pick"
    />
  );
}
