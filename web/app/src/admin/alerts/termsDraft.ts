import type { AlertTerms, RuledKind } from '../../api/alerts';

/** A rule's numbers while they are edited: those of every kind, so that changing the kind loses none. */
export interface TermsDraft {
  queueIds: string[];
  seconds: number | null;
  below: number;
  inARow: number | null;
  count: number | null;
  withinSeconds: number | null;
}

export const draftOfTerms = (terms: AlertTerms | null): TermsDraft => ({
  queueIds: terms?.queueIds ?? [],
  seconds: terms?.seconds ?? 300,
  below: terms?.below ?? -0.12,
  inARow: terms?.inARow ?? null,
  count: terms?.count ?? 3,
  withinSeconds: terms?.withinSeconds ?? 900,
});

/** What the kind asks for, and nothing else: the server refuses the rest. */
export function termsOf(kind: RuledKind, { queueIds, seconds, below, inARow, count, withinSeconds }: TermsDraft): Partial<AlertTerms> {
  switch (kind) {
    case 'long-wait':
    case 'agent-silence':
    case 'empty-queue':
      return { queueIds, seconds };
    case 'sentiment':
      return { queueIds, below, inARow };
    case 'missed-offers':
      return { queueIds, count, withinSeconds };
  }
}
