import { useTranslation } from 'react-i18next';
import { RecordPage } from '../editor/RecordPage';
import { useQueues } from '../useOrganisation';
import { QueueEditor } from './QueueEditor';

/** The page of one queue. */
export default function QueuePage() {
  const { t } = useTranslation('admin');
  const queues = useQueues();
  return (
    <RecordPage query={queues} back={{ to: '/admin/queues', text: t('section.queues') }}>
      {(queue) => <QueueEditor key={queue?.id ?? 'new'} queue={queue} />}
    </RecordPage>
  );
}
