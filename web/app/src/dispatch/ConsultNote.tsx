import { Field, Textarea } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

const LONGEST = 1000;

interface Props {
  note: string;
  onNote(note: string): void;
}

/** What the consultant should know before he answers. */
export function ConsultNote({ note, onNote }: Props) {
  const { t } = useTranslation('dispatch');
  return (
    <Field
      label={t('consult.note')}
      hint={t('consult.noteHint')}
      validationMessage={note.length > LONGEST ? t('consult.tooLong', { limit: LONGEST }) : undefined}
    >
      <Textarea dir="auto" rows={2} value={note} data-testid="consult-note" onChange={(_, { value }) => onNote(value)} />
    </Field>
  );
}
