import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import styles from './form.module.css';

interface Props<T extends string> {
  label: string;
  hint?: string | undefined;
  /** Each with what it means. */
  choices: readonly { id: T; text: string; about?: string }[];
  value: T;
  fault?: string | undefined;
  disabled?: boolean;
  onValue(value: T): void;
  testId: string;
}

/** One out of a few that need explaining. */
export function RadioField<T extends string>({
  label,
  hint,
  choices,
  value,
  fault,
  disabled,
  onValue,
  testId,
}: Props<T>) {
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      <RadioGroup value={value} disabled={disabled} onChange={(_, data) => onValue(data.value as T)}>
        {choices.map(({ id, text, about }) => (
          <Radio
            key={id}
            value={id}
            data-testid={`${testId}-${id}`}
            label={
              <>
                {text}
                {about && <span className={styles.about}>{about}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
