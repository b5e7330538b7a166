// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { CapacityProfile } from '../../api/capacityProfiles';
import type { Agent, Queue } from '../../api/organisation';
import type { PresenceSettings } from '../../api/presences';
import type { SkillNeed } from '../../api/routing';
import type { Skill } from '../../api/skills';
import { newRoute, newRule } from '../rules/rulesDraft';
import { draftOfWorkstream, type WorkstreamDraft } from '../workstreams/workstreamDraft';
import { deadEnds } from './deadEnds';
import type { Organisation } from './organisation';

const agent = (id: string, change: Partial<Agent> = {}) =>
  ({ id, name: id, names: null, active: true, unitsTotal: 100, skills: [], capacityProfiles: [], ...change }) as unknown as Agent;
const queue = (id: string, ...members: string[]) => ({ id, name: id, names: null, type: 'messaging', members }) as unknown as Queue;
const quiet: PresenceSettings = { byLoad: false, afterMissedOffer: null, afterRejectedOffer: null, restoreSeconds: 150 };

const office: Organisation = {
  agents: [agent('avi'), agent('noa')],
  queues: [queue('support', 'avi', 'noa'), queue('empty'), queue('gone', 'nobody')],
  skills: [{ id: 'french', name: 'French', names: null } as unknown as Skill],
  profiles: [{ id: 'chats', name: 'Chats', names: null } as unknown as CapacityProfile],
  presences: quiet,
};
const chat: WorkstreamDraft = { ...draftOfWorkstream(null), queueId: 'support', units: 25 };

const warnings = (change: Partial<WorkstreamDraft> = {}, known: Partial<Organisation> = {}) =>
  deadEnds({ ...chat, ...change }, { ...office, ...known });
const codes = (...args: Parameters<typeof warnings>) => warnings(...args).map(({ code }) => code);

it('nothing is said of what leads somewhere, or of what is not known yet', () => {
  expect(codes()).toEqual([]);
  expect(deadEnds({ ...chat, queueId: 'empty' }, {})).toEqual([]);
});

describe('queues in which nobody works', () => {
  it('are warned of, wherever a conversation may come to them', () => {
    expect(codes({ queueId: 'empty' })).toEqual(['no-members']);
    expect(codes({ fallbackQueueId: 'empty' })).toEqual(['fallback-without-members']);
    const route = { ...newRoute(), to: [{ queueId: 'empty', percent: 50 }, { queueId: 'support', percent: 50 }] };
    expect(codes({ routing: { classification: [], routes: [route] } })).toEqual(['route-without-members']);
  });

  it('count those as well whose members have gone', () => {
    expect(codes({ queueId: 'gone' })).toEqual(['no-members']);
    expect(codes({}, { agents: [agent('avi', { active: false }), agent('noa', { active: false })] })).toEqual(['no-members']);
  });

  it('leave nobody to pick', () => {
    expect(codes({ queueId: 'empty', distribution: 'pick', allowedPresences: [] })).toEqual(['pick-without-anybody']);
  });
});

describe('allowed presences', () => {
  it('that are none let nobody be asked', () => {
    expect(codes({ allowedPresences: [] })).toEqual(['no-presence']);
  });

  it('have to be those that load sets', () => {
    const byLoad = { presences: { ...quiet, byLoad: true } };
    expect(codes({ allowedPresences: ['available'] }, byLoad)).toEqual(['busy-excluded']);
    expect(codes({ allowedPresences: ['busy'] }, byLoad)).toEqual(['available-excluded']);
    expect(codes({ allowedPresences: ['available'] })).toEqual([]);
  });

  it('are held to what agents get after an offer that was let go', () => {
    const after = { presences: { ...quiet, afterMissedOffer: 'inactive', afterRejectedOffer: 'do-not-disturb' } as const };
    expect(codes({}, after)).toEqual(['missed-excluded', 'rejected-excluded']);
    expect(codes({ allowedPresences: ['available', 'do-not-disturb'] }, after)).toEqual(['missed-excluded', 'rejected-allowed']);
  });
});

describe('units', () => {
  it('that do not come out even are said with who has how many, and how many talks fit', () => {
    const agents = [agent('avi'), agent('noa'), agent('tom', { unitsTotal: 60 }), agent('far', { unitsTotal: 7 })];
    expect(warnings({ units: 30, queueId: 'all' }, { agents, queues: [queue('all', 'avi', 'noa', 'tom')] })).toEqual([
      { code: 'units-left-over', part: 'capacity', agents: [agents[0], agents[1]], total: 100, units: 30, talks: 3, left: 10 },
    ]);
  });

  it('that are more than somebody has leave no room for even one', () => {
    expect(warnings({ units: 120 })).toMatchObject([{ code: 'units-too-large', total: 100, units: 120 }]);
  });

  it('that are none set no limit, and are no question while the field is empty', () => {
    expect(codes({ units: 0 })).toEqual(['takes-nothing']);
    expect(codes({ units: null })).toEqual([]);
  });

  it('do not count where profiles do', () => {
    const agents = [agent('avi', { capacityProfiles: [{ profileId: 'chats', limit: null }] })];
    expect(codes({ units: 0, capacityProfiles: ['chats'] }, { agents })).toEqual([]);
    expect(codes({ units: 0, capacityProfiles: ['chats'] })).toEqual(['profile-nobody-has']);
  });
});

describe('skills that rules ask for', () => {
  const asking = (need: Partial<SkillNeed>, skillMatch: WorkstreamDraft['skillMatch'] = 'exact'): Partial<WorkstreamDraft> => {
    const rule = newRule();
    rule.set.skills = [{ skillId: 'french', level: 5, relax: [], ...need }];
    return { skillMatch, routing: { classification: [{ name: 'S', rules: [rule, rule] }], routes: [] } };
  };
  const french = (level: number, active = true) => ({
    agents: [agent('avi', { skills: [{ skillId: 'french', level, active }] }), agent('noa')],
  });

  it('and nobody has would wait for ever, which is said once', () => {
    expect(warnings(asking({}), french(4))).toMatchObject([{ code: 'skill-nobody-has', level: 5, part: 'rules' }]);
    expect(codes(asking({}), french(9, false))).toEqual(['skill-nobody-has']);
    expect(codes(asking({}), french(5))).toEqual([]);
  });

  it('wait less long when the asking gives way', () => {
    const late = { relax: [{ afterSeconds: 60, level: 4 }] };
    expect(codes(asking(late), french(4))).toEqual(['skill-nobody-has-at-first']);
    expect(codes(asking(late), french(3))).toEqual(['skill-nobody-has']);
    expect(codes(asking({ relax: [{ afterSeconds: 60, level: null }] }), french(1))).toEqual(['skill-nobody-has-at-first']);
  });

  it('are not asked for where the closest will do, and of no use where none are matched', () => {
    expect(codes(asking({}, 'closest'), french(1))).toEqual([]);
    expect(codes(asking({}, 'none'), french(9))).toEqual(['skills-not-matched']);
  });
});
