import { Combobox, Field, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { CloseReason } from '../../api/closing';
import { useName } from '../../i18n/language';
import { LONGEST_REASON, type DraftFault } from './forceCloseDraft';

interface Props {
  reasons: readonly CloseReason[];
  reason: string;
  faults: readonly DraftFault[];
  onReason(reason: string): void;
}

/** Why: one of the usual reasons, or one's own words. It stands in the audit. */
export function ForceCloseReason({ reasons, reason, faults, onReason }: Props) {
  const { t } = useTranslation('board');
  const name = useName();
  const message = faults.includes('reason-missing')
    ? t('forceClose.reasonMissing')
    : faults.includes('reason-too-long')
      ? t('forceClose.tooLong', { limit: LONGEST_REASON })
      : undefined;
  return (
    <Field label={t('forceClose.reason')} required hint={t('forceClose.reasonHint')} validationMessage={message}>
      <Combobox
        freeform
        dir="auto"
        value={reason}
        placeholder={t('forceClose.reasonPlaceholder')}
        data-testid="reason"
        onInput={(event) => onReason((event.target as HTMLInputElement).value)}
        onOptionSelect={(_, { optionText }) => optionText && onReason(optionText)}
      >
        {reasons.map(({ id, code, names }) => (
          <Option key={id} value={code}>
            {name({ name: code, names })}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
