import { useTranslation } from 'react-i18next';
import type { Channel } from '../../../api/types';
import { NameFields } from '../../form/NameFields';
import { PickField } from '../../form/PickField';
import { useRefusals } from '../../form/refusals';
import { CHANNELS } from '../../rules/conditions/values';
import { useChoicesOf, useQueues } from '../../useOrganisation';
import { queueTypeOf, usualAutoClose } from '../workstreamDraft';
import type { PartProps } from './part';

/** What it is called, which channel it serves, and where its conversations begin. */
export function GeneralPart({ draft, change, id }: PartProps) {
  const { t } = useTranslation(['routing', 'conversation']);
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const fitting = (channel: Channel) => queues.data?.items.filter(({ type }) => type === queueTypeOf(channel));
  const choices = choicesOf(fitting(draft.channel));

  /** What depends on the channel goes with it. */
  const chooseChannel = (channel: Channel) => {
    const takes = (queueId: string | null) => fitting(channel)?.some((queue) => queue.id === queueId);
    change({
      channel,
      autoClose: usualAutoClose(channel),
      bindings: [],
      ...(channel === 'voice' ? { distribution: 'push' } : {}),
      ...(takes(draft.queueId) ? {} : { queueId: '' }),
      ...(takes(draft.fallbackQueueId) ? {} : { fallbackQueueId: null }),
    });
  };
  return (
    <>
      <NameFields names={draft.names} faults={refusals} onNames={(names) => change({ names })} />
      <PickField
        label={t('workstream.channel')}
        hint={id ? t('workstream.channelFixed') : undefined}
        choices={CHANNELS.map((one) => ({ id: one, text: t(`conversation:channel.${one}`) }))}
        value={draft.channel}
        disabled={id !== null}
        fault={refusals.of('channel')}
        onValue={(channel) => chooseChannel((channel ?? 'live-chat') as Channel)}
        testId="channel"
      />
      <PickField
        label={t('workstream.queue')}
        hint={choices.length === 0 && queues.isSuccess ? t('workstream.noQueue') : t('workstream.queueHint')}
        required
        choices={choices}
        value={draft.queueId}
        fault={refusals.of('queueId')}
        onValue={(queueId) => change({ queueId: queueId ?? '' })}
        testId="queue"
      />
      <PickField
        label={t('workstream.fallback')}
        hint={t('workstream.fallbackHint')}
        choices={choices}
        value={draft.fallbackQueueId}
        none={t('workstream.fallbackNone')}
        fault={refusals.of('fallbackQueueId')}
        onValue={(fallbackQueueId) => change({ fallbackQueueId })}
        testId="fallback"
      />
    </>
  );
}
