import type { Agent } from '../../api/organisation';
import type { SkillNeed } from '../../api/routing';
import type { WorkstreamDraft } from '../workstreams/workstreamDraft';
import { membersOf, type Organisation } from './organisation';
import { queuesOf } from './ofQueues';
import type { Warning } from './warning';

const has = ({ skills = [] }: Agent, skillId: string, level: number) =>
  skills.some((one) => one.skillId === skillId && one.active && (one.level ?? 0) >= level);

/** Skills that rules ask for and no member has (behaviour 4.9): with an exact match such a conversation would wait for ever. */
export function ofSkills(draft: WorkstreamDraft, organisation: Organisation): Warning[] {
  const needs = draft.routing.classification.flatMap(({ rules }) => rules.flatMap(({ set }) => set.skills));
  if (needs.length === 0) return [];
  if (draft.skillMatch === 'none') return [{ code: 'skills-not-matched', part: 'capacity' }];
  const members = membersOf(queuesOf(draft), organisation);
  if (draft.skillMatch !== 'exact' || members.every(({ skills }) => skills === undefined)) return [];
  const said = new Set<string>();
  return needs.flatMap((need) => {
    const warning = ofNeed(need, members, organisation);
    const key = warning && `${need.skillId} ${warning.code} ${need.level}`;
    if (!warning || !key || said.has(key)) return [];
    said.add(key);
    return [warning];
  });
}

function ofNeed({ skillId, level, relax }: SkillNeed, members: readonly Agent[], { skills = [] }: Organisation): Warning | null {
  const skill = skills.find(({ id }) => id === skillId);
  const met = (wanted: number) => members.some((agent) => has(agent, skillId, wanted));
  if (!skill || level === null || met(level)) return null;
  const last = relax.at(-1);
  const givesWay = last !== undefined && (last.level === null || met(last.level));
  return { code: givesWay ? 'skill-nobody-has-at-first' : 'skill-nobody-has', part: 'rules', skill, level };
}
