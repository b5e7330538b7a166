import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matching, type Choice } from '../../dispatch/choices';
import styles from './filters.module.css';

interface Props {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose(chosen: string[]): void;
  testId: string;
}

/** Choose any number out of a list that can be searched by typing; a long list asks for more letters. */
export function PickMany({ label, choices, chosen, onChoose, testId }: Props) {
  const { t } = useTranslation('board');
  const [typed, setTyped] = useState('');
  const { shown, hidden } = matching(choices, typed);
  return (
    <Combobox
      multiselect
      size="small"
      className={styles.pick}
      aria-label={label}
      placeholder={label}
      value={typed}
      selectedOptions={[...chosen]}
      data-testid={testId}
      onInput={(event) => setTyped((event.target as HTMLInputElement).value)}
      onOptionSelect={(_, { selectedOptions }) => onChoose(selectedOptions)}
      onOpenChange={(_, { open }) => !open && setTyped('')}
    >
      {shown.map(({ id, text }) => (
        <Option key={id} value={id} text={text} data-testid={`${testId}-${id}`}>
          <bdi>{text}</bdi>
        </Option>
      ))}
      {shown.length === 0 && (
        <Option disabled value="" text="">
          {t('filter.noMatch')}
        </Option>
      )}
      {hidden > 0 && (
        <Option disabled value="" text="">
          {t('filter.more', { count: hidden })}
        </Option>
      )}
    </Combobox>
  );
}
