import type { ForceClose } from '../../api/conversations';

export const LONGEST_REASON = 200;
export const LONGEST_MESSAGE = 1000;
export const LONGEST_GRACE = 60;

/** What the dialog holds while it is filled in. */
export interface Draft {
  reason: string;
  /** A ready text in place of the message; null: his own words, or none. */
  templateId?: string | null;
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

/**
 * @param codeOf what a reason of the list is kept as; anything else is kept as it is written
 */
export function commandOf({ reason, templateId, message, graceSeconds }: Draft, codeOf = (text: string) => text): ForceClose {
  const own = message.trim() === '' ? null : message.trim();
  return {
    reason: codeOf(reason.trim()),
    ...(templateId && { templateId }),
    message: templateId ? null : own,
    graceSeconds: graceSeconds ?? 0,
  };
}
