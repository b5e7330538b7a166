import type { RoutingTest } from '../../../api/routing';
import { useName } from '../../../i18n/language';
import { useQueues } from '../../useOrganisation';

type Kind = RoutingTest['steps'][number]['kind'] | RoutingTest['via'];

/** What a step's rule is called: of an overflow and a fallback it is a queue, which has a name in the reader's language. */
export function useRuleWords(): (kind: Kind, rule: string) => string {
  const name = useName();
  const queues = useQueues().data?.items;
  return (kind, rule) => {
    const queue = kind === 'overflow' || kind === 'fallback' ? queues?.find((one) => one.name === rule) : undefined;
    return queue ? name(queue) : rule;
  };
}
