import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { actions } from '../api/conversations';
import { Problem } from '../api/problem';
import type { Action, Actions, Conversation } from '../api/types';

/** What decides who may do what. Messages change a conversation's version without changing any right. */
function rightsOf(conversation: Conversation): string {
  const { state, reason, agent, participants, offer, forceClose, call, queue, consent } = conversation;
  const people = participants.map(({ id, mode }) => `${id}:${mode}`).join();
  return [state, reason, agent?.id, people, offer?.id, forceClose?.dueAt, call?.kind, queue.id, consent].join('|');
}

export interface Permissions {
  /** Null until the server has answered. */
  actions: Actions | null;
  may(action: Action): boolean;
  /** Why not, in words; null when allowed or not known yet. */
  whyNot(action: Action): string | null;
}

/** What the caller may do with a conversation now, asked anew whenever something that decides it has changed. */
export function usePermissions(conversation: Conversation | null): Permissions {
  const refusal = useRefusal();
  const closed = conversation?.state === 'closed';
  const { data, error } = useQuery({
    queryKey: ['actions', conversation?.id, conversation && rightsOf(conversation)],
    queryFn: ({ signal }) => actions(conversation?.id as string, signal),
    enabled: conversation !== null && !closed,
    staleTime: Infinity,
    gcTime: 60_000,
    // Buttons keep their last state for the moment of asking, instead of flickering.
    placeholderData: (previous, query) => (query?.queryKey[1] === conversation?.id ? previous : undefined),
  });
  // Who has lost every right to a conversation is told so; a lost connection takes nothing from anybody.
  const lost = error instanceof Problem && (error.status === 403 || error.status === 404) ? error : null;
  const known = closed || lost ? null : (data ?? null);
  return {
    actions: known,
    may: (action) => known !== null && known[action] === null,
    whyNot: (action) => {
      if (closed) return refusal('already-closed');
      if (lost) return lost.detail ?? lost.message;
      const code = known?.[action];
      return code ? refusal(code) : null;
    },
  };
}

/** A refusal's code as a sentence, for where the server sends the code alone. */
export function useRefusal(): (code: string) => string {
  const { t, i18n } = useTranslation('conversation');
  return (code) => {
    const known = i18n.exists(`conversation:refusal.${code}`);
    return known ? t(`refusal.${code as 'wrong-state'}`) : t('refusal.other', { code });
  };
}
