import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import styles from './grid.module.css';

/** Rows keep their places under the pointer; this says how many would move, and lets them. */
export function UpdatesWaiting({ count, onApply }: { count: number; onApply(): void }) {
  const { t } = useTranslation('board');
  return (
    <div role="status" className={styles.updates}>
      {count > 0 && (
        <Button
          size="small"
          shape="circular"
          appearance="primary"
          icon={<ArrowSyncRegular aria-hidden="true" />}
          data-testid="updates-waiting"
          onClick={onApply}
        >
          {t('updatesWaiting', { count })}
        </Button>
      )}
    </div>
  );
}
