import type { Channel, ConversationState } from '../../api/types';
import type { BoardFilter, BoardQuery, BoardSort } from '../../live/frames';
import { VIEW_IDS, viewOf, type ViewId } from './views';

export const STATES: readonly ConversationState[] = ['open', 'active', 'waiting', 'wrap-up'];
export const CHANNELS: readonly Channel[] = ['live-chat', 'sms', 'whatsapp', 'custom', 'voice', 'record'];
const SORTS: readonly BoardSort[] = [
  'wait',
  '-wait',
  'created',
  '-created',
  'handle',
  '-handle',
  'customer',
  'state',
  'queue',
  'agent',
];

/** What a supervisor looks for, as the page's address holds it: a link shows another supervisor the same list. */
export interface BoardSearch {
  view: ViewId;
  state: ConversationState[];
  queue: string[];
  agent: string[];
  channel: Channel[];
  q: string;
  /** Null is the view's own order. */
  sort: BoardSort | null;
}

export const LISTS = ['state', 'queue', 'agent', 'channel'] as const;
export type ListFilter = (typeof LISTS)[number];

const known = <T extends string>(all: readonly T[], values: readonly string[]): T[] => all.filter((one) => values.includes(one));

/** Reads an address; what it doesn't understand it leaves out. */
export function fromAddress(parameters: URLSearchParams): BoardSearch {
  const unique = (name: string) => [...new Set(parameters.getAll(name))];
  return {
    view: VIEW_IDS.find((view) => view === parameters.get('view')) ?? 'ongoing',
    state: known(STATES, unique('state')),
    queue: unique('queue'),
    agent: unique('agent'),
    channel: known(CHANNELS, unique('channel')),
    q: parameters.get('q') ?? '',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? null,
  };
}

export function toAddress(search: BoardSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (search.view !== 'ongoing') parameters.set('view', search.view);
  for (const list of LISTS) search[list].forEach((value) => parameters.append(list, value));
  if (search.q.trim() !== '') parameters.set('q', search.q);
  if (search.sort) parameters.set('sort', search.sort);
  return parameters;
}

/** A view of who has waited too long has one order only: the longest wait first. */
export const choosesOrder = (search: BoardSearch) => viewOf(search.view).waitingOver === null;

export function sortOf(search: BoardSearch): BoardSort {
  const own = viewOf(search.view).sort;
  return choosesOrder(search) ? (search.sort ?? own) : own;
}

/** Whether the view leaves a choice of states; one that shows a single state does not. */
export const choosesStates = (search: BoardSearch) => viewOf(search.view).states.length === 0;

/** The question to the server. A view's own states hold over the filter's. */
export function toQuery(search: BoardSearch, window: BoardQuery['window']): BoardQuery {
  const view = viewOf(search.view);
  const filter: BoardFilter = {
    state: choosesStates(search) ? search.state : [...view.states],
    queue: search.queue,
    agent: search.agent,
    channel: search.channel,
    q: search.q.trim(),
  };
  return { filter, sort: sortOf(search), window };
}

/** Whether anything beyond the view narrows the list. */
export function isNarrowed(search: BoardSearch): boolean {
  return search.q.trim() !== '' || LISTS.some((list) => search[list].length > 0);
}

export const withoutFilters = (search: BoardSearch): BoardSearch => ({
  ...search,
  state: [],
  queue: [],
  agent: [],
  channel: [],
  q: '',
});

/** Another view keeps queue, agent, channel and text; its order and its states are its own. */
export const inView = (search: BoardSearch, view: ViewId): BoardSearch => ({ ...search, view, state: [], sort: null });
