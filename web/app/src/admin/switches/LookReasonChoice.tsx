import { useTranslation } from 'react-i18next';
import type { LookReason } from '../../api/organisation';
import { RadioField } from '../form/RadioField';

interface Props {
  value: LookReason;
  busy: boolean;
  onChoose(value: LookReason): void;
}

/** Whether whoever looks into a conversation is asked why (G2). */
export function LookReasonChoice({ value, busy, onChoose }: Props) {
  const { t } = useTranslation('admin');
  return (
    <RadioField
      label={t('lookReason.title')}
      hint={t('lookReason.about')}
      choices={(['off', 'optional', 'required'] as const).map((id) => ({ id, text: t(`lookReason.${id}`) }))}
      value={value}
      disabled={busy}
      onValue={onChoose}
      testId="look-reason"
    />
  );
}
