import type { Item, Person } from '../live/protocol';
import { fill } from '../strings/words';
import { nameOf, type Tongue } from './view';

export interface Notice {
  readonly text: string;
  /** Words of a person that belong to the notice, in a language that may be another. */
  readonly quote?: string;
}

/**
 * The line that tells the customer what happened, or null where there is nothing to tell. `before` are the items up to
 * this one: whether somebody is looked for again, and whether an end was told already, depends on them.
 */
export function noticeOf(item: Item, before: readonly Item[], { language, words }: Tongue): Notice | null {
  const named = (text: string, person: Person) => ({ text: fill(text, { name: nameOf(person, language) }) });
  switch (item.type) {
    case 'started':
      return item.subject ? { text: fill(words.asked, { subject: item.subject }) } : null;
    case 'queued':
      // The first search stands above the conversation as long as it lasts; only a later one is an event in it.
      return before.some(({ type }) => type === 'agent-joined') ? { text: words.searchingAgain } : null;
    case 'agent-joined':
      return named(words.joined, item.agent);
    case 'transferred':
      return named(words.transferred, item.agent);
    case 'joined':
      return named(item.participant.mode === 'consult' ? words.helperJoined : words.supervisorJoined, item.participant);
    case 'left':
      return named(words.left, item.participant);
    case 'ended':
      if (item.by === 'agent') return named(words.endedByAgent, item.actor);
      return { text: item.by === 'customer' ? words.endedByYou : words.endedBySystem };
    case 'closed':
      if (item.reason === 'overflowed') return { text: words.closedUnserved };
      return before.some(({ type }) => type === 'ended' || type === 'force-closed') ? null : { text: words.closed };
    case 'force-closed':
      return item.message ? { text: words.forceClosed, quote: item.message } : { text: words.forceClosed };
    case 'notice':
      return { text: item.texts?.[language] ?? item.text };
    default:
      return null;
  }
}
