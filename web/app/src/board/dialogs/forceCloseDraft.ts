import type { ForceClose } from '../../api/conversations';

export const REASONS = ['resolved', 'abusive', 'duplicate', 'spam', 'stuck', 'test'] as const;
export const TEMPLATES = ['closed', 'respect', 'duplicate'] as const;
export type Template = (typeof TEMPLATES)[number];

export const LONGEST_REASON = 200;
export const LONGEST_MESSAGE = 1000;
export const LONGEST_GRACE = 60;

/** What the dialog holds while it is filled in. */
export interface Draft {
  reason: string;
  message: string;
  graceSeconds: number | null;
}

export type DraftFault = 'reason-missing' | 'reason-too-long' | 'message-too-long' | 'grace-out-of-bounds';

const lengthOf = (text: string) => [...text.trim()].length;

/** What is wrong with it; empty when it can be sent. */
export function faultsOf({ reason, message, graceSeconds }: Draft): DraftFault[] {
  const faults: DraftFault[] = [];
  if (lengthOf(reason) === 0) faults.push('reason-missing');
  if (lengthOf(reason) > LONGEST_REASON) faults.push('reason-too-long');
  if (lengthOf(message) > LONGEST_MESSAGE) faults.push('message-too-long');
  const whole = graceSeconds !== null && Number.isInteger(graceSeconds);
  if (!whole || graceSeconds < 0 || graceSeconds > LONGEST_GRACE) faults.push('grace-out-of-bounds');
  return faults;
}

export function commandOf({ reason, message, graceSeconds }: Draft): ForceClose {
  return { reason: reason.trim(), message: message.trim() === '' ? null : message.trim(), graceSeconds: graceSeconds ?? 0 };
}
