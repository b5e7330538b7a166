import { Button } from '@fluentui/react-components';
import { SignOutRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { leave } from '../../api/conversations';
import type { Conversation, Mode } from '../../api/types';
import type { Permissions } from '../../conversation/actions';
import { useTellProblem } from '../../shell/NotificationProvider';
import { LADDER, type Step } from './steps';
import { LadderStep } from './LadderStep';
import styles from './talk.module.css';

interface Props {
  conversation: Conversation;
  mode: Mode | null;
  permissions: Permissions;
  onMonitorAgain(): void;
}

/** Monitor, whisper, join, take over, and out again: each step says what it means before it is taken (S9, S10). */
export function Ladder({ conversation, mode, permissions, onMonitorAgain }: Props) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const tellProblem = useTellProblem();
  const climb = useMutation({
    mutationFn: (step: Step) => step.run(conversation.id),
    onSuccess: (_, step) => {
      // Whoever has taken over works on it at his desk, like any agent.
      if (step.id === 'takeOver') void navigate(`/desk/${conversation.id}`);
      if (mode === null) onMonitorAgain();
    },
    onError: tellProblem,
  });
  const out = useMutation({
    mutationFn: () => leave(conversation.id),
    onSuccess: () => void navigate('/dashboard'),
    onError: tellProblem,
  });
  const busy = climb.isPending || out.isPending;
  return (
    <section aria-label={t('ladder.label')} data-testid="ladder">
      <p role="status" className={styles.place} data-testid="my-place">
        {t(`ladder.now.${mode ?? 'none'}`)}
      </p>
      <ol className={styles.ladder}>
        {LADDER.map((step) => (
          <LadderStep
            key={step.id}
            step={step}
            here={step.mode === mode}
            objection={permissions.may(step.action) ? null : (permissions.whyNot(step.action) ?? t('command.checking'))}
            busy={busy}
            onStep={() => climb.mutate(step)}
          />
        ))}
      </ol>
      {mode !== null && mode !== 'primary' && (
        <Button
          className={styles.leave}
          icon={<SignOutRegular className={styles.arrow} />}
          disabledFocusable={busy}
          data-testid="ladder-leave"
          onClick={() => out.mutate()}
        >
          {t('ladder.leave')}
        </Button>
      )}
    </section>
  );
}
