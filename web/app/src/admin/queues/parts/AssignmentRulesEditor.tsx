import { useTranslation } from 'react-i18next';
import type { AssignmentRule, OrderBy, SkillMatch } from '../../../api/organisation';
import { BASES, usePresences } from '../../../shell/presences';
import { CheckField } from '../../form/CheckField';
import { edited } from '../../form/parts';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { TextField } from '../../form/TextField';
import { CardList } from '../../order/CardList';
import { MOST, newAssignmentRule } from '../queueDraft';
import styles from './parts.module.css';

const ORDERS = ['highest-capacity', 'advanced-round-robin', 'least-active', 'most-skilled'] as const;
const SKILLS = ['exact', 'closest', 'none'] as const;
const CAPACITIES = ['required', 'ignored'] as const;

interface Props {
  rules: readonly AssignmentRule[];
  onRules(rules: AssignmentRule[]): void;
}

/** Who may take a conversation: the first rule that somebody fits decides, and orders those who fit. */
export function AssignmentRulesEditor({ rules, onRules }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { nameOf } = usePresences();
  const says = ({ presences, orderBy }: AssignmentRule) =>
    t('assignmentRule.says', { presences: presences.map(nameOf).join(', ') || '–', order: t(`assignmentRule.order.${orderBy}`) });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('assignmentRule.title')}</h2>
      <p className={styles.hint}>{t('assignmentRule.lead')}</p>
      <CardList
        label={t('assignmentRule.title')}
        items={rules}
        onItems={onRules}
        nameOf={(rule) => rule.name || t('assignmentRule.unnamed')}
        aboutOf={says}
        add={t('assignmentRule.add')}
        make={newAssignmentRule}
        most={MOST.rules}
        fault={refusals.of('assignment.rules', 'exactly')}
        testId="assignment-rule"
      >
        {(rule, change) => (
          <>
            <TextField
              label={t('assignmentRule.name')}
              required
              value={rule.name}
              fault={refusals.at(rule, 'name')}
              onValue={(name) => change(edited(rule, { name }))}
              testId="assignment-rule-name"
            />
            <CheckField
              label={t('assignmentRule.presences')}
              choices={BASES.map((base) => ({ id: base as string, text: nameOf(base) }))}
              chosen={rule.presences}
              fault={refusals.at(rule, 'presences')}
              onChoose={(presences) => change(edited(rule, { presences }))}
              testId="rule-presence"
            />
            <PickField
              label={t('assignmentRule.capacity')}
              choices={CAPACITIES.map((id) => ({ id, text: t(`assignmentRule.capacities.${id}`) }))}
              value={rule.capacity}
              fault={refusals.at(rule, 'capacity')}
              onValue={(capacity) => change(edited(rule, { capacity: capacity as AssignmentRule['capacity'] }))}
              testId="rule-capacity"
            />
            <PickField
              label={t('assignmentRule.skills')}
              choices={SKILLS.map((id) => ({ id, text: t(`skillMatch.${id}.name`) }))}
              value={rule.skills}
              fault={refusals.at(rule, 'skills')}
              onValue={(skills) => change(edited(rule, { skills: skills as SkillMatch }))}
              testId="rule-skills"
            />
            <PickField
              label={t('assignmentRule.orderBy')}
              choices={ORDERS.map((id) => ({ id, text: t(`assignmentRule.order.${id}`) }))}
              value={rule.orderBy}
              fault={refusals.at(rule, 'orderBy')}
              onValue={(orderBy) => change(edited(rule, { orderBy: orderBy as OrderBy }))}
              testId="rule-order"
            />
          </>
        )}
      </CardList>
    </section>
  );
}
