import type { BoardColumn } from '../../live/frames';

export interface Column {
  id: 'pick' | 'state' | 'customer' | 'subject' | 'agent' | 'queue' | 'channel' | 'wait' | 'handle' | 'sentiment' | 'watchers';
  /** By what the server orders when the head is chosen; null: it can't. */
  sort: BoardColumn | null;
}

export const COLUMNS: readonly Column[] = [
  // Rows are picked here for a command on all of them.
  { id: 'pick', sort: null },
  { id: 'state', sort: 'state' },
  { id: 'customer', sort: 'customer' },
  { id: 'subject', sort: 'subject' },
  { id: 'agent', sort: 'agent' },
  { id: 'queue', sort: 'queue' },
  { id: 'channel', sort: 'channel' },
  { id: 'wait', sort: 'wait' },
  { id: 'handle', sort: 'handle' },
  { id: 'sentiment', sort: null },
  { id: 'watchers', sort: null },
];
