import type { Conversation } from '../api/types';
import { receivedAt } from '../live/receipt';
import { Duration } from './Duration';

const awaitsAnswer = ({ reason }: Conversation) => reason === 'awaiting-acceptance';

/** Whether the customer waits now (docs/protocol.md, `waitSeconds`). */
export const waits = (conversation: Conversation) =>
  conversation.state === 'open' || conversation.state === 'waiting' || awaitsAnswer(conversation);

/** Whether somebody works on it now (docs/protocol.md, `handleSeconds`). */
export const isHandled = (conversation: Conversation) =>
  (conversation.state === 'active' && !awaitsAnswer(conversation)) || conversation.state === 'wrap-up';

export function WaitTime({ of }: { of: Conversation }) {
  return <Duration seconds={of.waitSeconds} since={receivedAt(of)} running={waits(of)} />;
}

export function HandleTime({ of }: { of: Conversation }) {
  return <Duration seconds={of.handleSeconds} since={receivedAt(of)} running={isHandled(of)} />;
}
