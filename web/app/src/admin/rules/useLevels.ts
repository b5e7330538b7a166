import { useTranslation } from 'react-i18next';
import type { Choice } from '../../dispatch/choices';
import { useLanguage } from '../../i18n/language';
import { useRatingModels, useSkills } from '../useOrganisation';
import { levelsOf, modelOf, type Level } from './levels';

/** The levels of a skill by the names of its rating model. */
export function useLevels() {
  const { t } = useTranslation('routing');
  const language = useLanguage();
  const skills = useSkills();
  const models = useRatingModels();
  const called = ({ value, names }: Level) => {
    const name = names?.[language];
    return name ? t('level.named', { value, name }) : String(value);
  };
  const levels = (skillId: string) => {
    const model = modelOf(skillId, skills.data?.items, models.data?.items);
    return model ? levelsOf(model) : [];
  };
  return {
    choices: (skillId: string): Choice[] => levels(skillId).map((level) => ({ id: String(level.value), text: called(level) })),
    /** The lowest one, with which asking for a skill begins. */
    first: (skillId: string): number | null => levels(skillId)[0]?.value ?? null,
    nameOf(skillId: string, value: number | null): string {
      if (value === null) return '–';
      const level = levels(skillId).find((one) => one.value === value);
      return level ? called(level) : String(value);
    },
  };
}
