import type { RatingModel, Skill } from '../../api/skills';
import type { Names } from '../../api/types';

export interface Level {
  value: number;
  names: Names | null;
}

/** More than anybody chooses from; of a finer model only the levels that have a name are offered. */
const MOST = 100;

/** Every level of a model, lowest first. */
export function levelsOf(model: RatingModel): Level[] {
  const named = new Map(model.levels.map(({ value, names }) => [value, names]));
  const count = model.max - model.min + 1;
  const values =
    count <= MOST ? Array.from({ length: Math.max(0, count) }, (_, n) => model.min + n) : [...named.keys()].toSorted((a, b) => a - b);
  return values.map((value) => ({ value, names: named.get(value) ?? null }));
}

export function modelOf(skillId: string, skills: readonly Skill[] = [], models: readonly RatingModel[] = []): RatingModel | null {
  const skill = skills.find(({ id }) => id === skillId);
  return models.find(({ id }) => id === skill?.ratingModelId) ?? null;
}
