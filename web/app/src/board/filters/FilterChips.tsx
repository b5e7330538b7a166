import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { choosesStates, isNarrowed, LISTS, withoutFilters, type BoardSearch, type ListFilter } from '../search/boardSearch';
import type { Choice } from '../../dispatch/choices';
import styles from './filters.module.css';

interface Props {
  search: BoardSearch;
  choices: Record<ListFilter, readonly Choice[]>;
  onSearch(search: BoardSearch): void;
}

/** What narrows the list at the moment, each to be taken away by itself or all at once. */
export function FilterChips({ search, choices, onSearch }: Props) {
  const { t } = useTranslation('board');
  if (!isNarrowed(search)) return null;
  const textOf = (list: ListFilter, id: string) => choices[list].find((choice) => choice.id === id)?.text ?? '…';
  const lists = LISTS.filter((list) => list !== 'state' || choosesStates(search));
  return (
    <div role="group" aria-label={t('filter.active')} className={styles.chips} data-testid="filter-chips">
      {search.q.trim() !== '' && <Chip text={`“${search.q.trim()}”`} onRemove={() => onSearch({ ...search, q: '' })} />}
      {lists.flatMap((list) =>
        search[list].map((id) => (
          <Chip
            key={`${list}:${id}`}
            text={`${t(`filter.${list}`)}: ${textOf(list, id)}`}
            onRemove={() => onSearch({ ...search, [list]: search[list].filter((one: string) => one !== id) })}
          />
        )),
      )}
      <Button size="small" appearance="transparent" onClick={() => onSearch(withoutFilters(search))} data-testid="clear-filters">
        {t('filter.clearAll')}
      </Button>
    </div>
  );
}

function Chip({ text, onRemove }: { text: string; onRemove(): void }) {
  const { t } = useTranslation('board');
  return (
    <Button
      size="small"
      shape="circular"
      icon={<DismissRegular />}
      iconPosition="after"
      aria-label={t('filter.remove', { filter: text })}
      data-testid="chip"
      onClick={onRemove}
    >
      <bdi>{text}</bdi>
    </Button>
  );
}
