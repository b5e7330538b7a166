import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { restoreView, type SavedView } from '../../api/boardViews';
import type { BoardSearch } from '../search/boardSearch';
import { searchOf } from './savedView';
import { useViewAct } from './useSavedViews';

/** How long it stands there; WCAG wants no more haste than that for what can be done again. */
const STANDS = 20_000;

interface Props {
  view: SavedView;
  onSearch(search: BoardSearch): void;
  onGone(): void;
}

/** What was deleted, and the way back. */
export default function DeletedView({ view, onSearch, onGone }: Props) {
  const { t } = useTranslation('views');
  const restore = useViewAct(restoreView, (back) => {
    onSearch(searchOf(back));
    onGone();
  });
  useEffect(() => {
    const timer = setTimeout(onGone, STANDS);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <p role="status" data-testid="deleted-view">
      {t('deleted', { view: view.name })}{' '}
      <Button size="small" data-testid="restore-view" onClick={() => restore.mutate(view.id)}>
        {t('undo')}
      </Button>
    </p>
  );
}
