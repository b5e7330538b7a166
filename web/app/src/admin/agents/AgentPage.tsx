import { useTranslation } from 'react-i18next';
import { RecordPage } from '../editor/RecordPage';
import { useStaff } from '../useOrganisation';
import { AgentEditor } from './AgentEditor';

/** The page of one member of staff. */
export default function AgentPage() {
  const { t } = useTranslation('admin');
  const staff = useStaff();
  return (
    <RecordPage query={staff} back={{ to: '/admin/agents', text: t('section.agents') }}>
      {(agent) => <AgentEditor key={agent?.id ?? 'new'} agent={agent} />}
    </RecordPage>
  );
}
