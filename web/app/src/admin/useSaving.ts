import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNotify } from '../shell/NotificationProvider';

interface Options<T> {
  save(draft: T): Promise<unknown>;
  onDone(): void;
}

/** Saves a record and has every list that may show it read anew. */
export function useSaving<T>({ save, onDone }: Options<T>) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: save,
    async onSuccess() {
      await Promise.all(['agents', 'queues', 'workstreams', 'hours'].map((list) => queries.invalidateQueries({ queryKey: [list] })));
      notify({ intent: 'success', title: t('saved') });
      onDone();
    },
  });
}
