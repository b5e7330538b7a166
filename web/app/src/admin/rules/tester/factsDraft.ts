import type { Condition, Facts } from '../../../api/routing';
import type { Language } from '../../../api/types';
import { mapOf, type Pair } from '../../form/pairs';
import { fieldOf } from '../conditions/fields';
import { testsOf } from '../conditions/tree';
import type { RoutingDraft } from '../rulesDraft';

/** An imagined conversation. */
export interface FactsDraft {
  language: Language;
  customerName: string;
  subject: string;
  text: string;
  answers: Pair[];
  context: Pair[];
  /** As a `datetime-local` field has it, by the reader's own clock; empty is now. */
  at: string;
}

const conditionsOf = ({ classification, routes }: RoutingDraft): (Condition | null)[] => [
  ...classification.flatMap(({ rules }) => rules.map(({ when }) => when)),
  ...routes.map(({ when }) => when),
];

/** What the rules look at, each key once: what is worth imagining. */
export function keysAsked(routing: RoutingDraft, of: 'answers' | 'context'): string[] {
  const tests = conditionsOf(routing).flatMap(testsOf);
  const keys = tests.map(fieldOf).filter(({ field, key }) => field === of && key !== '');
  return [...new Set(keys.map(({ key }) => key))];
}

const empty = (key: string): Pair => ({ key, value: '' });

export const draftOfFacts = (routing: RoutingDraft, language: Language): FactsDraft => ({
  language,
  customerName: '',
  subject: '',
  text: '',
  answers: keysAsked(routing, 'answers').map(empty),
  context: keysAsked(routing, 'context').map(empty),
  at: '',
});

/** What was left empty is not known of the conversation, and so is not sent. */
const said = (pairs: readonly Pair[]) => mapOf(pairs.filter(({ value }) => value.trim() !== ''));

export function factsOf({ language, customerName, subject, text, answers, context, at }: FactsDraft): Facts {
  return {
    language,
    customerName: customerName.trim() || null,
    subject: subject.trim() || null,
    text: text.trim() || null,
    answers: said(answers),
    context: said(context),
    at: at === '' ? null : new Date(at).toISOString(),
  };
}
