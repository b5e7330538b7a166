import { useTranslation } from 'react-i18next';
import { choosesStates, LISTS, type BoardSearch } from '../search/boardSearch';
import styles from './filters.module.css';
import { PickMany } from './PickMany';
import { useChoices } from './useChoices';

interface Props {
  id: string;
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
}

/** All that can narrow the list; opened when it is wanted. */
export default function FilterPane({ id, search, onSearch }: Props) {
  const { t } = useTranslation('board');
  const choices = useChoices();
  const lists = LISTS.filter((list) => list !== 'state' || choosesStates(search));
  return (
    <div id={id} className={styles.line} data-testid="filter-pane">
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
  );
}
