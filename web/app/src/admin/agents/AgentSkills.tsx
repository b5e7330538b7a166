import { Button, Checkbox } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentSkill } from '../../api/organisation';
import { edited, keyOf, replaced } from '../form/parts';
import { PickField } from '../form/PickField';
import { useRefusals } from '../form/refusals';
import { useLevels } from '../rules/useLevels';
import { useChoicesOf, useNameById, useSkills } from '../useOrganisation';
import styles from './agents.module.css';

interface Props {
  skills: readonly AgentSkill[];
  fault: string | undefined;
  onSkills(skills: AgentSkill[]): void;
}

/** What somebody is good at, how good, and whether it counts at present. */
export function AgentSkills({ skills, fault, onSkills }: Props) {
  const { t } = useTranslation('workforce');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const known = useSkills();
  const skillName = useNameById(known.data?.items);
  const levels = useLevels();
  const adding = useRef<HTMLButtonElement>(null);
  const set = (skill: AgentSkill, part: Partial<AgentSkill>) => onSkills(replaced(skills, skill, edited(skill, part)));
  const free = (own: string) => known.data?.items.filter(({ id }) => id === own || !skills.some(({ skillId }) => skillId === id));
  return (
    <fieldset className={styles.group} data-testid="agent-skills">
      <legend className={styles.legend}>{t('agentSkill.title')}</legend>
      {known.isError && <p className={styles.fault}>{t('agentSkill.unknown', { why: known.error.message })}</p>}
      {known.data?.items.length === 0 && <p className={styles.hint}>{t('agentSkill.noSkills')}</p>}
      {skills.map((skill, index) => (
        <div key={keyOf(skill)} className={styles.row} data-testid="agent-skill">
          <PickField
            bare
            label={t('agentSkill.skill', { number: index + 1 })}
            choices={choicesOf(free(skill.skillId))}
            value={skill.skillId}
            fault={refusals.at(skill, 'skillId') ?? refusals.at(skill)}
            onValue={(id) => set(skill, { skillId: id ?? '', level: levels.first(id ?? '') })}
            testId="skill"
          />
          <PickField
            bare
            label={t('agentSkill.level', { number: index + 1 })}
            choices={levels.choices(skill.skillId)}
            value={skill.level === null ? null : String(skill.level)}
            fault={refusals.at(skill, 'level')}
            onValue={(level) => set(skill, { level: level === null ? null : Number(level) })}
            testId="level"
          />
          <Checkbox
            label={t('agentSkill.active')}
            checked={skill.active}
            onChange={(_, { checked }) => set(skill, { active: checked === true })}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('agentSkill.remove', { name: skillName(skill.skillId) || index + 1 })}
            onClick={() => {
              onSkills(skills.filter((one) => one !== skill));
              adding.current?.focus();
            }}
          />
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
        disabledFocusable={!known.data || skills.length >= known.data.items.length}
        data-testid="add-skill"
        onClick={() => onSkills([...skills, { skillId: '', level: null, active: true }])}
      >
        {t('agentSkill.add')}
      </Button>
    </fieldset>
  );
}
