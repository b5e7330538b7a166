import { useTranslation } from 'react-i18next';
import type { ColumnId } from './columns';

/** What stands over a column. */
export function useHeading(): (column: ColumnId) => string {
  const { t } = useTranslation('board');
  return (column) => t(`column.${column}`);
}
