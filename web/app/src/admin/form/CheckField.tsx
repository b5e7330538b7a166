import { Checkbox, Field } from '@fluentui/react-components';
import styles from './form.module.css';

interface Props<T extends string> {
  label: string;
  choices: readonly { id: T; text: string }[];
  chosen: readonly T[];
  fault: string | undefined;
  onChoose(chosen: T[]): void;
  testId: string;
}

/** Any number out of a few. */
export function CheckField<T extends string>({ label, choices, chosen, fault, onChoose, testId }: Props<T>) {
  return (
    <Field label={label} validationMessage={fault}>
      <div role="group" aria-label={label} className={styles.checks}>
        {choices.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={text}
            checked={chosen.includes(id)}
            data-testid={`${testId}-${id}`}
            onChange={(_, { checked }) => onChoose(checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </Field>
  );
}
