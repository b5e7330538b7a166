import type { Chosen } from '../../api/explanations';
import type { OrderBy } from '../../api/organisation';

/** By what the agent who was asked stood out. */
export type Merit = OrderBy | 'only' | 'preferred' | 'kept' | 'nearest';

export function meritOf({ basis, method, candidates, free }: Chosen): Merit {
  if (basis !== 'method') return basis;
  if (free <= 1 || method === null) return 'only';
  const [first, ...others] = candidates;
  // Where skills need not fit exactly, how near they come counts before everything else.
  const nearer = first !== undefined && others.some(({ distance }) => distance > first.distance);
  return nearer && method !== 'most-skilled' ? 'nearest' : method;
}
