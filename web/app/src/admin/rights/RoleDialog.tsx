import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeRole, createRole, GRANTS, type Grant, type Reach, type RoleChange, type SupervisionRole } from '../../api/rights';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf, type NamesDraft } from '../form/names';
import { RecordDialog } from '../form/RecordDialog';
import { useSaving } from '../useSaving';
import { reachesWithin, withSight } from './reach';
import styles from './rights.module.css';

interface Props {
  /** Null: a new one. */
  role: SupervisionRole | null;
  /** What it begins with; null: with sight of everything, and nothing else. */
  like: SupervisionRole | null;
  onClose(): void;
}

const NOTHING = Object.fromEntries(GRANTS.map((grant) => [grant, grant === 'see' ? 'all' : 'none'])) as Record<Grant, Reach>;
const FIELDS = ['name', 'names.en', 'names.he', ...GRANTS.map((grant) => `grants.${grant}`)];

export default function RoleDialog({ role, like, onClose }: Props) {
  const { t } = useTranslation(['rights', 'admin']);
  const name = useName();
  const [names, setNames] = useState<NamesDraft>(() => (role ? draftOf(role) : { en: '', he: '' }));
  const [grants, setGrants] = useState<Record<Grant, Reach>>(() => ({ ...(like?.grants ?? NOTHING) }));
  const saving = useSaving({
    save: (change: RoleChange) => (role ? changeRole(role.id, change) : createRole(change)),
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  const reach = (grant: Grant, to: Reach) => setGrants((was) => (grant === 'see' ? withSight(was, to) : { ...was, [grant]: to }));
  return (
    <RecordDialog
      title={role ? t('admin:editNamed', { name: name(role) }) : t('role.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), grants })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <fieldset className={styles.grants}>
        <legend>{t('role.grants')}</legend>
        <p className={styles.hint}>{t('role.grantsHint')}</p>
        {GRANTS.map((grant) => (
          <Field key={grant} orientation="horizontal" label={t(`grant.${grant}`)} validationMessage={faults.of(`grants.${grant}`)}>
            <Select value={grants[grant]} data-testid={`grant-${grant}`} onChange={(_, { value }) => reach(grant, value as Reach)}>
              {reachesWithin(grant === 'see' ? 'all' : grants.see).map((one) => (
                <option key={one} value={one}>
                  {t(`reach.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </fieldset>
    </RecordDialog>
  );
}
