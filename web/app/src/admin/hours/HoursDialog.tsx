import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatingHours } from '../../api/operatingHours';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { RecordDialog } from '../form/RecordDialog';
import { useSaving } from '../useSaving';
import { HolidayList } from './HolidayList';
import { draftOfHours, saveHours, timesOf, type HoursDraft } from './hoursDraft';
import { faultOfList, faultsIn } from './hoursFaults';
import { HoursPreview } from './HoursPreview';
import { WeekGrid } from './WeekGrid';
import { ZoneField } from './ZoneField';

const FIELDS = ['name', 'names.en', 'names.he', 'zone', 'week', 'holidays'];

interface Props {
  /** Null: new ones. */
  hours: OperatingHours | null;
  onClose(): void;
}

export default function HoursDialog({ hours, onClose }: Props) {
  const { t } = useTranslation('admin');
  const name = useName();
  const [draft, setDraft] = useState(() => draftOfHours(hours));
  const change = (part: Partial<HoursDraft>) => setDraft((was) => ({ ...was, ...part }));
  const saving = useSaving({ save: (sent: HoursDraft) => saveHours(hours, sent), onDone: onClose });
  const faults = faultsOf(saving.error, FIELDS);
  const faultOf = faultsIn(saving.error, saving.variables);
  return (
    <RecordDialog
      title={hours ? t('hours.editTitle', { name: name(hours) }) : t('hours.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate(draft)}
      onClose={onClose}
    >
      <NameFields names={draft.names} faults={faults} onNames={(names) => change({ names })} />
      <ZoneField zone={draft.zone} fault={faults.of('zone')} onZone={(zone) => change({ zone })} />
      <WeekGrid
        week={draft.week}
        faultOf={faultOf}
        fault={faultOfList(saving.error, 'week')}
        onWeek={(week) => change({ week })}
      />
      <HolidayList
        holidays={draft.holidays}
        faultOf={faultOf}
        fault={faultOfList(saving.error, 'holidays')}
        onHolidays={(holidays) => change({ holidays })}
      />
      <HoursPreview times={timesOf(draft)} />
    </RecordDialog>
  );
}
