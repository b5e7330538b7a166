import { useTranslation } from 'react-i18next';
import { choosesStates, LISTS, type BoardSearch } from '../search/boardSearch';
import { FilterChips } from './FilterChips';
import styles from './filters.module.css';
import { PickMany } from './PickMany';
import { TextFilter } from './TextFilter';
import { useChoices } from './useChoices';

interface Props {
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
}

/** Narrows the list by text, state, queue, agent and channel; what narrows it is always in view and can be taken away. */
export function FilterBar({ search, onSearch }: Props) {
  const { t } = useTranslation('board');
  const choices = useChoices();
  const lists = LISTS.filter((list) => list !== 'state' || choosesStates(search));
  return (
    <div role="search" className={styles.filters} aria-label={t('filter.label')}>
      <div className={styles.line}>
        <TextFilter text={search.q} onText={(q) => onSearch({ ...search, q })} />
        {lists.map((list) => (
          <PickMany
            key={list}
            label={t(`filter.${list}`)}
            choices={choices[list]}
            chosen={search[list]}
            onChoose={(chosen) => onSearch({ ...search, [list]: chosen })}
            testId={`filter-${list}`}
          />
        ))}
      </div>
      <FilterChips search={search} choices={choices} onSearch={onSearch} />
    </div>
  );
}
