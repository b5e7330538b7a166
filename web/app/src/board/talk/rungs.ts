import type { Conversation, Mode, Participant } from '../../api/types';

/** The supervisor's ladder (S9): each step up or down is a command of its own. */
export const RUNGS = ['monitor', 'whisper', 'joined'] as const;
export type Rung = (typeof RUNGS)[number];

export const isRung = (mode: Mode): mode is Rung => RUNGS.some((rung) => rung === mode);
export const isSupervising = ({ mode }: Participant) => isRung(mode);

/** How somebody takes part; null when he doesn't. */
export function modeOf(conversation: Conversation, staffId: string): Mode | null {
  return conversation.participants.find(({ id }) => id === staffId)?.mode ?? null;
}
