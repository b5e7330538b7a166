import { MenuButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { onDemand } from '../shell/MenuOnDemand';
import styles from './dashboard.module.css';
import type { ViewId } from './search/views';
import type { ViewChoice } from './ViewChoices';

const ViewChoices = onDemand<ViewChoice>(() => import('./ViewChoices'));

/** The view selector (S3): the page's heading is the name of the view, and chooses another. */
export function ViewSelector({ view, onView }: { view: ViewId; onView(view: ViewId): void }) {
  const { t } = useTranslation('board');
  return (
    <h1 className={styles.title}>
      <ViewChoices
        view={view}
        onView={onView}
        button={(reach) => (
          <MenuButton
            size="large"
            appearance="subtle"
            className={styles.view}
            data-testid="view-selector"
            data-view={view}
            {...reach}
          >
            {t(`view.${view}`)}
          </MenuButton>
        )}
      />
    </h1>
  );
}
