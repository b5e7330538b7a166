import { useMemo } from 'react';
import { useAgents, usePresenceSettings, useProfiles, useQueues, useSkills } from '../useOrganisation';
import type { Organisation } from './organisation';

/** What warnings are reckoned from, as far as it has come. */
export function useOrganisationFacts(): Organisation {
  const agents = useAgents().data?.items;
  const queues = useQueues().data?.items;
  const skills = useSkills().data?.items;
  const profiles = useProfiles().data?.items;
  const presences = usePresenceSettings().data;
  return useMemo(() => ({ agents, queues, skills, profiles, presences }), [agents, queues, skills, profiles, presences]);
}
