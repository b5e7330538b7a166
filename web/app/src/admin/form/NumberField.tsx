import { Field, SpinButton } from '@fluentui/react-components';

interface Props {
  label: string;
  /** The label is only heard. */
  bare?: boolean;
  hint?: string | undefined;
  value: number | null;
  min: number;
  max: number;
  fault: string | undefined;
  onValue(value: number | null): void;
  testId: string;
}

const parsed = (text: string | undefined) => (/^\d{1,7}$/.test(text?.trim() ?? '') ? Number(text) : null);

export function NumberField({ label, bare, hint, value, min, max, fault, onValue, testId }: Props) {
  return (
    <Field label={bare ? undefined : label} hint={hint} validationMessage={fault}>
      <SpinButton
        aria-label={bare ? label : undefined}
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
