import { useTranslation } from 'react-i18next';
import type { Warning } from './warning';
import { Warnings } from './Warnings';
import { useWarningWords } from './useWarningWords';

interface Props {
  warnings: readonly Warning[];
  /** Of the editor, whose part a warning leads to. */
  address: string;
}

/** What to think of before a workstream is saved. */
export function WarningList({ warnings, address }: Props) {
  const { t } = useTranslation('routing');
  const words = useWarningWords();
  const lines = warnings.map((warning) => ({
    code: warning.code,
    text: words(warning),
    to: `${address}/${warning.part}`,
    where: t(`part.${warning.part}`),
  }));
  return <Warnings lines={lines} />;
}
