import { del, get, post, put } from './http';
import type { Names, Ref } from './types';

interface Items<T> {
  items: T[];
}

/** How good somebody is at something: from `min` to `max`, some of the values with a name. */
export interface RatingModel extends Ref {
  min: number;
  max: number;
  levels: { value: number; names: Names }[];
}
export interface RatingModelChange {
  name: string;
  names: Names;
  min: number | null;
  max: number | null;
  levels: { value: number | null; names: Names }[];
}
export const ratingModels = () => get<Items<RatingModel>>('/api/rating-models');
export const createRatingModel = (model: RatingModelChange) => post<RatingModel>('/api/rating-models', model);
export const changeRatingModel = (id: string, model: RatingModelChange) => put<RatingModel>(`/api/rating-models/${id}`, model);
export const deleteRatingModel = (id: string) => del<null>(`/api/rating-models/${id}`);

export interface Skill extends Ref {
  /** Free text by which skills are grouped, such as `language`. */
  kind: string | null;
  ratingModelId: string;
  /** How many agents have it. */
  agents: number;
}
export interface SkillChange {
  name: string;
  names: Names;
  kind: string;
  ratingModelId: string;
}
export const skills = () => get<Items<Skill>>('/api/skills');
export const createSkill = (skill: SkillChange) => post<Skill>('/api/skills', skill);
export const changeSkill = (id: string, skill: SkillChange) => put<Skill>(`/api/skills/${id}`, skill);
export const deleteSkill = (id: string) => del<null>(`/api/skills/${id}`);
