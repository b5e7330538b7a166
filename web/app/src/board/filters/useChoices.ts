import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agents, queues } from '../../api/organisation';
import { skills } from '../../api/skills';
import type { Ref } from '../../api/types';
import { useLanguage, useName } from '../../i18n/language';
import { CHANNELS, LEVELS, STATES, type ListFilter } from '../search/boardSearch';
import type { Choice } from '../../dispatch/choices';

/** What each filter offers, by name in the reader's language. */
export function useChoices(): Record<ListFilter, Choice[]> {
  const { t } = useTranslation('conversation');
  const language = useLanguage();
  const name = useName();
  const allQueues = useQuery({ queryKey: ['queues'], queryFn: queues });
  const allAgents = useQuery({ queryKey: ['agents'], queryFn: agents });
  const allSkills = useQuery({ queryKey: ['skills'], queryFn: skills });
  const named = (refs: readonly Ref[] = []): Choice[] =>
    refs
      .map((ref) => ({ id: ref.id, text: name(ref) }))
      .toSorted((one, other) => one.text.localeCompare(other.text, language));
  return {
    state: STATES.map((id) => ({ id, text: t(`state.${id}`) })),
    queue: named(allQueues.data?.items),
    agent: named(allAgents.data?.items),
    skill: named(allSkills.data?.items),
    sentiment: LEVELS.map((id) => ({ id, text: t(`sentiment.${id}`) })),
    channel: CHANNELS.map((id) => ({ id, text: t(`channel.${id}`) })),
  };
}
