import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matching, type Choice } from '../../dispatch/choices';

interface Props {
  zone: string;
  fault: string | undefined;
  onZone(zone: string): void;
}

/** With spaces, so that each part of a name is found by its first letters. */
const wordsOf = (zone: string) => zone.replaceAll('/', ' / ').replaceAll('_', ' ');

/** Browsers leave out UTC. */
const zones = (chosen: string): Choice[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].toSorted().map((id) => ({ id, text: wordsOf(id) }));

/** A time zone out of some four hundred, by typing a part of its name. */
export function ZoneField({ zone, fault, onZone }: Props) {
  const { t } = useTranslation(['admin', 'board']);
  const [choices] = useState(() => zones(zone));
  const [typed, setTyped] = useState<string | null>(null);
  const { shown, hidden } = matching(choices, typed ?? '');
  return (
    <Field label={t('hours.zone')} hint={t('hours.zoneHint')} validationMessage={fault}>
      <Combobox
        value={typed ?? wordsOf(zone)}
        selectedOptions={[zone]}
        dir="ltr"
        data-testid="zone"
        onInput={(event) => setTyped((event.target as HTMLInputElement).value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue) onZone(optionValue);
          setTyped(null);
        }}
        onOpenChange={(_, { open }) => !open && setTyped(null)}
      >
        {shown.map(({ id, text }) => (
          <Option key={id} value={id} text={text}>
            <bdi dir="ltr">{text}</bdi>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="" text="">
            {t('board:filter.noMatch')}
          </Option>
        )}
        {hidden > 0 && (
          <Option disabled value="" text="">
            {t('board:filter.more', { count: hidden })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
