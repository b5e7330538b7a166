import { Field, SpinButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { LONGEST_GRACE, type DraftFault } from './forceCloseDraft';

interface Props {
  seconds: number | null;
  faults: readonly DraftFault[];
  onSeconds(seconds: number | null): void;
}

const parsed = (text: string | undefined) => (/^\d{1,3}$/.test(text?.trim() ?? '') ? Number(text) : null);

/** How long it can still be undone. */
export function GraceSeconds({ seconds, faults, onSeconds }: Props) {
  const { t } = useTranslation('board');
  return (
    <Field
      label={t('forceClose.grace')}
      hint={t('forceClose.graceHint')}
      validationMessage={faults.includes('grace-out-of-bounds') ? t('forceClose.graceBounds', { limit: LONGEST_GRACE }) : undefined}
    >
      <SpinButton
        min={0}
        max={LONGEST_GRACE}
        value={seconds}
        displayValue={seconds === null ? '' : String(seconds)}
        data-testid="grace-seconds"
        onChange={(_, { value, displayValue }) => onSeconds(value ?? parsed(displayValue))}
      />
    </Field>
  );
}
