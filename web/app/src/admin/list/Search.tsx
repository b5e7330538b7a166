import { SearchBox } from '@fluentui/react-components';
import styles from './list.module.css';

interface Props {
  label: string;
  typed: string;
  onType(typed: string): void;
}

/** Narrows a list while one types. */
export function Search({ label, typed, onType }: Props) {
  return (
    <SearchBox
      className={styles.search}
      aria-label={label}
      placeholder={label}
      dir="auto"
      value={typed}
      data-testid="search"
      onChange={(_, { value }) => onType(value)}
    />
  );
}
