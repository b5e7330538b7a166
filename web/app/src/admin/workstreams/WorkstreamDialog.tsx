import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Workstream } from '../../api/organisation';
import type { Channel } from '../../api/types';
import { CHANNELS } from '../../board/search/boardSearch';
import { useName } from '../../i18n/language';
import { usePresences } from '../../shell/presences';
import { CheckField } from '../form/CheckField';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { NumberField } from '../form/NumberField';
import { RecordDialog } from '../form/RecordDialog';
import { useChoicesOf, useQueues } from '../useOrganisation';
import { useSaving } from '../useSaving';
import { draftOfWorkstream, FIELDS, queueTypeOf, saveWorkstream } from './workstreamDraft';

interface Props {
  /** Null: a new one. */
  workstream: Workstream | null;
  onClose(): void;
}

export default function WorkstreamDialog({ workstream, onClose }: Props) {
  const { t } = useTranslation(['admin', 'conversation']);
  const name = useName();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const { options, nameOf } = usePresences();
  const [draft, setDraft] = useState(() => draftOfWorkstream(workstream));
  const change = (part: Partial<typeof draft>) => setDraft((was) => ({ ...was, ...part }));
  const fitting = choicesOf(queues.data?.items.filter(({ type }) => type === queueTypeOf(draft.channel)));
  // A queue of another type can't take the channel; the first fitting one stands for it.
  const queueId = fitting.some(({ id }) => id === draft.queueId) ? draft.queueId : (fitting[0]?.id ?? '');
  const saving = useSaving({ save: () => saveWorkstream(workstream, { ...draft, queueId }), onDone: onClose });
  const faults = faultsOf(saving.error, FIELDS, { 'queue-type-mismatch': 'queueId' });
  return (
    <RecordDialog
      title={workstream ? t('workstreams.editTitle', { name: name(workstream) }) : t('workstreams.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate()}
      onClose={onClose}
    >
      <NameFields names={draft.names} faults={faults} onNames={(names) => change({ names })} />
      <Field
        label={t('workstreams.channel')}
        hint={workstream ? t('workstreams.channelFixed') : undefined}
        validationMessage={faults.of('channel')}
      >
        <Select
          value={draft.channel}
          disabled={workstream !== null}
          data-testid="channel"
          onChange={(_, { value }) => change({ channel: value as Channel })}
        >
          {CHANNELS.map((id) => (
            <option key={id} value={id}>
              {t(`conversation:channel.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('workstreams.queue')} hint={t('workstreams.queueHint')} validationMessage={faults.of('queueId')}>
        <Select value={queueId} data-testid="queue" onChange={(_, { value }) => change({ queueId: value })}>
          {fitting.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField
        label={t('workstreams.units')}
        hint={t('workstreams.unitsHint')}
        value={draft.units}
        min={0}
        max={1000}
        fault={faults.of('units')}
        onValue={(units) => change({ units })}
        testId="units"
      />
      <CheckField
        label={t('workstreams.presences')}
        choices={options.map(({ id }) => ({ id, text: nameOf(id) }))}
        chosen={draft.allowedPresences}
        fault={faults.of('allowedPresences')}
        onChoose={(allowedPresences) => change({ allowedPresences })}
        testId="presence"
      />
      <NumberField
        label={t('workstreams.offerSeconds')}
        hint={t('workstreams.offerHint')}
        value={draft.offerSeconds}
        min={5}
        max={600}
        fault={faults.of('offerSeconds')}
        onValue={(offerSeconds) => change({ offerSeconds })}
        testId="offer-seconds"
      />
    </RecordDialog>
  );
}
