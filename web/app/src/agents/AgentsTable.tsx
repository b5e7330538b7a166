import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { PanelAgent } from '../api/agentPanel';
import { RefName } from '../conversation/RefName';
import { LoadBar } from '../dispatch/LoadBar';
import { useName } from '../i18n/language';
import styles from './agents.module.css';
import type { PanelColumn, PanelSort } from './panelFeed';
import { PresenceLine } from './PresenceLine';
import { Unanswered } from './Unanswered';

interface Props {
  agents: readonly PanelAgent[];
  sort: PanelSort;
  onSort(sort: PanelSort): void;
  onCard(id: string): void;
  onPresence(id: string): void;
}

/** One agent a row. The rows come by themselves, and keep their places unless what they are sorted by changes. */
export function AgentsTable({ agents, sort, onSort, onCard, onPresence }: Props) {
  const { t } = useTranslation('agents');
  const head = { sort, onSort };
  return (
    <div className={styles.frame} role="region" aria-label={t('title')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="unseen">{t('title')}</caption>
        <thead>
          <tr>
            <Sortable column="name" {...head} />
            <Sortable column="presence" {...head} />
            <Sortable column="units" {...head} />
            <th scope="col">{t('column.conversations')}</th>
            <Sortable column="unanswered" {...head} />
            <th scope="col">{t('column.queues')}</th>
            <th scope="col">{t('column.skills')}</th>
            <th scope="col">
              <span className="unseen">{t('column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {agents.map((agent) => (
            <Row key={agent.id} agent={agent} onCard={onCard} onPresence={onPresence} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sorted upwards first, then down. */
function Sortable({ column, sort, onSort }: { column: PanelColumn; sort: PanelSort; onSort(sort: PanelSort): void }) {
  const { t } = useTranslation('agents');
  const [up, down] = [sort === column, sort === `-${column}`];
  return (
    <th scope="col" aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <Button
        appearance="transparent"
        className={styles.sort ?? ''}
        iconPosition="after"
        icon={up ? <ArrowUpRegular /> : down ? <ArrowDownRegular /> : null}
        data-testid={`sort-${column}`}
        onClick={() => onSort(up ? `-${column}` : column)}
      >
        {t(`column.${column}`)}
      </Button>
    </th>
  );
}

function Row({ agent, onCard, onPresence }: { agent: PanelAgent; onCard(id: string): void; onPresence(id: string): void }) {
  const { t } = useTranslation('agents');
  const name = useName();
  const { active, waiting, wrapUp, offered } = agent.conversations;
  return (
    <tr data-testid="agent" data-id={agent.id} data-presence={agent.presence}>
      <th scope="row">
        <Button appearance="transparent" className={styles.name ?? ''} data-testid="open-card" onClick={() => onCard(agent.id)}>
          <RefName of={agent} />
        </Button>
      </th>
      <td>
        <PresenceLine agent={agent} />
      </td>
      <td>
        <LoadBar used={agent.unitsUsed} total={agent.unitsTotal} />
      </td>
      <td data-testid="conversations">
        {t('conversations.active', { count: active })}
        {waiting + wrapUp + offered > 0 && (
          <span className={styles.under}>{t('conversations.more', { waiting, wrapUp, offered })}</span>
        )}
      </td>
      <td>
        <Unanswered today={agent.today} />
      </td>
      <td className={styles.names}>{agent.queues.map(name).join(', ') || '–'}</td>
      <td className={styles.names}>{agent.skills.map(name).join(', ') || '–'}</td>
      <td>
        <Button
          size="small"
          aria-label={t('changeOf', { name: name(agent) })}
          data-testid="change-presence"
          onClick={() => onPresence(agent.id)}
        >
          {t('change')}
        </Button>
      </td>
    </tr>
  );
}
