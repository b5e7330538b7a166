import { Field, Input } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type SetupFault, type SetupField } from './setupDraft';

interface Props {
  name: SetupField;
  value: string;
  fault: SetupFault | null;
  /** What the server said of it. */
  refusal: string | null;
  onChange(value: string): void;
  type?: 'text' | 'password';
  dir: 'ltr' | 'auto';
  autoComplete: string;
  maxLength?: number;
  hint?: string;
}

export function SetupInput({ name, value, fault, refusal, onChange, type = 'text', hint, ...input }: Props) {
  const { t } = useTranslation('setup');
  const wrong = fault ? t(`fault.${fault}`, { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD }) : refusal;
  return (
    <Field label={t(`field.${name}`)} required {...(hint && { hint })} {...(wrong && { validationMessage: wrong })}>
      <Input
        {...input}
        name={name}
        type={type}
        value={value}
        autoCapitalize={name === 'name' ? 'words' : 'none'}
        spellCheck={false}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
