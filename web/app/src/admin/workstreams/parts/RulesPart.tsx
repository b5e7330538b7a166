import { ClassificationEditor } from '../../rules/ClassificationEditor';
import { RoutesEditor } from '../../rules/RoutesEditor';
import { useNameById, useQueues } from '../../useOrganisation';
import { queueTypeOf } from '../workstreamDraft';
import type { PartProps } from './part';

/** What is found out about its conversations, and to which queue each goes. */
export function RulesPart({ draft, change }: PartProps) {
  const queueName = useNameById(useQueues().data?.items);
  const { routing } = draft;
  return (
    <>
      <ClassificationEditor
        sets={routing.classification}
        onSets={(classification) => change({ routing: { ...routing, classification } })}
      />
      <RoutesEditor
        routes={routing.routes}
        type={queueTypeOf(draft.channel)}
        otherwise={queueName(draft.fallbackQueueId ?? draft.queueId) || '…'}
        onRoutes={(routes) => change({ routing: { ...routing, routes } })}
      />
    </>
  );
}
