import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CHOOSABLE, chosenOf, USUAL_COLUMNS } from '../grid/columns';
import { useHeading } from '../grid/useHeading';
import { choosesStates, CLOCKS, FLAGS, LISTS, type BoardSearch } from '../search/boardSearch';
import styles from './filters.module.css';
import { PickMany } from './PickMany';
import { useChoices } from './useChoices';

const MINUTE = 60;
const LONGEST = 1_440;

interface Props {
  id: string;
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
}

/** All that can narrow the list; opened when it is wanted. */
export default function FilterPane({ id, search, onSearch }: Props) {
  const { t } = useTranslation(['board', 'views']);
  const choices = useChoices();
  const heading = useHeading();
  const lists = LISTS.filter((list) => list !== 'state' || choosesStates(search));
  const label = (list: (typeof LISTS)[number]) => (list === 'skill' ? t('views:filter.skill') : t(`filter.${list}`));
  return (
    <div id={id} className={styles.line} data-testid="filter-pane">
      {lists.map((list) => (
        <PickMany
          key={list}
          label={label(list)}
          choices={choices[list]}
          chosen={search[list]}
          onChoose={(chosen) => onSearch({ ...search, [list]: chosen })}
          testId={`filter-${list}`}
        />
      ))}
      {CLOCKS.map((clock) => (
        <Field key={clock} size="small" orientation="horizontal" label={t(`views:filter.${clock}`)} className={styles.clock}>
          <Input
            type="number"
            size="small"
            min={0}
            max={LONGEST}
            value={search[clock] === null ? '' : String(Math.round(search[clock] / MINUTE))}
            data-testid={`filter-${clock}`}
            onChange={(_, { value }) => onSearch({ ...search, [clock]: minutes(value) })}
          />
        </Field>
      ))}
      {FLAGS.map((flag) => (
        <Checkbox
          key={flag}
          checked={search[flag]}
          label={t(`views:filter.${flag}`)}
          data-testid={`filter-${flag}`}
          onChange={(_, { checked }) => onSearch({ ...search, [flag]: checked === true })}
        />
      ))}
      <PickMany
        label={t('views:columns')}
        choices={CHOOSABLE.map((column) => ({ id: column, text: heading(column) }))}
        chosen={(search.columns.length > 0 ? search.columns : USUAL_COLUMNS).map(({ key }) => key)}
        onChoose={(ids) => ids.length > 0 && onSearch({ ...search, columns: chosenOf(ids, search.columns) })}
        testId="columns"
      />
      <Checkbox
        checked={search.grouped}
        label={t('views:group')}
        data-testid="group"
        onChange={(_, { checked }) => onSearch({ ...search, grouped: checked === true })}
      />
    </div>
  );
}

/** In seconds; nothing, and what is no number of minutes, is no condition. */
function minutes(text: string): number | null {
  const value = Math.round(Number(text));
  return value > 0 && value <= LONGEST ? value * MINUTE : null;
}
