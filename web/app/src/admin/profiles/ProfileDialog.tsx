import { Field, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changeCapacityProfile,
  createCapacityProfile,
  type CapacityProfile,
  type CapacityProfileChange,
  type ProfileReset,
} from '../../api/capacityProfiles';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { NumberField } from '../form/NumberField';
import { RadioField } from '../form/RadioField';
import { RecordDialog } from '../form/RecordDialog';
import { useSaving } from '../useSaving';

const FIELDS = ['name', 'names.en', 'names.he', 'limit', 'reset', 'blocking'];
const RESETS: readonly ProfileReset[] = ['immediate', 'end-of-day'];

interface Props {
  /** Null: a new one. */
  profile: CapacityProfile | null;
  onClose(): void;
}

export default function ProfileDialog({ profile, onClose }: Props) {
  const { t } = useTranslation(['workforce', 'admin']);
  const name = useName();
  const [names, setNames] = useState(() => draftOf(profile));
  const [limit, setLimit] = useState<number | null>(profile?.limit ?? 3);
  const [reset, setReset] = useState<ProfileReset>(profile?.reset ?? 'immediate');
  const [blocking, setBlocking] = useState(profile?.blocking ?? false);
  const saving = useSaving({
    save: (change: CapacityProfileChange) => (profile ? changeCapacityProfile(profile.id, change) : createCapacityProfile(change)),
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog
      title={profile ? t('admin:editNamed', { name: name(profile) }) : t('profile.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), limit, reset, blocking })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <NumberField
        label={t('profile.limit')}
        hint={t('profile.limitHint')}
        value={limit}
        min={1}
        max={1000}
        fault={faults.of('limit')}
        onValue={setLimit}
        testId="limit"
      />
      <RadioField
        label={t('profile.reset')}
        hint={profile ? t('profile.resetFixed') : undefined}
        choices={RESETS.map((id) => ({ id, text: t(`profile.resets.${id}.name`), about: t(`profile.resets.${id}.about`) }))}
        value={reset}
        disabled={profile !== null}
        fault={faults.of('reset')}
        onValue={(id: ProfileReset) => setReset(id)}
        testId="reset"
      />
      <Field hint={t('profile.blockingHint')} validationMessage={faults.of('blocking')}>
        <Switch
          label={t('profile.blocking')}
          checked={blocking}
          data-testid="blocking"
          onChange={(_, { checked }) => setBlocking(checked)}
        />
      </Field>
    </RecordDialog>
  );
}
