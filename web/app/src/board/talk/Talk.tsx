import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation, Mode } from '../../api/types';
import { usePermissions } from '../../conversation/actions';
import { ConversationHeader } from '../../conversation/ConversationHeader';
import { Timeline } from '../../conversation/Timeline';
import { useConversation } from '../../live/hooks';
import { useUser } from '../../session/SessionProvider';
import { useTitle } from '../../shell/useTitle';
import { CommandBar } from '../commands/CommandBar';
import { GraceBar } from '../commands/GraceBar';
import { useUndoable } from '../commands/useUndoable';
import { CommandDialog, type DialogId } from '../dialogs/CommandDialog';
import { BackLink } from './BackLink';
import { ClosedBar } from './ClosedBar';
import { CommunicationPanel } from './CommunicationPanel';
import { LeavingGuard } from './LeavingGuard';
import { PurposeStatement } from './PurposeStatement';
import { modeOf } from './rungs';
import { SetAsideBar } from './SetAsideBar';
import { SupervisorComposer } from './SupervisorComposer';
import styles from './talk.module.css';

interface Props {
  id: string;
  /** The conversation at the moment of entering. */
  entered: Conversation;
  onMode(mode: Mode | null): void;
  onAgain(): void;
}

/** The conversation as it goes on, who is in it, and the supervisor's place on the ladder (S4, S9, S10). */
export function Talk({ id, entered, onMode, onAgain }: Props) {
  const { t } = useTranslation('board');
  const user = useUser();
  const live = useConversation(id);
  // What entering answered may be newer than what the live topic held from an earlier visit.
  const head = live.head && live.head.version >= entered.version ? live.head : entered;
  const permissions = usePermissions(head);
  const mode = modeOf(head, user.id);
  const [dialog, setDialog] = useState<DialogId | null>(null);
  const closing = useUndoable([head]);
  useTitle(head.customer.name);
  useEffect(() => onMode(mode), [onMode, mode]);

  return (
    <div className={styles.page} data-testid="supervised" data-mode={mode ?? 'none'}>
      <LeavingGuard id={id} mode={mode} customer={head.customer.name} />
      <section className={styles.panel} aria-label={t('talk.label', { customer: head.customer.name })}>
        <div>
          <h1 className="unseen">{t('talk.label', { customer: head.customer.name })}</h1>
          <BackLink />
          <ConversationHeader conversation={head}>
            <CommandBar
              only={head.state === 'closed' ? ['why'] : ['assign', 'transfer', 'force-close', 'why']}
              selected={head}
              listening={dialog === null}
              onCommand={(command) => command !== 'monitor' && setDialog(command)}
            />
          </ConversationHeader>
          {head.setAside && <SetAsideBar />}
          <PurposeStatement consent={head.consent} />
          <GraceBar closing={closing} />
          {head.state === 'closed' && <ClosedBar items={live.items} />}
        </div>
        <Timeline live={live} readerId={user.id} />
        {head.state !== 'closed' && <SupervisorComposer id={id} mode={mode} live={live} permissions={permissions} />}
      </section>
      <CommunicationPanel conversation={head} mode={mode} permissions={permissions} onMonitorAgain={onAgain} />
      {dialog && (
        <Suspense fallback={null}>
          <CommandDialog dialog={dialog} conversation={head} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  );
}
