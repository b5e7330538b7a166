import { useTranslation } from 'react-i18next';
import { useName } from '../../i18n/language';
import { Warnings } from '../warnings/Warnings';
import type { QueueWarning } from './queueWarnings';

interface Props {
  warnings: readonly QueueWarning[];
  address: string;
}

/** What to think of before a queue is saved. */
export function QueueWarningList({ warnings, address }: Props) {
  const { t } = useTranslation('routing');
  const name = useName();
  const words = (warning: QueueWarning) => {
    if (warning.code === 'overflow-into-nobody') return t('queueWarning.overflow-into-nobody', { queue: name(warning.queue) });
    if (warning.code === 'rule-without-presences') return t('queueWarning.rule-without-presences', { rule: warning.rule });
    return t(`queueWarning.${warning.code}`);
  };
  const lines = warnings.map((warning) => ({
    code: warning.code,
    text: words(warning),
    to: `${address}/${warning.part}`,
    where: t(`queuePart.${warning.part}`),
  }));
  return <Warnings lines={lines} />;
}
