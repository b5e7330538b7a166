import { useMemo, useState } from 'react';
import type { Conversation } from '../api/types';

export interface Picked {
  rows: ReadonlyMap<string, Conversation>;
  toggle(row: Conversation): void;
  add(rows: readonly Conversation[]): void;
  clear(): void;
}

/** Rows that were picked for a command on all of them; they stay picked whatever the list does. */
export function usePicked(): Picked {
  const [rows, setRows] = useState<ReadonlyMap<string, Conversation>>(new Map());
  return useMemo(
    () => ({
      rows,
      toggle: (row) =>
        setRows((was) => {
          const next = new Map(was);
          if (!next.delete(row.id)) next.set(row.id, row);
          return next;
        }),
      add: (more) => setRows((was) => new Map([...was, ...more.map((row) => [row.id, row] as const)])),
      clear: () => setRows(new Map()),
    }),
    [rows],
  );
}
