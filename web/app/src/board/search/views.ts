import type { ConversationState } from '../../api/types';
import type { BoardSort } from '../../live/frames';

export interface View {
  /** The states it shows; empty is all of them. Closed ones are never on the board. */
  states: readonly ConversationState[];
  sort: BoardSort;
  /** Only who waits for us now and has waited longer than this, in seconds. */
  waitingOver: number | null;
}

/** Longer than this nobody should wait without a supervisor knowing it. */
export const ATTENTION_AFTER = 120;

/** The views that Moked brings along (S3). "Ongoing conversations" is the first, and what opens. */
export const VIEWS = {
  ongoing: { states: [], waitingOver: null, sort: '-wait' },
  open: { states: ['open'], waitingOver: null, sort: '-wait' },
  active: { states: ['active'], waitingOver: null, sort: '-handle' },
  waiting: { states: ['waiting'], waitingOver: null, sort: '-wait' },
  'wrap-up': { states: ['wrap-up'], waitingOver: null, sort: '-handle' },
  // Who is parked waits for his own answer, not for ours.
  attention: { states: ['open', 'active'], waitingOver: ATTENTION_AFTER, sort: '-wait' },
} as const satisfies Record<string, View>;

export type ViewId = keyof typeof VIEWS;
export const VIEW_IDS = Object.keys(VIEWS) as ViewId[];
export const viewOf = (id: ViewId): View => VIEWS[id];
