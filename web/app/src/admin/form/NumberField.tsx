import { Field, SpinButton } from '@fluentui/react-components';

interface Props {
  label: string;
  hint?: string;
  value: number | null;
  min: number;
  max: number;
  fault: string | undefined;
  onValue(value: number | null): void;
  testId: string;
}

const parsed = (text: string | undefined) => (/^\d{1,7}$/.test(text?.trim() ?? '') ? Number(text) : null);

export function NumberField({ label, hint, value, min, max, fault, onValue, testId }: Props) {
  return (
    <Field label={label} hint={hint} validationMessage={fault}>
      <SpinButton
        min={min}
        max={max}
        value={value}
        displayValue={value === null ? '' : String(value)}
        data-testid={testId}
        onChange={(_, data) => onValue(data.value ?? parsed(data.displayValue))}
      />
    </Field>
  );
}
