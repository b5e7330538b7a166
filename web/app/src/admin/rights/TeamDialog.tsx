import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeTeam, createTeam, type Team, type TeamChange } from '../../api/rights';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { ManyField } from '../form/ManyField';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { RecordDialog } from '../form/RecordDialog';
import { useAgents, useChoicesOf } from '../useOrganisation';
import { useSaving } from '../useSaving';

const FIELDS = ['name', 'names.en', 'names.he', 'members'];

interface Props {
  /** Null: a new one. */
  team: Team | null;
  onClose(): void;
}

export default function TeamDialog({ team, onClose }: Props) {
  const { t } = useTranslation(['rights', 'admin']);
  const name = useName();
  const choicesOf = useChoicesOf();
  const agents = useAgents();
  const [names, setNames] = useState(() => draftOf(team));
  const [members, setMembers] = useState<string[]>(() => team?.members ?? []);
  const saving = useSaving({
    save: (change: TeamChange) => (team ? changeTeam(team.id, change) : createTeam(change)),
    onDone: onClose,
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog
      title={team ? t('admin:editNamed', { name: name(team) }) : t('team.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), members })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <ManyField
        label={t('team.members')}
        choices={choicesOf(agents.data?.items)}
        chosen={members}
        fault={faults.of('members')}
        onChoose={setMembers}
        testId="members"
      />
    </RecordDialog>
  );
}
