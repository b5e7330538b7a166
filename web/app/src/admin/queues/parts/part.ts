import type { QueueDraft } from '../queueDraft';

/** What every part of the editor is given. */
export interface PartProps {
  draft: QueueDraft;
  change(part: Partial<QueueDraft>): void;
  /** Null: it is not saved yet. */
  id: string | null;
}
