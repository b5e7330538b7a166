import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Composer } from '../conversation/Composer';
import { ConversationHeader } from '../conversation/ConversationHeader';
import { Timeline } from '../conversation/Timeline';
import { usePermissions } from '../conversation/actions';
import { useConversation } from '../live/hooks';
import { useUser } from '../session/SessionProvider';
import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import { useShortcut } from '../shell/ShortcutProvider';
import { ConversationActions } from './ConversationActions';
import { Company } from './Company';
import { CustomerDetails } from './CustomerDetails';
import styles from './desk.module.css';
import { focusComposer, useCameToWrite } from './focus';
import { HandOver } from './HandOver';
import { audiencesFor, modeOf } from './place';

/** The conversation an agent works on. */
export function ConversationPanel({ id }: { id: string }) {
  const { t } = useTranslation('desk');
  const user = useUser();
  const live = useConversation(id);
  const { head } = live;
  const permissions = usePermissions(head);
  const panel = useRef<HTMLElement>(null);
  useShortcut('Alt+M', t('shortcut.write'), () => focusComposer(panel));
  useCameToWrite(panel, head !== null && permissions.whyNot('send') === null);

  const back = <Link to="/desk">{t('back')}</Link>;
  if (live.problem && !head) {
    return (
      <Notice title={t('gone.title')} action={back}>
        {live.problem.detail ?? t('gone.text')}
      </Notice>
    );
  }
  if (!head) return <Loading />;

  const mode = modeOf(head, user.id);
  const { state } = head;
  const over = state === 'waiting' || state === 'wrap-up' || state === 'closed' ? t(`over.${state}`) : null;
  const refused = permissions.whyNot('send');
  return (
    <div className={styles.work}>
      <section ref={panel} className={styles.panel} aria-label={t('panel', { customer: head.customer.name })}>
        <div>
          <div className={styles.back}>{back}</div>
          <ConversationHeader conversation={head}>
            {mode === 'primary' && (state === 'active' || state === 'waiting') && (
              <HandOver conversation={head} permissions={permissions} />
            )}
            <ConversationActions conversation={head} permissions={permissions} />
          </ConversationHeader>
        </div>
        <Company conversation={head} mode={mode} readerId={user.id} />
        <Timeline live={live} readerId={user.id} />
        <Composer
          conversationId={id}
          audiences={audiencesFor(mode, head.participants.find((one) => one.id === user.id)?.visibility)}
          refused={refused && (over ?? refused)}
          onSend={live.send}
          onTyping={live.type}
        />
      </section>
      <CustomerDetails conversation={head} items={live.items} />
    </div>
  );
}
