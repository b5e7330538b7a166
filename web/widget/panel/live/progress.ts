import type { Item, Person } from './protocol';

export interface Progress {
  /** Who talks with the customer now; null while somebody is being looked for. */
  readonly agent: Person | null;
  /** Who ended it; null while it goes on. */
  readonly endedBy: string | null;
}

/** Where the conversation stands, told from all that was said. */
export function progressOf(items: readonly Item[]): Progress {
  let progress: Progress = { agent: null, endedBy: null };
  for (const item of items) progress = step(progress, item);
  return progress;
}

function step(progress: Progress, item: Item): Progress {
  switch (item.type) {
    case 'queued':
      return { agent: null, endedBy: null };
    case 'agent-joined':
    case 'transferred':
      return { agent: item.agent, endedBy: null };
    case 'ended':
      return { ...progress, endedBy: item.by };
    case 'closed':
      return { ...progress, endedBy: progress.endedBy ?? 'system' };
    case 'force-closed':
      return { ...progress, endedBy: 'supervisor' };
    default:
      return progress;
  }
}
