import { Button } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RelaxStep, SkillNeed } from '../../api/routing';
import { DurationField } from '../form/DurationField';
import { edited, keyOf, replaced } from '../form/parts';
import { PickField } from '../form/PickField';
import { useRefusals } from '../form/refusals';
import styles from './rules.module.css';
import { MOST } from './rulesDraft';
import { useLevels } from './useLevels';

interface Props {
  need: SkillNeed;
  name: string;
  onRelax(relax: RelaxStep[]): void;
}

const FIRST_STEP = 60;

/** So long a wait, and the skill is asked for at a lower level, or not at all. */
export function RelaxSteps({ need, name, onRelax }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const levels = useLevels();
  const adding = useRef<HTMLButtonElement>(null);
  const { relax } = need;
  const set = (step: RelaxStep, part: Partial<RelaxStep>) => onRelax(replaced(relax, step, edited(step, part)));
  const lower = levels.choices(need.skillId).filter(({ id }) => need.level === null || Number(id) < need.level);
  const next = { afterSeconds: (relax.at(-1)?.afterSeconds ?? 0) + FIRST_STEP, level: null };
  // Once it is not asked for there is nothing left to lower.
  const over = relax.some(({ level }) => level === null);
  return (
    <div role="group" aria-label={t('relax.label', { name })} className={styles.relax}>
      {relax.map((step, index) => (
        <div key={keyOf(step)} className={styles.row}>
          <DurationField
            label={t('relax.after', { number: index + 1 })}
            value={step.afterSeconds}
            units={['seconds', 'minutes', 'hours']}
            fault={refusals.at(step, 'afterSeconds') ?? refusals.at(step)}
            onValue={(afterSeconds) => set(step, { afterSeconds })}
            testId="relax-after"
          />
          <PickField
            label={t('relax.level', { number: index + 1 })}
            choices={lower}
            value={step.level === null ? null : String(step.level)}
            none={t('relax.none')}
            fault={refusals.at(step, 'level')}
            onValue={(level) => set(step, { level: level === null ? null : Number(level) })}
            testId="relax-level"
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('relax.remove', { number: index + 1 })}
            onClick={() => {
              onRelax(relax.filter((one) => one !== step));
              adding.current?.focus();
            }}
          />
        </div>
      ))}
      <Button
        ref={adding}
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        disabledFocusable={over || relax.length >= MOST.relax || need.skillId === ''}
        data-testid="add-relax"
        onClick={() => onRelax([...relax, next])}
      >
        {t('relax.add')}
      </Button>
    </div>
  );
}
