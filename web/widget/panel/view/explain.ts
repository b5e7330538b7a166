import type { Problem } from '../live/protocol';
import { fill, type Words } from '../strings/words';

/** What went wrong and what to do now, in the customer's words. `null` is no answer at all. */
export function explain(problem: Problem | null, words: Words): string {
  if (problem === null) return words.network;
  switch (problem.status) {
    case 404:
      return words.unavailable;
    case 413:
      return words.tooLarge;
    case 429:
      return fill(words.tooFast, { seconds: problem.retryAfter ?? 30 });
    case 502:
    case 503:
    case 504:
      return words.overloaded;
    default:
      return fill(words.rejected, { detail: problem.detail });
  }
}
