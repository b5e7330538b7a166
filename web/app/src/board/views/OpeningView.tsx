import { useEffect } from 'react';
import { openingView } from '../../api/boardViews';
import type { BoardSearch } from '../search/boardSearch';
import { searchOf } from './savedView';

let opened = false;

/** Opens the reader's own view, once: who goes back to all ongoing conversations afterwards stays there. */
export default function OpeningView({ onSearch }: { onSearch(search: BoardSearch): void }) {
  useEffect(() => {
    if (opened) return;
    opened = true;
    // Without an answer the page opens as it does for everybody.
    openingView().then((view) => !view.builtIn && onSearch(searchOf(view)), () => {});
  }, [onSearch]);
  return null;
}
