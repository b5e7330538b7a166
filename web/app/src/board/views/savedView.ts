import type { BoardViewContent, SavedView } from '../../api/boardViews';
import { readColumns } from '../grid/columns';
import {
  CHANNELS,
  filterOf,
  fromAddress,
  known,
  LEVELS,
  seconds,
  sortNamed,
  sortOf,
  STATES,
  type BoardSearch,
} from '../search/boardSearch';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** The search as a saved view has it; what this page does not know of it is passed over. */
export function searchOf({ id, filter, sort, group, columns }: SavedView): BoardSearch {
  return {
    ...fromAddress(new URLSearchParams()),
    saved: id,
    state: known(STATES, texts(filter.state)),
    queue: texts(filter.queue),
    agent: texts(filter.agent),
    channel: known(CHANNELS, texts(filter.channel)),
    sentiment: known(LEVELS, texts(filter.sentiment)),
    skill: texts(filter.skill),
    waitOver: seconds(String(filter.waitOver ?? '')),
    handleOver: seconds(String(filter.handleOver ?? '')),
    mine: filter.mine === true,
    alerting: filter.alerting === true,
    q: typeof filter.q === 'string' ? filter.q : '',
    sort: sortNamed(sort),
    grouped: group === 'queue',
    columns: columns.flatMap(({ key, width }) => readColumns(width === null ? key : `${key}:${width}`)),
  };
}

/** What is kept of a search; conditions that are none are left out. */
export function contentOf(search: BoardSearch): BoardViewContent {
  const filter = Object.fromEntries(
    Object.entries(filterOf(search)).filter(([, value]) => !(Array.isArray(value) && value.length === 0) && value !== ''),
  );
  return { filter, sort: sortOf(search), group: search.grouped ? 'queue' : null, columns: search.columns };
}

/** Whether the search still is what the view holds. */
export function isAs(view: SavedView, search: BoardSearch): boolean {
  const plain = (one: BoardSearch) => JSON.stringify(contentOf(one));
  return plain(searchOf(view)) === plain(search);
}
