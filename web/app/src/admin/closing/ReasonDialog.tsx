import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeCloseReason, createCloseReason, type CloseReason } from '../../api/closing';
import type { Names } from '../../api/types';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { RecordDialog } from '../form/RecordDialog';
import { useSaving } from '../useSaving';

interface Props {
  /** Null: a new one. */
  reason: CloseReason | null;
  onClose(): void;
}

export function ReasonDialog({ reason, onClose }: Props) {
  const { t } = useTranslation(['closing', 'admin']);
  const name = useName();
  const called = reason && { name: reason.code, names: reason.names };
  const [names, setNames] = useState(() => draftOf(called));
  const saving = useSaving({
    save: (change: Names) => (reason ? changeCloseReason(reason.id, change) : createCloseReason(change)),
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, ['name', 'names.en', 'names.he']);
  return (
    <RecordDialog
      title={called ? t('admin:editNamed', { name: name(called) }) : t('reason.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate(namesOf(names).names)}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
    </RecordDialog>
  );
}
