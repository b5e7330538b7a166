import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { fromAddress, toAddress, type BoardSearch } from '../search/boardSearch';

/** The search in the page's address. Filters don't fill the browser's history, so that Back leaves the page. */
export function useBoardSearch(): [BoardSearch, (search: BoardSearch) => void] {
  const [parameters, setParameters] = useSearchParams();
  const search = useMemo(() => fromAddress(parameters), [parameters]);
  const change = useCallback(
    (next: BoardSearch) => setParameters(toAddress(next), { replace: true }),
    [setParameters],
  );
  return [search, change];
}
