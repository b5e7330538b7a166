import { useTranslation } from 'react-i18next';
import { usePresences } from '../../shell/presences';
import { ManyField } from '../form/ManyField';
import { NumberField } from '../form/NumberField';
import { PickField } from '../form/PickField';
import { useRefusals } from '../form/refusals';
import { useChoicesOf, useQueues } from '../useOrganisation';
import type { AgentDraft } from './agentDraft';
import { AgentProfiles } from './AgentProfiles';
import { AgentSkills } from './AgentSkills';

interface Props {
  draft: AgentDraft;
  change(part: Partial<AgentDraft>): void;
}

/** What an agent can take on: how much, from where, and what he is good at. */
export function SeatFields({ draft, change }: Props) {
  const { t } = useTranslation('admin');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const { choosable, nameOf } = usePresences();
  return (
    <>
      <NumberField
        label={t('agents.units')}
        hint={t('agents.unitsHint')}
        value={draft.unitsTotal}
        min={0}
        max={100_000}
        fault={refusals.of('unitsTotal')}
        onValue={(unitsTotal) => change({ unitsTotal })}
        testId="units"
      />
      <AgentProfiles
        profiles={draft.capacityProfiles}
        fault={refusals.of('capacityProfiles', 'exactly')}
        onProfiles={(capacityProfiles) => change({ capacityProfiles })}
      />
      <AgentSkills skills={draft.skills} fault={refusals.of('skills', 'exactly')} onSkills={(skills) => change({ skills })} />
      <ManyField
        label={t('agents.queues')}
        choices={choicesOf(queues.data?.items)}
        chosen={draft.queues}
        fault={refusals.of('queues')}
        onChoose={(chosen) => change({ queues: chosen })}
        testId="queues"
      />
      <PickField
        label={t('agents.defaultPresence')}
        hint={t('agents.defaultPresenceHint')}
        choices={choosable.map(({ id }) => ({ id, text: nameOf(id) }))}
        value={draft.defaultPresence}
        none={t('agents.presenceAsLeft')}
        fault={refusals.of('defaultPresence')}
        onValue={(defaultPresence) => change({ defaultPresence })}
        testId="default-presence"
      />
    </>
  );
}
