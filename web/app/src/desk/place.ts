import type { Audience, Conversation, Mode, Visibility } from '../api/types';

/** In an address, in the place of a conversation's id. */
export const OPEN_WORK = 'open-work';
export const OPEN_WORK_PATH = `/desk/${OPEN_WORK}`;

/** In what mode somebody takes part; null when he doesn't. */
export function modeOf(conversation: Conversation, userId: string): Mode | null {
  return conversation.participants.find(({ id }) => id === userId)?.mode ?? null;
}

/** Whom one may write to, the default first: only who handles the conversation speaks to the customer without a thought (S10). */
export function audiencesFor(mode: Mode | null, visibility: Visibility | null = null): readonly Audience[] {
  // The customer does not know of him.
  if (visibility === 'private') return ['internal'];
  switch (mode) {
    case 'primary':
      return ['public', 'internal'];
    case 'consult':
    case 'joined':
      return ['internal', 'public'];
    case 'whisper':
    case 'monitor':
    case null:
      return ['internal'];
  }
}
