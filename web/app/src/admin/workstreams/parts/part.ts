import type { WorkstreamDraft } from '../workstreamDraft';

/** What every part of the editor is given. */
export interface PartProps {
  draft: WorkstreamDraft;
  change(part: Partial<WorkstreamDraft>): void;
  /** Null: it is not saved yet, and what is fixed later can still be chosen. */
  id: string | null;
}
