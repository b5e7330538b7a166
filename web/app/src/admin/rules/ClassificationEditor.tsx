import { useTranslation } from 'react-i18next';
import { edited } from '../form/parts';
import { useRefusals } from '../form/refusals';
import { TextField } from '../form/TextField';
import { CardList } from '../order/CardList';
import { ConditionField } from './conditions/ConditionField';
import { useConditionWords } from './conditions/useConditionWords';
import styles from './rules.module.css';
import { MOST, newRule, newRuleSet, type RuleSetDraft } from './rulesDraft';
import { SetFields } from './SetFields';
import { useSetWords } from './useSetWords';

interface Props {
  sets: readonly RuleSetDraft[];
  onSets(sets: RuleSetDraft[]): void;
}

/** What is found out about a conversation before its queue is looked for. */
export function ClassificationEditor({ sets, onSets }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const { say } = useConditionWords();
  const setWords = useSetWords();
  return (
    <section className={styles.section} data-testid="classification">
      <h2 className={styles.heading}>{t('classification.title')}</h2>
      <p className={styles.lead}>{t('classification.lead')}</p>
      <CardList
        label={t('classification.title')}
        items={sets}
        onItems={onSets}
        nameOf={(set) => set.name || t('classification.unnamed')}
        aboutOf={(set) => t('classification.rules', { count: set.rules.length })}
        add={t('classification.add')}
        make={newRuleSet}
        most={MOST.rulesets}
        empty={t('classification.none')}
        fault={refusals.of('routing.classification', 'exactly')}
        testId="ruleset"
      >
        {(set, change) => (
          <>
            <TextField
              label={t('classification.name')}
              required
              value={set.name}
              fault={refusals.at(set, 'name')}
              onValue={(name) => change(edited(set, { name }))}
              testId="ruleset-name"
            />
            <CardList
              label={t('rule.list', { name: set.name })}
              items={set.rules}
              onItems={(rules) => change(edited(set, { rules }))}
              nameOf={(rule) => rule.name || t('rule.unnamed')}
              aboutOf={(rule) => t('rule.says', { when: say(rule.when), then: setWords(rule.set) })}
              add={t('rule.add')}
              make={newRule}
              most={MOST.rules}
              testId="rule"
            >
              {(rule, put) => (
                <>
                  <TextField
                    label={t('rule.name')}
                    required
                    value={rule.name}
                    fault={refusals.at(rule, 'name')}
                    onValue={(name) => put(edited(rule, { name }))}
                    testId="rule-name"
                  />
                  <ConditionField label={t('rule.when')} of={rule} when={rule.when} onWhen={(when) => put(edited(rule, { when }))} />
                  <SetFields set={rule.set} onSet={(next) => put(edited(rule, { set: next }))} />
                </>
              )}
            </CardList>
          </>
        )}
      </CardList>
    </section>
  );
}
