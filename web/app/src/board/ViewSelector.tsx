import { MenuButton } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../api/boardViews';
import { onDemand } from '../shell/MenuOnDemand';
import styles from './dashboard.module.css';
import type { BoardSearch } from './search/boardSearch';
import type { ViewChoice } from './ViewChoices';

const ViewChoices = onDemand<ViewChoice>(() => import('./ViewChoices'));
const SaveViewDialog = lazy(() => import('./views/SaveViewDialog'));
const DeletedView = lazy(() => import('./views/DeletedView'));
const ViewName = lazy(() => import('./views/ViewName'));
const OpeningView = lazy(() => import('./views/OpeningView'));

interface Props {
  search: BoardSearch;
  /** Nothing was asked for by the address: the reader's own view opens. */
  isPlain: boolean;
  onSearch(search: BoardSearch): void;
}

/** The view selector (S3): the page's heading is the name of the view, and chooses another. */
export function ViewSelector({ search, isPlain, onSearch }: Props) {
  const { t } = useTranslation('board');
  const [saving, setSaving] = useState(false);
  const [deleted, setDeleted] = useState<SavedView | null>(null);
  const plain = t(`view.${search.view}`);
  return (
    <>
      <h1 className={styles.title}>
        <ViewChoices
          search={search}
          onSearch={onSearch}
          onSaveAs={() => setSaving(true)}
          onDeleted={setDeleted}
          button={(reach) => (
            <MenuButton
              size="large"
              appearance="subtle"
              className={styles.view}
              data-testid="view-selector"
              data-view={search.saved ?? search.view}
              {...reach}
            >
              {search.saved ? (
                <Suspense fallback="…">
                  <ViewName search={search} />
                </Suspense>
              ) : (
                plain
              )}
            </MenuButton>
          )}
        />
      </h1>
      <Suspense fallback={null}>
        {isPlain && <OpeningView onSearch={onSearch} />}
        {saving && <SaveViewDialog search={search} onSearch={onSearch} onClose={() => setSaving(false)} />}
        {deleted && <DeletedView view={deleted} onSearch={onSearch} onGone={() => setDeleted(null)} />}
      </Suspense>
    </>
  );
}
