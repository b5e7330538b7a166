import type { Agent } from '../../api/organisation';
import type { WorkstreamDraft } from '../workstreams/workstreamDraft';
import { membersOf, type Organisation } from './organisation';
import { queuesOf } from './ofQueues';
import type { Warning } from './warning';

function byUnits(agents: readonly Agent[]): Map<number, Agent[]> {
  const groups = new Map<number, Agent[]>();
  for (const agent of agents) groups.set(agent.unitsTotal, [...(groups.get(agent.unitsTotal) ?? []), agent]);
  return groups;
}

/** Units that don't come out even, and places that nobody has (behaviour 4.5). */
export function ofCapacity(draft: WorkstreamDraft, organisation: Organisation): Warning[] {
  const { capacityProfiles, units } = draft;
  const members = membersOf(queuesOf(draft), organisation);
  if (capacityProfiles.length > 0) return ofProfiles(capacityProfiles, members, organisation);
  if (units === null) return [];
  if (units === 0) return [{ code: 'takes-nothing', part: 'capacity' }];
  return [...byUnits(members)].flatMap(([total, agents]): Warning[] => {
    const talks = Math.floor(total / units);
    const left = total - talks * units;
    if (talks === 0) return [{ code: 'units-too-large', part: 'capacity', agents, total, units }];
    return left === 0 ? [] : [{ code: 'units-left-over', part: 'capacity', agents, total, units, talks, left }];
  });
}

function ofProfiles(ids: readonly string[], members: readonly Agent[], { profiles = [] }: Organisation): Warning[] {
  // A server that does not tell who has which is not one where nobody has any.
  if (members.every(({ capacityProfiles }) => capacityProfiles === undefined)) return [];
  const held = new Set(members.flatMap(({ capacityProfiles = [] }) => capacityProfiles.map(({ profileId }) => profileId)));
  return profiles
    .filter(({ id }) => ids.includes(id) && !held.has(id))
    .map((profile) => ({ code: 'profile-nobody-has', part: 'capacity', profile }));
}
