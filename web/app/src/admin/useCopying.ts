import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Ref } from '../api/types';
import { useName } from '../i18n/language';
import { useNotify, useTellProblem } from '../shell/NotificationProvider';

/** Copies a record and opens the copy, for it is made to be changed. `address` is where the records are. */
export function useCopying(copy: (id: string) => Promise<Ref>, address: string) {
  const { t } = useTranslation('admin');
  const name = useName();
  const notify = useNotify();
  const navigate = useNavigate();
  const tellProblem = useTellProblem();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (original: Ref) => copy(original.id),
    async onSuccess(made, original) {
      await Promise.all(['queues', 'workstreams'].map((list) => queries.invalidateQueries({ queryKey: [list] })));
      notify({ intent: 'success', title: t('copied', { name: name(original) }) });
      void navigate(`${address}/${made.id}`);
    },
    onError: tellProblem,
  });
}
