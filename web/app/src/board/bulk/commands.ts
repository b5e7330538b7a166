/** What can be done to many at once; each row is decided for itself. */
export const COMMANDS = ['assign', 'transfer', 'force-close', 'close'] as const;
export type BulkCommand = (typeof COMMANDS)[number];

/** The fields that a command has when it is sent alone. */
export type BulkBody = { name: string } & Record<string, unknown>;
