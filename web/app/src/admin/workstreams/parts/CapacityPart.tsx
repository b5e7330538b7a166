import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fetched } from '../../Fetched';
import { ManyField } from '../../form/ManyField';
import { NumberField } from '../../form/NumberField';
import { RadioField } from '../../form/RadioField';
import { useRefusals } from '../../form/refusals';
import { useChoicesOf, useProfiles } from '../../useOrganisation';
import type { PartProps } from './part';

const USUAL_UNITS = 30;

/** How much of an agent one conversation takes, and what he has to be able to do. */
export function CapacityPart({ draft, change }: PartProps) {
  const { t } = useTranslation('routing');
  const refusals = useRefusals();
  const choicesOf = useChoicesOf();
  const profiles = useProfiles();
  const [by, setBy] = useState<'units' | 'profiles'>(draft.capacityProfiles.length > 0 ? 'profiles' : 'units');
  const choose = (next: 'units' | 'profiles') => {
    setBy(next);
    if (next === 'units') change({ capacityProfiles: [], units: draft.units || USUAL_UNITS });
  };
  return (
    <>
      <RadioField
        label={t('capacity.label')}
        choices={(['units', 'profiles'] as const).map((id) => ({
          id,
          text: t(`capacity.by.${id}.name`),
          about: t(`capacity.by.${id}.about`),
        }))}
        value={by}
        onValue={choose}
        testId="capacity"
      />
      {by === 'units' ? (
        <NumberField
          label={t('capacity.units')}
          hint={t('capacity.unitsHint')}
          value={draft.units}
          min={0}
          max={1000}
          fault={refusals.of('units')}
          onValue={(units) => change({ units })}
          testId="units"
        />
      ) : (
        <Fetched query={profiles}>
          {({ items }) => (
            <ManyField
              label={t('capacity.profiles')}
              choices={choicesOf(items)}
              chosen={draft.capacityProfiles}
              fault={refusals.of('capacityProfiles') ?? (items.length === 0 ? t('capacity.noProfiles') : undefined)}
              onChoose={(capacityProfiles) => change({ capacityProfiles })}
              testId="profiles"
            />
          )}
        </Fetched>
      )}
      <RadioField
        label={t('skillMatch.label')}
        hint={t('skillMatch.hint')}
        choices={(['exact', 'closest', 'none'] as const).map((id) => ({
          id,
          text: t(`skillMatch.${id}.name`),
          about: t(`skillMatch.${id}.about`),
        }))}
        value={draft.skillMatch}
        fault={refusals.of('skillMatch')}
        onValue={(skillMatch) => change({ skillMatch })}
        testId="skill-match"
      />
    </>
  );
}
