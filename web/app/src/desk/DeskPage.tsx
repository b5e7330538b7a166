import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMe } from '../live/hooks';
import { Loading } from '../shell/Loading';
import { useTitle } from '../shell/useTitle';
import { ConversationPanel } from './ConversationPanel';
import styles from './desk.module.css';
import { EmptyDesk } from './EmptyDesk';
import { useOpenWork } from './openWork/useOpenWork';
import { OPEN_WORK } from './place';
import { useUnread } from './unread';
import { WorkList } from './WorkList';

const OpenWork = lazy(() => import('./openWork/OpenWork'));

/** The agent's seat: his conversations, the one he works on, and what is known of its customer. */
export default function DeskPage() {
  const { t } = useTranslation('shell');
  const { id } = useParams();
  const { work, ready } = useMe();
  const openWork = useOpenWork();
  const unread = useUnread(work);
  const total = [...unread.values()].reduce((sum, count) => sum + count, 0);
  useTitle(t('seat.desk'), total);

  if (!ready) return <Loading />;
  return (
    <div className={styles.desk} data-chosen={id !== undefined}>
      <h1 className="unseen">{t('seat.desk')}</h1>
      <WorkList work={work} unread={unread} chosenId={id ?? null} toPick={openWork.items?.length ?? 0} />
      {id === OPEN_WORK ? (
        <Suspense fallback={<Loading />}>
          <OpenWork list={openWork} />
        </Suspense>
      ) : id ? (
        <ConversationPanel key={id} id={id} />
      ) : (
        <EmptyDesk hasWork={work.length > 0} />
      )}
    </div>
  );
}
