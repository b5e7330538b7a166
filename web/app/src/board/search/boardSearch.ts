import type { Channel, ConversationState, SentimentLevel } from '../../api/types';
import type { BoardColumn, BoardFilter, BoardQuery, BoardSort } from '../../live/frames';
import { readColumns, writtenColumns, type ChosenColumn } from '../grid/columns';
import { VIEW_IDS, viewOf, type ViewId } from './views';

export const STATES: readonly ConversationState[] = ['open', 'active', 'waiting', 'wrap-up'];
export const CHANNELS: readonly Channel[] = ['live-chat', 'sms', 'whatsapp', 'custom', 'voice', 'record'];
/** From what wants to be seen first. */
export const LEVELS: readonly SentimentLevel[] = [
  'very-negative',
  'negative',
  'slightly-negative',
  'neutral',
  'slightly-positive',
  'positive',
  'very-positive',
  'unknown',
];
const BY: readonly BoardColumn[] = ['wait', 'created', 'handle', 'customer', 'state', 'queue', 'agent', 'priority', 'channel', 'subject', 'sentiment'];
const SORTS: readonly BoardSort[] = BY.flatMap((column): BoardSort[] => [column, `-${column}`]);

/** What a supervisor looks for, as the page's address holds it: a link shows another supervisor the same list. */
export interface BoardSearch {
  view: ViewId;
  /** The saved view that this began as, by its id; what was changed since is in the other members. */
  saved: string | null;
  state: ConversationState[];
  queue: string[];
  agent: string[];
  channel: Channel[];
  sentiment: SentimentLevel[];
  skill: string[];
  /** Seconds. */
  waitOver: number | null;
  handleOver: number | null;
  mine: boolean;
  alerting: boolean;
  q: string;
  /** Null is the view's own order. */
  sort: BoardSort | null;
  grouped: boolean;
  /** None is the usual ones. */
  columns: ChosenColumn[];
}

export const LISTS = ['state', 'queue', 'agent', 'channel', 'sentiment', 'skill'] as const;
export type ListFilter = (typeof LISTS)[number];
export const CLOCKS = ['waitOver', 'handleOver'] as const;
export const FLAGS = ['mine', 'alerting'] as const;

export const known = <T extends string>(all: readonly T[], values: readonly string[]): T[] => all.filter((one) => values.includes(one));
export const sortNamed = (name: string | null): BoardSort | null => SORTS.find((sort) => sort === name) ?? null;

/** A time to be over, in seconds; what is none is no condition. */
export function seconds(text: string | null): number | null {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : null;
}

/** Reads an address; what it doesn't understand it leaves out. */
export function fromAddress(parameters: URLSearchParams): BoardSearch {
  const unique = (name: string) => [...new Set(parameters.getAll(name))];
  return {
    view: VIEW_IDS.find((view) => view === parameters.get('view')) ?? 'ongoing',
    saved: parameters.get('saved'),
    state: known(STATES, unique('state')),
    queue: unique('queue'),
    agent: unique('agent'),
    channel: known(CHANNELS, unique('channel')),
    sentiment: known(LEVELS, unique('sentiment')),
    skill: unique('skill'),
    waitOver: seconds(parameters.get('waitOver')),
    handleOver: seconds(parameters.get('handleOver')),
    mine: parameters.get('mine') === 'true',
    alerting: parameters.get('alerting') === 'true',
    q: parameters.get('q') ?? '',
    sort: sortNamed(parameters.get('sort')),
    grouped: parameters.get('group') === 'queue',
    columns: readColumns(parameters.get('columns') ?? ''),
  };
}

export function toAddress(search: BoardSearch): URLSearchParams {
  const parameters = new URLSearchParams();
  if (search.view !== 'ongoing') parameters.set('view', search.view);
  if (search.saved) parameters.set('saved', search.saved);
  for (const list of LISTS) search[list].forEach((value) => parameters.append(list, value));
  for (const clock of CLOCKS) if (search[clock] !== null) parameters.set(clock, String(search[clock]));
  for (const flag of FLAGS) if (search[flag]) parameters.set(flag, 'true');
  if (search.q.trim() !== '') parameters.set('q', search.q);
  if (search.sort) parameters.set('sort', search.sort);
  if (search.grouped) parameters.set('group', 'queue');
  if (search.columns.length > 0) parameters.set('columns', writtenColumns(search.columns));
  return parameters;
}

export const sortOf = (search: BoardSearch): BoardSort => search.sort ?? viewOf(search.view).sort;

/** Whether the view leaves a choice of states; one that shows a single state does not. */
export const choosesStates = (search: BoardSearch) => viewOf(search.view).states.length === 0;

/** A view's own states, and its own patience, hold over the filter's. */
export function filterOf(search: BoardSearch): BoardFilter {
  const view = viewOf(search.view);
  const waitOver = Math.max(view.waitingOver ?? 0, search.waitOver ?? 0);
  return {
    state: choosesStates(search) ? search.state : [...view.states],
    queue: search.queue,
    agent: search.agent,
    channel: search.channel,
    q: search.q.trim(),
    ...(search.sentiment.length > 0 && { sentiment: search.sentiment }),
    ...(search.skill.length > 0 && { skill: search.skill }),
    ...(waitOver > 0 && { waitOver }),
    ...(search.handleOver !== null && { handleOver: search.handleOver }),
    ...(search.mine && { mine: true }),
    ...(search.alerting && { alerting: true }),
  };
}

/** The question to the server. */
export function toQuery(search: BoardSearch, collapsed: readonly string[], window: BoardQuery['window']): BoardQuery {
  const grouping = search.grouped ? { group: 'queue' as const, collapsed: [...collapsed] } : {};
  return { filter: filterOf(search), sort: sortOf(search), ...grouping, window };
}

/** Whether anything beyond the view narrows the list. */
export function isNarrowed(search: BoardSearch): boolean {
  return (
    search.q.trim() !== '' ||
    LISTS.some((list) => search[list].length > 0) ||
    CLOCKS.some((clock) => search[clock] !== null) ||
    FLAGS.some((flag) => search[flag])
  );
}

export const withoutFilters = (search: BoardSearch): BoardSearch => ({
  ...search,
  state: [],
  queue: [],
  agent: [],
  channel: [],
  sentiment: [],
  skill: [],
  waitOver: null,
  handleOver: null,
  mine: false,
  alerting: false,
  q: '',
});

/** Another view keeps what else was looked for; its order and its states are its own. */
export const inView = (search: BoardSearch, view: ViewId): BoardSearch => ({ ...search, view, saved: null, state: [], sort: null });
