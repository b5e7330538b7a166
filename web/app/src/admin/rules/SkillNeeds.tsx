import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SkillNeed } from '../../api/routing';
import { edited, keyOf, replaced } from '../form/parts';
import { PickField } from '../form/PickField';
import { useRefusals } from '../form/refusals';
import { useChoicesOf, useNameById, useSkills } from '../useOrganisation';
import { RelaxSteps } from './RelaxSteps';
import styles from './rules.module.css';
import { useLevels } from './useLevels';

interface Props {
  needs: readonly SkillNeed[];
  fault: string | undefined;
  onNeeds(needs: SkillNeed[]): void;
}

/** The skills that a rule asks for, and how the asking gives way while somebody waits. */
export function SkillNeeds({ needs, fault, onNeeds }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const skills = useSkills();
  const skillName = useNameById(skills.data?.items);
  const levels = useLevels();
  const adding = useRef<HTMLButtonElement>(null);
  const set = (need: SkillNeed, part: Partial<SkillNeed>) => onNeeds(replaced(needs, need, edited(need, part)));
  return (
    <fieldset className={styles.group} data-testid="skill-needs">
      <legend className={styles.legend}>{t('set.skills')}</legend>
      {skills.isError && <p className={styles.fault}>{t('set.skillsUnknown', { why: skills.error.message })}</p>}
      {needs.map((need, index) => (
        <div key={keyOf(need)} className={styles.need}>
          <div className={styles.row}>
            <PickField
              bare
              label={t('set.skill', { number: index + 1 })}
              choices={choicesOf(skills.data?.items)}
              value={need.skillId}
              fault={refusals.at(need, 'skillId') ?? refusals.at(need)}
              onValue={(id) => set(need, { skillId: id ?? '', level: levels.first(id ?? ''), relax: [] })}
              testId="skill"
            />
            <PickField
              bare
              label={t('set.level', { number: index + 1 })}
              choices={levels.choices(need.skillId)}
              value={need.level === null ? null : String(need.level)}
              fault={refusals.at(need, 'level')}
              onValue={(level) => set(need, { level: level === null ? null : Number(level) })}
              testId="level"
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t('set.removeSkill', { name: skillName(need.skillId) || index + 1 })}
              onClick={() => {
                onNeeds(needs.filter((one) => one !== need));
                adding.current?.focus();
              }}
            />
          </div>
          <RelaxSteps need={need} name={skillName(need.skillId)} onRelax={(relax) => set(need, { relax })} />
        </div>
      ))}
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button
        ref={adding}
        size="small"
        icon={<AddRegular />}
        data-testid="add-skill"
        onClick={() => onNeeds([...needs, { skillId: '', level: null, relax: [] }])}
      >
        {t('set.addSkill')}
      </Button>
    </fieldset>
  );
}
