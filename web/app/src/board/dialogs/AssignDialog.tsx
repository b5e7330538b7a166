import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assign, assignTargets } from '../../api/conversations';
import { useName } from '../../i18n/language';
import { useNotify } from '../../shell/NotificationProvider';
import type { DialogProps } from './CommandDialog';
import { TargetFrame } from '../../dispatch/TargetFrame';
import { TargetPanel } from '../../dispatch/TargetPanel';
import { TargetTabs, type TargetKind } from '../../dispatch/TargetTabs';
import { useTargetCommand } from '../../dispatch/useTargetCommand';

/** Gives a conversation that nobody has to an agent or to another queue (S11 to S14). */
export default function AssignDialog({ conversation, onClose }: DialogProps) {
  const { t } = useTranslation(['board', 'dispatch']);
  const name = useName();
  const notify = useNotify();
  const [kind, setKind] = useState<TargetKind>('agent');
  const command = useTargetCommand({
    name: 'assign',
    conversation,
    targets: assignTargets,
    command: assign,
    onDone(_, chosen) {
      const customer = conversation.customer.name;
      notify(
        chosen.kind === 'agent'
          ? { intent: 'info', title: t('assign.offered', { customer, agent: name(chosen.agent) }) }
          : { intent: 'success', title: t('assign.moved', { customer, queue: name(chosen.queue) }) },
      );
      onClose();
    },
  });
  const show = (next: TargetKind) => {
    setKind(next);
    command.choose(null);
  };
  return (
    <TargetFrame
      title={t('assign.title', { customer: conversation.customer.name })}
      confirm={t('assign.confirm')}
      confirmOverride={t('assign.confirmOverride')}
      command={command}
      onClose={onClose}
      testId="assign-dialog"
    >
      <TargetTabs kind={kind} onKind={show} />
      <TargetPanel
        conversation={conversation}
        kind={kind}
        command={command}
        more={kind === 'agent' ? t('assign.everyone') : null}
        nobody={kind === 'agent' ? t('assign.nobody') : t('dispatch:targets.noQueue')}
      />
    </TargetFrame>
  );
}
