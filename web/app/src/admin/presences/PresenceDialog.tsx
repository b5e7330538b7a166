import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePresence, createPresence, type PresenceChange } from '../../api/presences';
import type { PresenceOption } from '../../api/types';
import { BASES, usePresences } from '../../shell/presences';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { namesOf, type NamesDraft } from '../form/names';
import { PickField } from '../form/PickField';
import { RecordDialog } from '../form/RecordDialog';
import { useSaving } from '../useSaving';

const FIELDS = ['name', 'names.en', 'names.he', 'base'];

interface Props {
  /** Null: a new one. */
  presence: PresenceOption | null;
  onClose(): void;
}

export default function PresenceDialog({ presence, onClose }: Props) {
  const { t } = useTranslation(['workforce', 'admin']);
  const { nameOf } = usePresences();
  const [names, setNames] = useState<NamesDraft>({ en: presence?.names.en ?? '', he: presence?.names.he ?? '' });
  const [base, setBase] = useState(presence?.base ?? 'away');
  const saving = useSaving({
    save: (change: PresenceChange) => (presence ? changePresence(presence.id, change) : createPresence(change)),
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog
      title={presence ? t('admin:editNamed', { name: nameOf(presence.id) }) : t('presence.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), base })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <PickField
        label={t('presence.base')}
        hint={presence ? t('presence.baseFixed') : t('presence.baseHint')}
        choices={BASES.map((id) => ({ id, text: nameOf(id) }))}
        value={base}
        disabled={presence !== null}
        fault={faults.of('base')}
        onValue={(id) => setBase(id ?? 'away')}
        testId="base"
      />
    </RecordDialog>
  );
}
