import { Button, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { testRouting } from '../../../api/routing';
import type { Language } from '../../../api/types';
import { useLanguage } from '../../../i18n/language';
import { PairsField } from '../../form/PairsField';
import { PickField } from '../../form/PickField';
import { TextField } from '../../form/TextField';
import { LANGUAGES } from '../conditions/values';
import { routingOf, type RoutingDraft } from '../rulesDraft';
import { draftOfFacts, factsOf } from './factsDraft';
import { TestResult } from './TestResult';
import styles from './tester.module.css';

interface Props {
  /** Null while the workstream is not saved: nobody could say where its conversations go. */
  workstreamId: string | null;
  /** The rules as they are now, saved or not. */
  routing: RoutingDraft;
  /** Rules that can't be saved can't be tried either; what is wrong is said in them. */
  onRefused(refusal: Refused | null): void;
}

/** Why rules could not be tried, and which they were. */
export interface Refused {
  failure: Error;
  routing: RoutingDraft;
}

/** Imagines a conversation and says where it would go, and why. */
export function RoutingTester({ workstreamId, routing, onRefused }: Props) {
  const { t } = useTranslation('routing');
  const language = useLanguage();
  const id = useId();
  const [facts, setFacts] = useState(() => draftOfFacts(routing, language));
  const change = (part: Partial<typeof facts>) => setFacts((was) => ({ ...was, ...part }));
  const testing = useMutation({
    mutationFn: (to: string) => testRouting(to, factsOf(facts), routingOf(routing)),
    onSuccess: () => onRefused(null),
    onError: (failure) => onRefused({ failure, routing }),
  });
  const faulty = testing.error instanceof Problem && testing.error.fields.some(({ field }) => field.startsWith('routing'));
  return (
    <section className={styles.tester} aria-labelledby={id} data-testid="tester">
      <h2 id={id} className={styles.heading}>
        {t('tester.title')}
      </h2>
      <p className={styles.lead}>{t('tester.lead')}</p>
      <form
        className={styles.facts}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (workstreamId) testing.mutate(workstreamId);
        }}
      >
        <PickField
          label={t('tester.language')}
          choices={LANGUAGES.map((one) => ({ id: one, text: t(`condition.language.${one}`) }))}
          value={facts.language}
          onValue={(one) => change({ language: (one ?? 'en') as Language })}
          testId="fact-language"
        />
        <TextField label={t('tester.customer')} value={facts.customerName} onValue={(customerName) => change({ customerName })} testId="fact-customer" />
        <TextField label={t('tester.subject')} value={facts.subject} onValue={(subject) => change({ subject })} testId="fact-subject" />
        <Field label={t('tester.text')}>
          <Textarea dir="auto" rows={2} value={facts.text} data-testid="fact-text" onChange={(_, { value }) => change({ text: value })} />
        </Field>
        <PairsField label={t('tester.answers')} add={t('tester.addAnswer')} pairs={facts.answers} onPairs={(answers) => change({ answers })} testId="fact-answers" />
        <PairsField label={t('tester.context')} add={t('tester.addContext')} pairs={facts.context} onPairs={(context) => change({ context })} testId="fact-context" />
        <Field label={t('tester.at')} hint={t('tester.atHint')}>
          <Input type="datetime-local" value={facts.at} data-testid="fact-at" onChange={(_, { value }) => change({ at: value })} />
        </Field>
        <Button type="submit" icon={<BeakerRegular />} disabledFocusable={!workstreamId || testing.isPending} data-testid="run-test">
          {t('tester.run')}
        </Button>
        {!workstreamId && <p className={styles.lead}>{t('tester.saveFirst')}</p>}
      </form>
      <div role="status">
        {testing.isError && (
          <MessageBar intent="error" layout="multiline" data-testid="test-problem">
            <MessageBarBody>
              {faulty ? t('tester.faulty') : t('tester.failed', { why: testing.error.message })}
            </MessageBarBody>
          </MessageBar>
        )}
        {testing.data && <TestResult result={testing.data} />}
      </div>
    </section>
  );
}
