import type { Conversation, Mode, Ref } from '../../api/types';

/** Somebody whom a force close cuts off, and as what. */
export interface Cut extends Ref {
  as: 'customer' | Mode;
}

const ORDER: readonly Cut['as'][] = ['customer', 'primary', 'consult', 'joined', 'whisper', 'monitor'];

/** Everybody who is told that a supervisor ended it (S22): the customer, the agent, consultants, other supervisors. */
export function whoIsCut({ customer, agent, participants }: Conversation): Cut[] {
  const cut: Cut[] = [{ id: customer.id, name: customer.name, names: null, as: 'customer' }];
  // Who is only being asked has the conversation too, as far as the customer's wait is concerned.
  if (agent && !participants.some(({ id }) => id === agent.id)) cut.push({ ...agent, as: 'primary' });
  participants.forEach(({ id, name, names, mode }) => cut.push({ id, name, names, as: mode }));
  return cut.toSorted((one, other) => ORDER.indexOf(one.as) - ORDER.indexOf(other.as));
}
