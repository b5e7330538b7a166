import { useTranslation } from 'react-i18next';
import type { Chosen, Decision, Exclusion, Placing } from '../../api/explanations';
import type { Step } from '../../api/routing';
import { useLanguage, useName } from '../../i18n/language';
import { meritOf } from './chosen';
import type { FactWords } from './useFactWords';

/** In the order in which they are told: those who came nearest to being asked first. */
const EXCLUSIONS: readonly Exclusion[] = ['declined', 'capacity', 'capacity-profile', 'skills', 'presence', 'offline'];

export interface DecisionWords {
  decision(decision: Decision): string;
  /** The classification rules that matched, each a sentence. */
  rules(placing: Placing): string[];
  /** "1 is offline, 2 lack capacity"; empty if nobody was left out. */
  excluded(excluded: Partial<Record<Exclusion, number>>): string;
}

/** Decisions of routing as sentences. */
export function useDecisionWords(facts: FactWords): DecisionWords {
  const { t } = useTranslation(['why', 'conversation']);
  const language = useLanguage();
  const name = useName();
  const list = (parts: string[]) => new Intl.ListFormat(language).format(parts);

  const excluded: DecisionWords['excluded'] = (counts) =>
    list(EXCLUSIONS.flatMap((code) => (counts[code] ? [t(`not.${code}`, { count: counts[code] })] : [])));
  const because = ({ why }: Step) => list((why ?? []).filter(({ held }) => held).map(facts.test));

  const placed = ({ via, queue, wanted, ends, steps }: Placing) => {
    const names = { queue: name(queue), wanted: name(wanted) };
    if (ends) return t('went.ended', names);
    if (via === 'default') return t('went.default', names);
    if (via === 'overflow') return t('went.overflow', names);
    if (via === 'fallback') return queue.id === wanted.id ? t('went.fallback', names) : t('went.empty', names);
    // A route that matched and overflowed was passed over: the last one decided.
    const route = steps.findLast(({ kind, matched }) => kind === 'route' && matched);
    if (!route) return t('went.default', names);
    const why = because(route);
    const rule = { ...names, rule: route.rule ?? '' };
    return why ? t('went.route', { ...rule, why }) : t('went.always', rule);
  };
  const queued = ({ queue, cause, why }: Decision & { kind: 'queued' }) => {
    if (why && 'from' in why) {
      if (why.ends) return t('went.ended', { wanted: name(why.from) });
      return t('moved', { from: name(why.from), queue: name(why.queue) });
    }
    if (why && 'steps' in why) return placed(why);
    return t(`conversation:happening.queued.${cause}`, { queue: queue ? name(queue) : '' });
  };
  const chosen = (agent: string, why: Chosen) => {
    const others = excluded(why.excluded);
    const merit = t(`chosen.${meritOf(why)}`, { agent, count: why.free });
    const rule = why.rule ? ` ${t('byRule', { rule: why.rule })}` : '';
    return `${merit}${others && `; ${others}`}.${rule}`;
  };

  return {
    excluded,
    decision(decision) {
      const agent = decision.agent ? name(decision.agent) : '';
      switch (decision.kind) {
        case 'queued':
          return queued(decision);
        case 'offered':
          if (decision.why) return chosen(agent, decision.why);
          return t(`conversation:happening.offered.${decision.cause}`, { agent, by: name(decision.actor) });
        case 'accepted':
          return t(`conversation:happening.accepted.${decision.cause}`, { agent });
        case 'undelivered':
          return t('conversation:happening.undelivered', { agent });
        case 'set-aside':
          return t('setAside');
        default: {
          const asked = decision.cause === 'picked' ? 'routed' : decision.cause;
          return t(`conversation:happening.${decision.kind}.${asked}`, { agent });
        }
      }
    },
    rules: ({ steps }) =>
      steps
        .filter(({ kind, matched }) => kind === 'classification' && matched)
        .map((step) => {
          const names = { rule: step.rule ?? '', set: step.set ?? '' };
          const why = because(step);
          return why ? t('matched', { ...names, why }) : t('always', names);
        }),
  };
}
