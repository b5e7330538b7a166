import { Button } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNarrowed, type BoardSearch } from '../search/boardSearch';
import styles from './filters.module.css';
import { TextFilter } from './TextFilter';

const FilterPane = lazy(() => import('./FilterPane'));
const FilterChips = lazy(() => import('./FilterChips'));

interface Props {
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
}

/** Narrows the list by text, and by all else in a pane; what narrows it is always in view and can be taken away. */
export function FilterBar({ search, onSearch }: Props) {
  const { t } = useTranslation('board');
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div role="search" className={styles.filters} aria-label={t('filter.label')}>
      <div className={styles.line}>
        <TextFilter text={search.q} onText={(q) => onSearch({ ...search, q })} />
        <Button
          size="small"
          appearance={open ? 'primary' : 'secondary'}
          icon={<FilterRegular />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          data-testid="filters"
          onPointerEnter={() => void import('./FilterPane')}
          onClick={() => setOpen(!open)}
        >
          {t('filter.label')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {open && <FilterPane id={id} search={search} onSearch={onSearch} />}
        {isNarrowed(search) && <FilterChips search={search} onSearch={onSearch} />}
      </Suspense>
    </div>
  );
}
