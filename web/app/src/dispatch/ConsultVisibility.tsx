import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../api/types';

interface Props {
  visibility: Visibility;
  onVisibility(visibility: Visibility): void;
}

/** Whether the customer is to know of the consultant. */
export function ConsultVisibility({ visibility, onVisibility }: Props) {
  const { t } = useTranslation('dispatch');
  return (
    <Field label={t('consult.visibility')}>
      <RadioGroup value={visibility} onChange={(_, { value }) => onVisibility(value as Visibility)}>
        {(['private', 'public'] as const).map((one) => (
          <Radio key={one} value={one} label={t(`consult.visibilities.${one}`)} data-testid={`visibility-${one}`} />
        ))}
      </RadioGroup>
    </Field>
  );
}
