import { useQuery } from '@tanstack/react-query';
import { capacityProfiles } from '../api/capacityProfiles';
import { agents, queues, staff, workstreams } from '../api/organisation';
import { presenceSettings } from '../api/presences';
import { ratingModels, skills } from '../api/skills';
import type { Ref } from '../api/types';
import type { Choice } from '../dispatch/choices';
import { useLanguage, useName } from '../i18n/language';

export const useAgents = () => useQuery({ queryKey: ['agents'], queryFn: agents });
/** Everybody who works here. It is one of the lists of agents, and read anew with them. */
export const useStaff = () => useQuery({ queryKey: ['agents', 'everyone'], queryFn: staff });
export const useQueues = () => useQuery({ queryKey: ['queues'], queryFn: queues });
export const useWorkstreams = () => useQuery({ queryKey: ['workstreams'], queryFn: workstreams });
export const useSkills = () => useQuery({ queryKey: ['skills'], queryFn: skills });
export const useRatingModels = () => useQuery({ queryKey: ['rating-models'], queryFn: ratingModels });
export const useProfiles = () => useQuery({ queryKey: ['capacity-profiles'], queryFn: capacityProfiles });
export const usePresenceSettings = () => useQuery({ queryKey: ['presence-settings'], queryFn: presenceSettings });

/** Named things as choices, in the order of the reader's alphabet. */
export function useChoicesOf(): (refs: readonly Ref[] | undefined) => Choice[] {
  const language = useLanguage();
  const name = useName();
  return (refs = []) =>
    refs
      .map((ref) => ({ id: ref.id, text: name(ref) }))
      .toSorted((one, other) => one.text.localeCompare(other.text, language));
}

/** The name of one of them by its id; empty for what is not there. */
export function useNameById(refs: readonly Ref[] | undefined): (id: string) => string {
  const name = useName();
  return (id) => {
    const found = refs?.find((one) => one.id === id);
    return found ? name(found) : '';
  };
}
