import type { Action } from '../../api/types';

/** What the command bar does to the selected conversation, in its order. */
export const COMMANDS = [
  { id: 'monitor', action: 'monitor', keys: 'M' },
  { id: 'assign', action: 'assign', keys: 'A' },
  { id: 'transfer', action: 'transfer', keys: 'T' },
  { id: 'force-close', action: 'forceClose', keys: 'F' },
] as const satisfies readonly { id: string; action: Action; keys: string }[];

export type CommandId = (typeof COMMANDS)[number]['id'];
