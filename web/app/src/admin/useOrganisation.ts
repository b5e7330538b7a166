import { useQuery } from '@tanstack/react-query';
import { agents, queues, workstreams } from '../api/organisation';
import type { Ref } from '../api/types';
import type { Choice } from '../dispatch/choices';
import { useLanguage, useName } from '../i18n/language';

export const useAgents = () => useQuery({ queryKey: ['agents'], queryFn: agents });
export const useQueues = () => useQuery({ queryKey: ['queues'], queryFn: queues });
export const useWorkstreams = () => useQuery({ queryKey: ['workstreams'], queryFn: workstreams });

/** Named things as choices, in the order of the reader's alphabet. */
export function useChoicesOf(): (refs: readonly Ref[] | undefined) => Choice[] {
  const language = useLanguage();
  const name = useName();
  return (refs = []) =>
    refs
      .map((ref) => ({ id: ref.id, text: name(ref) }))
      .toSorted((one, other) => one.text.localeCompare(other.text, language));
}
