import { useTranslation } from 'react-i18next';
import { serverAhead } from '../../api/serverClock';
import type { Waiting } from '../../api/explanations';
import { useNow } from '../../format/ticker';
import { useTimes } from '../../format/times';
import { useLanguage } from '../../i18n/language';
import { usePresences } from '../../shell/presences';
import { skillNeeds, type SkillNeed } from './skillNeed';
import type { NamesById } from './useNames';
import styles from './why.module.css';

/** What it asks of whoever takes it, and when it will ask for less. */
export function Demand({ waiting, names }: { waiting: Waiting; names: NamesById }) {
  const { t } = useTranslation('why');
  const language = useLanguage();
  const { time } = useTimes();
  const { nameOf } = usePresences();
  const now = useNow();
  const { units, skills, presences, capacityProfiles } = waiting.demand;
  const presence = new Intl.ListFormat(language, { type: 'disjunction' }).format(presences.map(nameOf));
  const skillWords = ({ skillId, level, eases }: SkillNeed) => {
    const asked = { skill: names.skill(skillId), level };
    if (!eases) return t('asks.skill', asked);
    const then = { ...asked, time: time(new Date(eases.at).toISOString()) };
    return eases.level === null ? t('asks.ends', then) : t('asks.eases', { ...then, next: eases.level });
  };
  return (
    <section aria-labelledby="why-asks" data-testid="why-demand">
      <h3 id="why-asks" className={styles.heading}>
        {t('asks.title')}
      </h3>
      <ul className={styles.members}>
        {units > 0 && <li>{t('asks.units', { count: units })}</li>}
        {capacityProfiles.map((id) => (
          <li key={id}>{t('asks.profile', { profile: names.profile(id) })}</li>
        ))}
        {skillNeeds(skills, waiting.since, now + serverAhead()).map((need) => (
          <li key={need.skillId}>{skillWords(need)}</li>
        ))}
        {presence && <li>{t('asks.presence', { presences: presence })}</li>}
      </ul>
    </section>
  );
}
