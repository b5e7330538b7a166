import { PeopleQueueRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useShortcut } from '../../shell/ShortcutProvider';
import { OPEN_WORK_PATH } from '../place';
import styles from '../workList.module.css';

/** The way to what may be picked, and how much that is. */
export function OpenWorkLink({ count, chosen }: { count: number; chosen: boolean }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  useShortcut('Alt+O', t('shortcut.open'), () => void navigate(OPEN_WORK_PATH));
  return (
    <Link to={OPEN_WORK_PATH} className={styles.open} aria-current={chosen ? 'page' : undefined} data-testid="open-work-link">
      <PeopleQueueRegular aria-hidden="true" />
      <span className={styles.customer}>{t('work.open')}</span>
      {count > 0 && (
        <span data-testid="to-pick">
          <span className={styles.toPick} aria-hidden="true">
            {count}
          </span>
          <span className="unseen">{t('work.toPick', { count })}</span>
        </span>
      )}
    </Link>
  );
}
