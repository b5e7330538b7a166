import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { pick } from '../../api/conversations';
import type { Conversation } from '../../api/types';
import { useTimes } from '../../format/times';
import { useName } from '../../i18n/language';
import { useNotify, useTellProblem } from '../../shell/NotificationProvider';
import { TO_WRITE } from '../focus';
import { rivalOf } from './rival';
import { OPEN_WORK } from './useOpenWork';

/**
 * Takes a conversation and opens it; whoever was faster is named.
 *
 * @param onLost called once the list is there without what somebody else has
 */
export function usePick(onLost: () => void) {
  const { t } = useTranslation('picking');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const notify = useNotify();
  const tellProblem = useTellProblem();
  const name = useName();
  const { exact } = useTimes();
  return useMutation({
    mutationFn: ({ id }: Conversation) => pick(id),
    onSuccess: (_, { id }) => void navigate(`/desk/${id}`, { state: TO_WRITE }),
    onError: (failure, conversation) => {
      const rival = rivalOf(failure);
      if (!rival) {
        tellProblem(failure);
        return;
      }
      const customer = conversation.customer.name;
      const agent = rival.agent && name(rival.agent);
      const body = !agent
        ? t('taken.gone', { customer })
        : rival.at
          ? t('taken.byAt', { agent, customer, time: exact(rival.at) })
          : t('taken.by', { agent, customer });
      notify({ intent: 'warning', title: t('taken.title'), body });
    },
    onSettled: async (_, failure) => {
      await queries.invalidateQueries({ queryKey: OPEN_WORK });
      if (failure) requestAnimationFrame(onLost);
    },
  });
}
