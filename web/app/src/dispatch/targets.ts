import type { AgentTarget, QueueTarget, Targets } from '../api/conversations';
import { Problem } from '../api/problem';

/** The rules that a supervisor may set aside on purpose (S12, S13); all others hold. */
export const OVERRIDABLE = ['presence-not-allowed', 'capacity-exceeded', 'not-in-queue', 'empty-queue'] as const;
export type Overridable = (typeof OVERRIDABLE)[number];

const isOverridable = (code: string | null): code is Overridable => OVERRIDABLE.some((one) => one === code);

/** What choosing a target would mean. */
export interface Consequence {
  /** It can't be chosen, for this reason. */
  refused: string | null;
  /** What must be set aside knowingly. */
  overrides: Overridable[];
  excessUnits: number;
}

export function ofAgent(agent: AgentTarget): Consequence {
  if (!agent.allowed && !isOverridable(agent.why)) return { refused: agent.why ?? 'no-right', overrides: [], excessUnits: 0 };
  const overrides: Overridable[] = [];
  if (!agent.allowed && isOverridable(agent.why)) overrides.push(agent.why);
  if (agent.excessUnits > 0 && !overrides.includes('capacity-exceeded')) overrides.push('capacity-exceeded');
  return { refused: null, overrides, excessUnits: Math.max(0, agent.excessUnits) };
}

/** Advice takes no capacity and belongs to no queue; only the presence must allow it, and no override helps. */
export function asConsultant({ allowed, why }: AgentTarget): Consequence {
  const open = allowed || why === 'capacity-exceeded' || why === 'not-in-queue';
  return { refused: open ? null : (why ?? 'no-right'), overrides: [], excessUnits: 0 };
}

/** What choosing an agent would mean for what he is chosen for. */
export type Judge = (agent: AgentTarget) => Consequence;

/** Nobody is there to take what comes into a closed queue or one without people; that needs a second thought. */
export function ofQueue(queue: QueueTarget): Consequence {
  const deserted = !queue.open || queue.agentsSignedIn === 0;
  return { refused: null, overrides: deserted ? ['empty-queue'] : [], excessUnits: 0 };
}

/** A refusal that repeating the command with its override would settle. */
export function overridesOf(problem: unknown): Overridable | null {
  return problem instanceof Problem && isOverridable(problem.code) ? problem.code : null;
}

export type Chosen = { kind: 'agent'; agent: AgentTarget } | { kind: 'queue'; queue: QueueTarget };

export const consequenceOf = (chosen: Chosen, judge: Judge): Consequence =>
  chosen.kind === 'agent' ? judge(chosen.agent) : ofQueue(chosen.queue);

export const commandTarget = (chosen: Chosen) =>
  chosen.kind === 'agent' ? { agentId: chosen.agent.id } : { queueId: chosen.queue.id };

/** The chosen one as the newest list has it; null when the list no longer has it. */
export function chosenIn(targets: Targets, chosen: Chosen | null): Chosen | null {
  if (chosen?.kind === 'agent') {
    const agent = targets.agents.find(({ id }) => id === chosen.agent.id);
    return agent ? { kind: 'agent', agent } : null;
  }
  const queue = targets.queues.find(({ id }) => id === chosen?.queue.id);
  return queue ? { kind: 'queue', queue } : null;
}

/** Who can take it at once first, then by free units: the choice that hurts least is the nearest. */
export function byFitness(judge: Judge): (one: AgentTarget, other: AgentTarget) => number {
  const cost = (agent: AgentTarget) => {
    const { refused, overrides } = judge(agent);
    return refused ? 10 : overrides.length;
  };
  const free = (agent: AgentTarget) => agent.unitsTotal - agent.unitsUsed;
  return (one, other) => cost(one) - cost(other) || free(other) - free(one);
}
