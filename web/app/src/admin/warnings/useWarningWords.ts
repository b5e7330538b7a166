import { useTranslation } from 'react-i18next';
import type { Ref } from '../../api/types';
import { useLanguage, useName } from '../../i18n/language';
import { usePresences } from '../../shell/presences';
import { useLevels } from '../rules/useLevels';
import type { Warning } from './warning';

/** As many names as one reads; the rest are counted. */
const SHOWN = 3;

/** What a warning says. */
export function useWarningWords(): (warning: Warning) => string {
  const { t } = useTranslation('routing');
  const language = useLanguage();
  const name = useName();
  const { nameOf } = usePresences();
  const levels = useLevels();
  const list = (refs: readonly Ref[]) => {
    const names = refs.slice(0, SHOWN).map(name);
    const more = refs.length - names.length;
    return new Intl.ListFormat(language).format(more > 0 ? [...names, t('warning.more', { count: more })] : names);
  };
  return (warning) => {
    switch (warning.code) {
      case 'no-members':
      case 'pick-without-anybody':
      case 'fallback-without-members':
      case 'route-without-members':
        return t(`warning.${warning.code}`, { queue: name(warning.queue) });
      case 'missed-excluded':
      case 'missed-allowed':
      case 'rejected-excluded':
      case 'rejected-allowed':
        return t(`warning.${warning.code}`, { presence: nameOf(warning.presence) });
      case 'units-left-over': {
        const { total, units, talks, left } = warning;
        return t('warning.units-left-over', { agents: list(warning.agents), total, units, talks, left });
      }
      case 'units-too-large':
        return t('warning.units-too-large', { agents: list(warning.agents), total: warning.total, units: warning.units });
      case 'skill-nobody-has':
      case 'skill-nobody-has-at-first':
        return t(`warning.${warning.code}`, { skill: name(warning.skill), level: levels.nameOf(warning.skill.id, warning.level) });
      case 'profile-nobody-has':
        return t('warning.profile-nobody-has', { profile: name(warning.profile) });
      default:
        return t(`warning.${warning.code}`);
    }
  };
}
