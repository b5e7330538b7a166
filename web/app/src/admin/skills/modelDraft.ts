import { changeRatingModel, createRatingModel, type RatingModel } from '../../api/skills';
import { draftOf, namesOf, type NamesDraft } from '../form/names';

export interface LevelDraft {
  value: number | null;
  names: NamesDraft;
}
export interface ModelDraft {
  names: NamesDraft;
  min: number | null;
  max: number | null;
  levels: LevelDraft[];
}

export const draftOfModel = (model: RatingModel | null): ModelDraft => ({
  names: draftOf(model),
  min: model?.min ?? 1,
  max: model?.max ?? 10,
  levels: (model?.levels ?? []).map(({ value, names }) => ({ value, names: { en: names.en ?? '', he: names.he ?? '' } })),
});

/** The next level that has no name yet, from below. */
export function nextLevel({ min, max, levels }: ModelDraft): LevelDraft {
  const named = new Set(levels.map(({ value }) => value));
  const lowest = min ?? 0;
  const highest = max ?? lowest;
  let value = lowest;
  while (value < highest && named.has(value)) value++;
  return { value, names: { en: '', he: '' } };
}

export function saveModel(model: RatingModel | null, { names, min, max, levels }: ModelDraft): Promise<RatingModel> {
  const change = {
    ...namesOf(names),
    min,
    max,
    levels: levels.map((level) => ({ value: level.value, names: namesOf(level.names).names })),
  };
  return model ? changeRatingModel(model.id, change) : createRatingModel(change);
}
