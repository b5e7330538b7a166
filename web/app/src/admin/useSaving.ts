import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../shell/NotificationProvider';

interface Options<T, R> {
  save(draft: T): Promise<R>;
  onDone(saved: R, draft: T): void;
  /** What is said of it; without it "Saved." */
  told?: string;
}

/** Each of them shows names or numbers out of another. */
const LISTS = [
  'agents',
  'queues',
  'workstreams',
  'hours',
  'skills',
  'rating-models',
  'capacity-profiles',
  'presences',
  'presence-settings',
  'alert-rules',
];

/** Saves a record and has every list that may show it read anew. */
export function useSaving<T, R = unknown>({ save, onDone, told }: Options<T, R>) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: save,
    async onSuccess(saved, draft) {
      await Promise.all(LISTS.map((list) => queries.invalidateQueries({ queryKey: [list] })));
      notify({ intent: 'success', title: told ?? t('saved') });
      onDone(saved, draft);
    },
  });
}
