import { useTranslation } from 'react-i18next';
import { undoForceClose } from '../../api/conversations';
import type { Conversation } from '../../api/types';
import { useNotify, useTellProblem } from '../../shell/NotificationProvider';
import { useGraces } from './GraceProvider';

/** Takes a force close back (S21). When the grace is over the server says so, and the reader is told. */
export function useUndo(): (conversation: Conversation) => void {
  const { t } = useTranslation('board');
  const graces = useGraces();
  const notify = useNotify();
  const tellProblem = useTellProblem();
  return ({ id, customer }) => {
    undoForceClose(id)
      .then(() => notify({ intent: 'success', title: t('undone', { customer: customer.name }) }))
      .catch(tellProblem)
      .finally(() => graces.end(id));
  };
}
