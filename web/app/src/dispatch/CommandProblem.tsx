import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import type { Ref } from '../api/types';
import { useRefusal } from '../conversation/actions';
import { useTimes } from '../format/times';
import { useName } from '../i18n/language';

/** Why the server did not do it, in the dialog in which it was asked for. Whoever was faster is named, with the time. */
export function CommandProblem({ failure }: { failure: unknown }) {
  const sentence = useSentence();
  if (!failure) return null;
  return (
    <MessageBar intent="error" layout="multiline" data-testid="dialog-problem" role="alert">
      <MessageBarBody>{sentence(failure)}</MessageBarBody>
    </MessageBar>
  );
}

function useSentence(): (failure: unknown) => string {
  const { t } = useTranslation('dispatch');
  const refusal = useRefusal();
  const name = useName();
  const { exact } = useTimes();
  return (failure) => {
    if (!(failure instanceof Problem)) return t('problem.unexpected');
    const { agent, at, excessUnits } = failure.extensions as { agent?: Ref | string; at?: string; excessUnits?: number };
    switch (failure.code) {
      case 'already-assigned': {
        if (!agent) return refusal(failure.code);
        const winner = typeof agent === 'string' ? agent : name(agent);
        return at ? t('problem.alreadyAssignedAt', { agent: winner, time: exact(at) }) : t('problem.alreadyAssigned', { agent: winner });
      }
      case 'capacity-exceeded':
        return typeof excessUnits === 'number' ? t('override.capacity-exceeded', { count: excessUnits }) : refusal(failure.code);
      case 'unreachable':
        return t('problem.unreachable');
      default:
        return failure.detail ?? refusal(failure.code);
    }
  };
}
