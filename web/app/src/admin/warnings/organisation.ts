import type { CapacityProfile } from '../../api/capacityProfiles';
import type { Agent, Queue } from '../../api/organisation';
import type { PresenceSettings } from '../../api/presences';
import type { Skill } from '../../api/skills';

/** What is known of the organisation; what could not be fetched is left out, and nothing is said about it. */
export interface Organisation {
  agents?: readonly Agent[] | undefined;
  queues?: readonly Queue[] | undefined;
  skills?: readonly Skill[] | undefined;
  profiles?: readonly CapacityProfile[] | undefined;
  presences?: PresenceSettings | undefined;
}

/** Who works in a queue: members that still have an account. */
export function membersOf(queueIds: readonly string[], { agents = [], queues = [] }: Organisation): Agent[] {
  const ids = new Set(queues.filter(({ id }) => queueIds.includes(id)).flatMap(({ members }) => members));
  return agents.filter(({ id, active }) => active && ids.has(id));
}
