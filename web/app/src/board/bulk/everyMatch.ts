import { get } from '../../api/http';
import type { Conversation } from '../../api/types';
import { filterOf, type BoardSearch } from '../search/boardSearch';

/** More than one may not be asked for at once. */
export const MOST = 1000;
const PAGE = 200;

/** All that the search finds now, page by page, up to as many as one command takes. */
export async function everyMatch(search: BoardSearch): Promise<Conversation[]> {
  const parameters = new URLSearchParams({ sort: '-wait', limit: String(PAGE) });
  for (const [name, value] of Object.entries(filterOf(search))) {
    if (Array.isArray(value)) value.forEach((one) => parameters.append(name, one));
    else if (value !== '') parameters.set(name, String(value));
  }
  const found: Conversation[] = [];
  let next: string | null = null;
  do {
    if (next) parameters.set('cursor', next);
    const page: { items: Conversation[]; next: string | null } = await get(`/api/conversations?${parameters}`);
    found.push(...page.items);
    next = page.next;
  } while (next && found.length < MOST);
  return found.slice(0, MOST);
}
