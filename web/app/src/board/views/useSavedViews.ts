import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { savedViews, type SavedView } from '../../api/boardViews';
import { useTellProblem } from '../../shell/NotificationProvider';

const KEY = ['board-views'];

/** The reader's views and the shared ones. */
export function useSavedViews(): readonly SavedView[] {
  return useQuery({ queryKey: KEY, queryFn: savedViews }).data?.items ?? [];
}

/** Does something to views and reads them anew; a refusal is told. */
export function useViewAct<A, R>(act: (of: A) => Promise<R>, onDone: (result: R) => void) {
  const queries = useQueryClient();
  const tell = useTellProblem();
  return useMutation({
    mutationFn: act,
    onSuccess: onDone,
    onError: tell,
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
