import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeCloseTemplate, createCloseTemplate, type CloseTemplate, type CloseTemplateChange } from '../../api/closing';
import { useCloseReasons } from '../../conversation/closeReasons';
import { LANGUAGES } from '../../i18n/i18n';
import { useName } from '../../i18n/language';
import { faultsOf } from '../form/faults';
import { NameFields } from '../form/NameFields';
import { draftOf, namesOf } from '../form/names';
import { PickField } from '../form/PickField';
import { RecordDialog } from '../form/RecordDialog';
import { useSaving } from '../useSaving';
import { TemplateText } from './TemplateText';
import { sent } from './texts';

interface Props {
  /** Null: a new one. */
  template: CloseTemplate | null;
  onClose(): void;
}

export function TemplateDialog({ template, onClose }: Props) {
  const { t } = useTranslation(['closing', 'admin']);
  const name = useName();
  const reasons = useCloseReasons();
  const [names, setNames] = useState(() => draftOf(template));
  const [reason, setReason] = useState(template?.reason ?? null);
  const [text, setText] = useState<Record<string, string>>(template?.text ?? {});
  const saving = useSaving({
    save: (change: CloseTemplateChange) => (template ? changeCloseTemplate(template.id, change) : createCloseTemplate(change)),
    onDone: onClose,
  });
  // Languages that this page does not write stay as a program has given them.
  const languages = [...new Set([...LANGUAGES, ...Object.keys(template?.text ?? {})])];
  const faults = faultsOf(saving.error, ['name', 'names.en', 'names.he', 'reason', ...languages.map((one) => `text.${one}`)]);
  return (
    <RecordDialog
      title={template ? t('admin:editNamed', { name: name(template) }) : t('template.new')}
      problem={faults.rest}
      busy={saving.isPending}
      onSave={() => saving.mutate({ ...namesOf(names), reason, text: sent(text) })}
      onClose={onClose}
    >
      <NameFields names={names} faults={faults} onNames={setNames} />
      <PickField
        label={t('template.reason')}
        choices={(reasons.data?.items ?? []).map(({ code, names: both }) => ({ id: code, text: name({ name: code, names: both }) }))}
        value={reason}
        none={t('template.any')}
        fault={faults.of('reason')}
        onValue={setReason}
        testId="template-reason"
      />
      {languages.map((language) => (
        <TemplateText
          key={language}
          language={language}
          text={text[language] ?? ''}
          fault={faults.of(`text.${language}`)}
          onText={(words) => setText({ ...text, [language]: words })}
        />
      ))}
    </RecordDialog>
  );
}
