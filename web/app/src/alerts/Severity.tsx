import { ErrorCircleFilled, InfoRegular, WarningRegular, type FluentIcon } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Severity as Level } from '../api/alerts';
import styles from './alerts.module.css';

const ICON: Record<Level, FluentIcon> = { notice: InfoRegular, warning: WarningRegular, urgent: ErrorCircleFilled };

/** How soon somebody should look: a sign, its word, and never the colour alone. */
export function Severity({ of }: { of: Level }) {
  const { t } = useTranslation('alerts');
  const Icon = ICON[of];
  return (
    <span className={styles.severity} data-severity={of}>
      <Icon aria-hidden="true" />
      {t(`severity.${of}`)}
    </span>
  );
}
