import { Badge } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { AgentTarget } from '../api/conversations';
import { useRefusal } from '../conversation/actions';
import { RefName } from '../conversation/RefName';
import { usePresences } from '../shell/presences';
import { LoadBar } from './LoadBar';
import { PresenceDot } from './PresenceDot';
import type { Consequence, Judge } from './targets';
import { TargetOption } from './TargetOption';
import styles from './targets.module.css';

interface Props {
  agents: readonly AgentTarget[];
  /** What the conversation takes of a capacity. */
  units: number;
  judge: Judge;
  chosen: string | null;
  onChoose(agent: AgentTarget): void;
  label: string;
}

/** Agents with their presence, their load as it would be, their skills, and what stands in the way. */
export function AgentTargets({ agents, units, judge, chosen, onChoose, label }: Props) {
  return (
    <div role="radiogroup" aria-label={label} className={styles.list} data-testid="agent-targets">
      {agents.map((agent) => (
        <AgentOption
          key={agent.id}
          agent={agent}
          units={units}
          consequence={judge(agent)}
          chosen={agent.id === chosen}
          onChoose={() => onChoose(agent)}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  agent: AgentTarget;
  units: number;
  consequence: Consequence;
  chosen: boolean;
  onChoose(): void;
}

function AgentOption({ agent, units, consequence, chosen, onChoose }: OptionProps) {
  const { t } = useTranslation('dispatch');
  const refusal = useRefusal();
  const { nameOf } = usePresences();
  const { refused, overrides, excessUnits } = consequence;
  return (
    <TargetOption
      group="agent"
      value={agent.id}
      title={<RefName of={agent} />}
      chosen={chosen}
      disabled={refused !== null}
      onChoose={onChoose}
    >
      <span className={styles.presence}>
        <span aria-hidden="true">
          <PresenceDot presence={agent.presence} />
        </span>{' '}
        {nameOf(agent.presence)}
      </span>
      <LoadBar used={agent.unitsUsed} total={agent.unitsTotal} added={units} />
      {agent.skills.map((skill) => (
        <Badge key={skill} appearance="outline" color="informative" size="small">
          <bdi>{skill}</bdi>
        </Badge>
      ))}
      {refused && <span className={styles.refused}>{refusal(refused)}</span>}
      {overrides.map((rule) => (
        <span key={rule} className={styles.override}>
          {t(`override.${rule}`, { count: excessUnits })}
        </span>
      ))}
    </TargetOption>
  );
}
