import { Field, Input } from '@fluentui/react-components';

interface Props {
  label: string;
  bare?: boolean;
  hint?: string | undefined;
  value: string;
  /** `auto` for what people write, `ltr` for keys and codes. */
  dir?: 'auto' | 'ltr';
  placeholder?: string;
  required?: boolean;
  fault?: string | undefined;
  onValue(value: string): void;
  testId?: string;
}

export function TextField({ label, bare, hint, value, dir = 'auto', placeholder, required, fault, onValue, testId }: Props) {
  return (
    <Field label={bare ? undefined : label} hint={hint} required={required} validationMessage={fault}>
      <Input
        aria-label={bare ? label : undefined}
        dir={dir}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        data-testid={testId}
        onChange={(_, data) => onValue(data.value)}
      />
    </Field>
  );
}
