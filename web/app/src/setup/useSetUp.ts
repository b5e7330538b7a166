import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import * as api from '../api/me';
import { Problem } from '../api/problem';
import { useSession } from '../session/SessionProvider';
import { useNotify } from '../shell/NotificationProvider';
import { isSpent, type SetupDraft } from './setupDraft';

/** Takes the administrator in and signs him in; what follows from that is the session's. */
export function useSetUp(token: string, onSpent: () => void) {
  const { t } = useTranslation(['setup', 'shell']);
  const session = useSession();
  const notify = useNotify();
  const navigate = useNavigate();
  const act = useMutation({
    async mutationFn({ username, name, password }: SetupDraft) {
      const administrator = await api.setUp({ token, username: username.trim(), name: name.trim(), password });
      try {
        await session.signIn(administrator.username, password);
      } catch {
        // The link is used up by now: the rest is done where everybody signs in.
        notify({ intent: 'success', title: t('created') });
        void navigate('/sign-in', { replace: true });
      }
    },
    onError: (failure) => isSpent(failure) && onSpent(),
  });
  const problem = act.error instanceof Problem ? act.error : null;

  const failure = () => {
    if (!act.error) return null;
    if (!problem) return t('shell:failure.text');
    if (problem.code === 'unreachable') return t('shell:unreachable.text');
    return problem.detail ?? (problem.status === 429 ? t('shell:signIn.tooMany') : problem.message);
  };
  return {
    setUp: act.mutate,
    busy: act.isPending,
    /** Why it was not done, in words. */
    failure: failure(),
    refusalOf: (name: string) => problem?.fields.find(({ field }) => field === name)?.message ?? null,
  };
}
