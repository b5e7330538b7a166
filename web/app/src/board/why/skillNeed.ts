import type { Waiting } from '../../api/explanations';

type Skill = Waiting['demand']['skills'][number];

/** A skill as it is asked for now, and how that gives way next. */
export interface SkillNeed {
  skillId: string;
  level: number;
  /** Null: it stays so. A level of null is not asked for any more. */
  eases: { at: number; level: number | null } | null;
}

/** @param now the server's time; a skill that is no longer asked for is left out */
export function skillNeeds(skills: readonly Skill[], since: string, now: number): SkillNeed[] {
  return skills.flatMap(({ skillId, level, relax }) => {
    const steps = relax.map((step) => ({ at: Date.parse(since) + (step.afterSeconds ?? 0) * 1000, level: step.level }));
    const passed = steps.findLast(({ at }) => at <= now);
    const asked = passed ? passed.level : level;
    return asked === null ? [] : [{ skillId, level: asked, eases: steps.find(({ at }) => at > now) ?? null }];
  });
}
