import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language';
import { useNameById, useProfiles, useSkills } from '../useOrganisation';
import type { SetDraft } from './rulesDraft';
import { useLevels } from './useLevels';

/** What a rule sets, in a line. */
export function useSetWords(): (set: SetDraft) => string {
  const { t } = useTranslation('routing');
  const language = useLanguage();
  const skillName = useNameById(useSkills().data?.items);
  const profileName = useNameById(useProfiles().data?.items);
  const levels = useLevels();
  return ({ skills, priority, capacityProfiles, attributes }) => {
    const parts = [
      ...skills.map(({ skillId, level }) => t('set.says.skill', { name: skillName(skillId) || '…', level: levels.nameOf(skillId, level) })),
      ...(priority === null ? [] : [t('set.says.priority', { priority })]),
      ...capacityProfiles.map((id) => t('set.says.profile', { name: profileName(id) || '…' })),
      ...attributes.map(({ key, value }) => t('set.says.attribute', { key, value })),
    ];
    return parts.length === 0 ? t('set.says.nothing') : new Intl.ListFormat(language).format(parts);
  };
}
