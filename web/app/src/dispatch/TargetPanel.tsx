import { MessageBar, MessageBarBody, SearchBox, Skeleton, SkeletonItem, Switch } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../api/types';
import { useName } from '../i18n/language';
import { matching } from './choices';
import { AgentTargets } from './AgentTargets';
import { QueueTargets } from './QueueTargets';
import { byFitness } from './targets';
import styles from './targets.module.css';
import type { TargetCommand } from './useTargetCommand';

interface Props {
  conversation: Conversation;
  /** What would come on top of an agent's load. */
  units?: number;
  kind: 'agent' | 'queue';
  command: TargetCommand;
  /** The words of the switch that shows more than the first choice; null: there is no switch here. */
  more: string | null;
  nobody: string;
}

/** The list of agents or of queues, to search and to choose from. */
export function TargetPanel({ conversation, units = conversation.units, kind, command, more, nobody }: Props) {
  const { t } = useTranslation('dispatch');
  const name = useName();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const { list, judge, chosen, choose, everyone, setEveryone } = command;

  const found = <T extends { id: string }>(all: readonly T[], text: (one: T) => string): T[] => {
    const ids = new Set(matching(all.map((one) => ({ id: one.id, text: text(one) })), wanted).shown.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  };
  const agents = found(list.data?.agents.toSorted(byFitness(judge)) ?? [], (agent) => [name(agent), ...agent.skills].join(' '));
  const queues = found(list.data?.queues.filter(({ id }) => id !== conversation.queue.id) ?? [], name);
  const shown = kind === 'agent' ? agents : queues;

  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          aria-label={t(`targets.search.${kind}`)}
          placeholder={t(`targets.search.${kind}`)}
          dir="auto"
          value={typed}
          dismiss={{ 'aria-label': t('targets.clearSearch') }}
          data-testid="target-search"
          onChange={(_, { value }) => setTyped(value)}
        />
        {more && (
          <Switch checked={everyone} label={more} data-testid="everyone" onChange={(_, { checked }) => setEveryone(checked)} />
        )}
      </div>
      {list.isPending && (
        <Skeleton aria-label={t('targets.loading')}>
          <SkeletonItem size={96} />
        </Skeleton>
      )}
      {list.isError && !list.data && (
        <MessageBar intent="error">
          <MessageBarBody>{list.error.message}</MessageBarBody>
        </MessageBar>
      )}
      {list.data && shown.length === 0 && (
        <p className={styles.nobody} data-testid="no-targets">
          {wanted.trim() === '' ? nobody : t('targets.noMatch')}
        </p>
      )}
      {shown.length > 0 && kind === 'agent' && (
        <AgentTargets
          agents={agents}
          units={units}
          judge={judge}
          chosen={chosen?.kind === 'agent' ? chosen.agent.id : null}
          label={t('targets.agents')}
          onChoose={(agent) => choose({ kind: 'agent', agent })}
        />
      )}
      {shown.length > 0 && kind === 'queue' && (
        <QueueTargets
          queues={queues}
          chosen={chosen?.kind === 'queue' ? chosen.queue.id : null}
          label={t('targets.queues')}
          onChoose={(queue) => choose({ kind: 'queue', queue })}
        />
      )}
    </>
  );
}
