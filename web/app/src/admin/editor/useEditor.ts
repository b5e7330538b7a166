import { useMemo, useState } from 'react';
import { edited } from '../form/parts';
import { refusalsIn, type Refusals } from '../form/refusals';
import { useSaving } from '../useSaving';

interface Options<T extends object, R> {
  initial(): T;
  save(draft: T): Promise<R>;
  /** Where a refusal can be said; the rest is said above the form. */
  fields: readonly string[];
  /** The fields that codes are about which name none. */
  codes?: Record<string, string>;
  onSaved?(saved: R): void;
}

export interface Editor<T extends object> {
  draft: T;
  change(part: Partial<T>): void;
  /** Whether leaving would lose something. */
  dirty: boolean;
  busy: boolean;
  refusals: Refusals;
  submit(): void;
  discard(): void;
}

const NO_CODES = {};

/** A record while it is edited: what it was, what it has become, and what the server said of it. */
export function useEditor<T extends object, R>({ initial, save, fields, codes = NO_CODES, onSaved }: Options<T, R>): Editor<T> {
  const [saved, setSaved] = useState(initial);
  const [draft, setDraft] = useState(saved);
  const saving = useSaving<T, R>({
    save,
    onDone(answer, sent) {
      setSaved(sent);
      onSaved?.(answer);
    },
  });
  const { error, variables: sent } = saving;
  const refusals = useMemo(() => refusalsIn(error, { sent, fields, codes }), [error, sent, fields, codes]);
  const dirty = useMemo(() => draft !== saved && JSON.stringify(draft) !== JSON.stringify(saved), [draft, saved]);
  return {
    draft,
    change: (part) => setDraft((was) => edited(was, part)),
    dirty,
    busy: saving.isPending,
    refusals,
    submit: () => saving.mutate(draft),
    discard() {
      setDraft(saved);
      saving.reset();
    },
  };
}
