import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { close, end, leave, park, resume } from '../api/conversations';
import type { Action, Conversation } from '../api/types';
import type { Permissions } from '../conversation/actions';
import { useTellProblem } from '../shell/NotificationProvider';

const ConfirmDialog = lazy(() => import('../shell/ConfirmDialog'));

/** In the order in which they stand. */
const COMMANDS = { resume, park, leave, end, close };
type Deed = keyof typeof COMMANDS & Action;
const DEEDS = Object.keys(COMMANDS) as Deed[];

/** What the customer or the record can't get back is asked for first. */
const ASKED: readonly Deed[] = ['end', 'close'];

interface Props {
  conversation: Conversation;
  permissions: Permissions;
}

/** What an agent does with a conversation as a whole. Only what is possible now is there to be pressed. */
export function ConversationActions({ conversation, permissions }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const tellProblem = useTellProblem();
  const [asking, setAsking] = useState<Deed | null>(null);
  const act = useMutation({
    mutationFn: (deed: Deed) => COMMANDS[deed](conversation.id),
    onSuccess: (_, deed) => {
      if (deed !== 'close' && deed !== 'leave' && deed !== 'park') return;
      void navigate('/desk');
      // The button that was pressed is gone; the next thing by keyboard is the list.
      document.getElementById('main')?.focus();
    },
    onError: tellProblem,
    onSettled: () => setAsking(null),
  });
  const press = (deed: Deed) => (ASKED.includes(deed) ? setAsking(deed) : act.mutate(deed));

  return (
    <>
      {DEEDS.filter(permissions.may).map((deed) => (
        <Button
          key={deed}
          appearance={deed === 'close' ? 'primary' : 'secondary'}
          disabledFocusable={act.isPending}
          data-testid={`act-${deed}`}
          onClick={() => press(deed)}
        >
          {t(`act.${deed}`)}
        </Button>
      ))}
      {asking && (
        <Suspense fallback={null}>
          <ConfirmDialog
            title={t(`ask.${asking as 'end' | 'close'}.title`, { customer: conversation.customer.name })}
            confirm={t(`act.${asking}`)}
            busy={act.isPending}
            onConfirm={() => act.mutate(asking)}
            onCancel={() => setAsking(null)}
          >
            {t(`ask.${asking as 'end' | 'close'}.text`)}
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
