import { useTranslation } from 'react-i18next';
import { useWorkstreams } from '../useOrganisation';
import { RecordPage } from '../editor/RecordPage';
import { WorkstreamEditor } from './WorkstreamEditor';

/** The page of one workstream. */
export default function WorkstreamPage() {
  const { t } = useTranslation('admin');
  const workstreams = useWorkstreams();
  return (
    <RecordPage query={workstreams} back={{ to: '/admin/workstreams', text: t('section.workstreams') }}>
      {(workstream) => <WorkstreamEditor key={workstream?.id ?? 'new'} workstream={workstream} />}
    </RecordPage>
  );
}
