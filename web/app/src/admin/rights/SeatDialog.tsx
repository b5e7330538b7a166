import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { giveSeat, supervisorSeat, type SupervisorSeat } from '../../api/rights';
import type { User } from '../../api/types';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { ManyField } from '../form/ManyField';
import { PickField } from '../form/PickField';
import { RecordDialog } from '../form/RecordDialog';
import { useChoicesOf, useQueues } from '../useOrganisation';
import { useSaving } from '../useSaving';
import { useRoles, useTeams } from './useRights';

const FIELDS = ['roleId', 'queueIds', 'teamIds'];

interface Props {
  user: User;
  onClose(): void;
}

/** A supervisor's role, and over which queues and teams he holds it. It holds as soon as it is saved. */
export default function SeatDialog({ user, onClose }: Props) {
  const { t } = useTranslation(['rights', 'admin']);
  const name = useName();
  const choicesOf = useChoicesOf();
  const roles = useRoles();
  const queues = useQueues();
  const teams = useTeams();
  const before = useQuery({ queryKey: ['supervision-of', user.id], queryFn: () => supervisorSeat(user.id), staleTime: 0, gcTime: 0 });
  const [change, setChange] = useState<Partial<SupervisorSeat>>({});
  const seat = before.data && { ...before.data, ...change };
  const saving = useSaving({ save: (sent: SupervisorSeat) => giveSeat(user.id, sent), onDone: onClose });
  const faults = faultsOf(saving.error ?? before.error, FIELDS);
  return (
    <RecordDialog
      title={t('supervisor.rightsOf', { name: name(user) })}
      problem={faults.rest}
      busy={saving.isPending || !seat}
      onSave={() => seat && saving.mutate(seat)}
      onClose={onClose}
    >
      {seat && (
        <>
          <PickField
            label={t('supervisor.role')}
            choices={choicesOf(roles.data?.items)}
            value={seat.roleId}
            fault={faults.of('roleId')}
            onValue={(roleId) => roleId && setChange({ ...change, roleId })}
            testId="role"
          />
          <ManyField
            label={t('supervisor.queues')}
            choices={choicesOf(queues.data?.items)}
            chosen={seat.queueIds}
            fault={faults.of('queueIds')}
            onChoose={(queueIds) => setChange({ ...change, queueIds })}
            testId="queues"
          />
          <ManyField
            label={t('supervisor.teams')}
            choices={choicesOf(teams.data?.items)}
            chosen={seat.teamIds}
            fault={faults.of('teamIds')}
            onChoose={(teamIds) => setChange({ ...change, teamIds })}
            testId="teams"
          />
        </>
      )}
    </RecordDialog>
  );
}
