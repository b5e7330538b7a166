import { useTranslation } from 'react-i18next';
import { ManyField } from '../form/ManyField';
import { NumberField } from '../form/NumberField';
import { edited } from '../form/parts';
import { PairsField } from '../form/PairsField';
import { useRefusals } from '../form/refusals';
import { useChoicesOf, useProfiles } from '../useOrganisation';
import type { SetDraft } from './rulesDraft';
import { SkillNeeds } from './SkillNeeds';

interface Props {
  set: SetDraft;
  onSet(set: SetDraft): void;
}

/** What a classification rule says of the conversations that it matches. */
export function SetFields({ set, onSet }: Props) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const profiles = useProfiles();
  const change = (part: Partial<SetDraft>) => onSet(edited(set, part));
  return (
    <>
      <SkillNeeds needs={set.skills} fault={refusals.at(set, 'skills', 'exactly')} onNeeds={(skills) => change({ skills })} />
      <NumberField
        label={t('set.priority')}
        hint={t('set.priorityHint')}
        value={set.priority}
        min={1}
        max={1000}
        fault={refusals.at(set, 'priority')}
        onValue={(priority) => change({ priority })}
        testId="set-priority"
      />
      <ManyField
        label={t('set.profiles')}
        choices={choicesOf(profiles.data?.items)}
        chosen={set.capacityProfiles}
        fault={refusals.at(set, 'capacityProfiles')}
        onChoose={(capacityProfiles) => change({ capacityProfiles })}
        testId="set-profiles"
      />
      <PairsField
        label={t('set.attributes')}
        pairs={set.attributes}
        add={t('set.addAttribute')}
        fault={refusals.at(set, 'attributes')}
        onPairs={(attributes) => change({ attributes })}
        testId="attributes"
      />
    </>
  );
}
