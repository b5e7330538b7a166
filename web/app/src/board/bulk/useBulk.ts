import { useState } from 'react';
import { bulk } from '../../api/conversations';
import { Problem } from '../../api/problem';
import type { BulkBody } from './commands';

/** So many at a time: the progress moves, and who closes the page stops what has not begun. */
const AT_A_TIME = 50;

/** Null: it was done. */
export type Outcome = string | null;

/** Carries a command out on many, part by part; each has its outcome. A part that never arrived can be tried again. */
export function useBulk() {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState<{ done: number; of: number } | null>(null);

  async function run(ids: readonly string[], command: BulkBody): Promise<void> {
    setRunning({ done: 0, of: ids.length });
    for (let from = 0; from < ids.length; from += AT_A_TIME) {
      const part = ids.slice(from, from + AT_A_TIME);
      const answers = await partly(part, command);
      setOutcomes((was) => new Map([...was, ...answers]));
      setRunning({ done: from + part.length, of: ids.length });
    }
    setRunning(null);
  }
  return { outcomes, running, run };
}

async function partly(ids: string[], command: BulkBody): Promise<[string, Outcome][]> {
  try {
    const { items } = await bulk(ids, command);
    return items.map(({ id, code }) => [id, code]);
  } catch (failure) {
    const code = failure instanceof Problem ? failure.code : 'other';
    return ids.map((id) => [id, code]);
  }
}
