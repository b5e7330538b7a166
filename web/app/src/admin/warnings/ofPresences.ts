import type { PresenceAfter } from '../../api/presences';
import type { WorkstreamDraft } from '../workstreams/workstreamDraft';
import type { Organisation } from './organisation';
import type { Warning } from './warning';

/**
 * Allowed presences that agents don't have when they are needed (behaviour 4.6). Nobody chooses these presences: the system sets them,
 * by load and after offers that were let go.
 */
export function ofPresences(draft: WorkstreamDraft, { presences }: Organisation): Warning[] {
  // Who picks is not asked for his presence.
  if (draft.distribution === 'pick') return [];
  const allowed = draft.allowedPresences;
  if (allowed.length === 0) return [{ code: 'no-presence', part: 'distribution' }];
  if (!presences) return [];
  const warnings: Warning[] = [];
  if (presences.byLoad && !allowed.includes('available')) warnings.push({ code: 'available-excluded', part: 'distribution' });
  if (presences.byLoad && !allowed.includes('busy')) warnings.push({ code: 'busy-excluded', part: 'distribution' });
  const after = (how: 'missed' | 'rejected', presence: PresenceAfter) => {
    if (presence === null) return;
    warnings.push({ code: `${how}-${allowed.includes(presence) ? 'allowed' : 'excluded'}`, part: 'distribution', presence });
  };
  after('missed', presences.afterMissedOffer);
  after('rejected', presences.afterRejectedOffer);
  return warnings;
}
