import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeTemplates, deleteCloseTemplate, type CloseTemplate } from '../../api/closing';
import { useReasonName } from '../../conversation/closeReasons';
import { RefName } from '../../conversation/RefName';
import { useLanguage, useName } from '../../i18n/language';
import { Fetched } from '../Fetched';
import { RemoveDialog } from '../RemoveDialog';
import { SubSection } from '../SubSection';
import { RecordTable, type RecordColumn } from '../table/RecordTable';
import { RowActions } from '../table/RowActions';
import { TemplateDialog } from './TemplateDialog';

/** What customers are told, with the reason it goes with and the languages it is in. */
export function TemplatesList() {
  const { t } = useTranslation(['closing', 'admin']);
  const name = useName();
  const reader = useLanguage();
  const reasonName = useReasonName(true);
  const templates = useQuery({ queryKey: ['close-templates'], queryFn: closeTemplates });
  const [edited, setEdited] = useState<CloseTemplate | 'new' | null>(null);
  const [going, setGoing] = useState<CloseTemplate | null>(null);
  const languages = new Intl.DisplayNames([reader], { type: 'language' });
  const listed = new Intl.ListFormat(reader);
  const columns: RecordColumn<CloseTemplate>[] = [
    { id: 'name', title: t('template.name'), cell: (template) => <RefName of={template} /> },
    { id: 'reason', title: t('template.reason'), cell: ({ reason }) => <bdi>{reason ? reasonName(reason) : t('template.any')}</bdi> },
    {
      id: 'languages',
      title: t('template.languages'),
      cell: ({ text }) => listed.format(Object.keys(text).map((tag) => languages.of(tag) ?? tag)),
    },
  ];
  return (
    <SubSection
      title={t('template.title')}
      action={
        <Button appearance="primary" icon={<AddRegular />} data-testid="new-template" onClick={() => setEdited('new')}>
          {t('template.new')}
        </Button>
      }
    >
      <Fetched query={templates}>
        {({ items }) => (
          <RecordTable
            caption={t('template.title')}
            columns={columns}
            rows={items}
            empty={t('template.none')}
            actions={(template) => (
              <RowActions
                name={name(template)}
                onEdit={() => setEdited(template)}
                remove={{ label: t('admin:delete'), onRemove: () => setGoing(template) }}
              />
            )}
          />
        )}
      </Fetched>
      {edited && <TemplateDialog template={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {going && (
        <RemoveDialog
          kind="closeTemplate"
          name={name(going)}
          remove={() => deleteCloseTemplate(going.id)}
          onClose={() => setGoing(null)}
        />
      )}
    </SubSection>
  );
}
