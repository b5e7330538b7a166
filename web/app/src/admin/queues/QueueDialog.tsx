import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeQueue, createQueue } from '../../api/administration';
import type { Queue } from '../../api/organisation';
import type { QueueType } from '../../api/types';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { ManyField } from '../form/ManyField';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { NumberField } from '../form/NumberField';
import { RecordDialog } from '../form/RecordDialog';
import { HoursField } from '../hours/HoursField';
import { useAgents, useChoicesOf } from '../useOrganisation';
import { useSaving } from '../useSaving';

const TYPES: readonly QueueType[] = ['messaging', 'voice', 'record'];
const FIELDS = ['name', 'names.en', 'names.he', 'type', 'priority', 'members', 'hoursId'];
const USUAL_PRIORITY = 100;

interface Props {
  /** Null: a new one. */
  queue: Queue | null;
  onClose(): void;
}

export default function QueueDialog({ queue, onClose }: Props) {
  const { t } = useTranslation('admin');
  const name = useName();
  const choicesOf = useChoicesOf();
  const agents = useAgents();
  const [names, setNames] = useState(() => draftOf(queue));
  const [type, setType] = useState<QueueType>(queue?.type ?? 'messaging');
  const [priority, setPriority] = useState<number | null>(queue?.priority ?? USUAL_PRIORITY);
  const [members, setMembers] = useState(queue?.members ?? []);
  const [hoursId, setHoursId] = useState(queue?.hoursId ?? null);
  const saving = useSaving({
    save() {
      const change = { ...namesOf(names), type, priority: priority ?? 0, members, hoursId };
      return queue ? changeQueue(queue.id, change) : createQueue(change);
    },
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog
      title={queue ? t('queues.editTitle', { name: name(queue) }) : t('queues.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate()}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <Field label={t('queues.type')} hint={queue ? t('queues.typeFixed') : undefined} validationMessage={faults.of('type')}>
        <Select
          value={type}
          disabled={queue !== null}
          data-testid="type"
          onChange={(_, { value }) => setType(value as QueueType)}
        >
          {TYPES.map((id) => (
            <option key={id} value={id}>
              {t(`queues.types.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      <NumberField
        label={t('queues.priority')}
        hint={t('queues.priorityHint')}
        value={priority}
        min={1}
        max={10_000}
        fault={faults.of('priority')}
        onValue={setPriority}
        testId="priority"
      />
      <ManyField
        label={t('queues.members')}
        choices={choicesOf(agents.data?.items.filter(({ active }) => active))}
        chosen={members}
        fault={faults.of('members')}
        onChoose={setMembers}
        testId="members"
      />
      <HoursField hoursId={hoursId} fault={faults.of('hoursId')} onHours={setHoursId} />
    </RecordDialog>
  );
}
