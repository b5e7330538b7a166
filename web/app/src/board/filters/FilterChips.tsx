import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { choosesStates, CLOCKS, FLAGS, LISTS, withoutFilters, type BoardSearch, type ListFilter } from '../search/boardSearch';
import styles from './filters.module.css';
import { useChoices } from './useChoices';

const MINUTE = 60;

interface Props {
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
}

/** What narrows the list at the moment, each to be taken away by itself or all at once. */
export default function FilterChips({ search, onSearch }: Props) {
  const { t } = useTranslation(['board', 'views']);
  const choices = useChoices();
  const textOf = (list: ListFilter, id: string) => choices[list].find((choice) => choice.id === id)?.text ?? '…';
  const lists = LISTS.filter((list) => list !== 'state' || choosesStates(search));
  const label = (list: ListFilter) => (list === 'skill' ? t('views:filter.skill') : t(`filter.${list}`));
  return (
    <div role="group" aria-label={t('filter.active')} className={styles.chips} data-testid="filter-chips">
      {search.q.trim() !== '' && <Chip text={`“${search.q.trim()}”`} onRemove={() => onSearch({ ...search, q: '' })} />}
      {lists.flatMap((list) =>
        search[list].map((id) => (
          <Chip
            key={`${list}:${id}`}
            text={`${label(list)}: ${textOf(list, id)}`}
            onRemove={() => onSearch({ ...search, [list]: search[list].filter((one: string) => one !== id) })}
          />
        )),
      )}
      {CLOCKS.map((clock) => {
        const seconds = search[clock];
        return (
          seconds !== null && (
            <Chip
              key={clock}
              text={t(`views:filter.${clock}Is`, { count: Math.round(seconds / MINUTE) })}
              onRemove={() => onSearch({ ...search, [clock]: null })}
            />
          )
        );
      })}
      {FLAGS.filter((flag) => search[flag]).map((flag) => (
        <Chip key={flag} text={t(`views:filter.${flag}`)} onRemove={() => onSearch({ ...search, [flag]: false })} />
      ))}
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
