import type { Action } from '../../api/types';

/** What the command bar does to the selected conversation, in its order; who may see a conversation may ask why. */
export const COMMANDS = [
  { id: 'monitor', action: 'monitor', keys: 'M' },
  { id: 'assign', action: 'assign', keys: 'A' },
  { id: 'transfer', action: 'transfer', keys: 'T' },
  { id: 'force-close', action: 'forceClose', keys: 'F' },
  { id: 'why', action: null, keys: 'W' },
] as const satisfies readonly { id: string; action: Action | null; keys: string }[];

export type CommandId = (typeof COMMANDS)[number]['id'];
