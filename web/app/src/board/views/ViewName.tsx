import { useTranslation } from 'react-i18next';
import { useName } from '../../i18n/language';
import type { BoardSearch } from '../search/boardSearch';
import { isAs } from './savedView';
import { useSavedViews } from './useSavedViews';

/** What the saved view is called; a star says that what is shown is not what was saved. */
export default function ViewName({ search }: { search: BoardSearch }) {
  const { t } = useTranslation('board');
  const name = useName();
  const view = useSavedViews().find(({ id }) => id === search.saved);
  if (!view) return t(`view.${search.view}`);
  return <bdi>{isAs(view, search) ? name(view) : `${name(view)} *`}</bdi>;
}
