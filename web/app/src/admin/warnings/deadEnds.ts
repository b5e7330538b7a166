import type { WorkstreamDraft } from '../workstreams/workstreamDraft';
import { ofCapacity } from './ofCapacity';
import { ofPresences } from './ofPresences';
import { ofQueues } from './ofQueues';
import { ofSkills } from './ofSkills';
import type { Organisation } from './organisation';
import type { Warning } from './warning';

/** Everything in a workstream that would leave a customer waiting for nobody. None of it is forbidden: it may be only half built. */
export const deadEnds = (draft: WorkstreamDraft, organisation: Organisation): Warning[] => [
  ...ofQueues(draft, organisation),
  ...ofPresences(draft, organisation),
  ...ofCapacity(draft, organisation),
  ...ofSkills(draft, organisation),
];
