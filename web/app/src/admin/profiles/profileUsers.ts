import type { Workstream } from '../../api/organisation';

/** The workstreams whose items, or some of them, take a place in a profile. */
export const usersOf = (id: string, workstreams: readonly Workstream[] = []): Workstream[] =>
  workstreams.filter(
    ({ capacityProfiles, routing }) =>
      capacityProfiles?.includes(id) ||
      routing?.classification.some(({ rules }) => rules.some(({ set }) => set.capacityProfiles?.includes(id))),
  );
