import { Checkbox, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Consequence } from './targets';

interface Props {
  consequence: Consequence;
  name: string;
  agreed: boolean;
  onAgree(agreed: boolean): void;
}

/** Says before the act which rules it sets aside and by how many units, and asks for it to be meant (S12, S13). */
export function OverrideConsent({ consequence, name, agreed, onAgree }: Props) {
  const { t } = useTranslation('dispatch');
  const { overrides, excessUnits } = consequence;
  if (overrides.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="override">
      <MessageBarBody>
        {overrides.map((rule) => (
          <div key={rule}>{t(`consequence.${rule}`, { name, count: excessUnits })}</div>
        ))}
        <Checkbox
          checked={agreed}
          label={t('consequence.agree')}
          data-testid="override-agree"
          onChange={(_, { checked }) => onAgree(checked === true)}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
