import { GRANTS, REACHES, type Grant, type Reach } from '../../api/rights';

/** What a grant may reach where one sees as far as `sight`: nothing reaches further than that. */
export const reachesWithin = (sight: Reach): Reach[] => REACHES.filter((reach) => sight === 'all' || reach === sight || reach === 'none');

/** The grants of a role that from now on sees as far as `sight`: what reached further is drawn in. */
export function withSight(grants: Record<Grant, Reach>, sight: Reach): Record<Grant, Reach> {
  const within = reachesWithin(sight);
  const drawnIn = GRANTS.map((grant) => [grant, within.includes(grants[grant]) ? grants[grant] : sight]);
  return { ...(Object.fromEntries(drawnIn) as Record<Grant, Reach>), see: sight };
}
