import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelAgent } from '../api/agentPanel';
import { LoadBar } from '../dispatch/LoadBar';
import { useName } from '../i18n/language';
import { useReturnFocus } from '../shell/useReturnFocus';
import styles from './agents.module.css';
import { PresenceHistory } from './PresenceHistory';
import { PresenceLine } from './PresenceLine';
import { Unanswered } from './Unanswered';

interface Props {
  agent: PanelAgent;
  onClose(): void;
  onPresence(): void;
}

/** Everything about one agent, live, and what his presences were. */
export default function AgentCard({ agent, onClose, onPresence }: Props) {
  const { t } = useTranslation(['agents', 'shell']);
  const name = useName();
  useReturnFocus();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface data-testid="agent-card">
        <DialogBody>
          <DialogTitle>{name(agent)}</DialogTitle>
          <DialogContent>
            <dl className={styles.facts}>
              <Fact title={t('presence')}>
                <PresenceLine agent={agent} />
              </Fact>
              <Fact title={t('column.units')}>
                <LoadBar used={agent.unitsUsed} total={agent.unitsTotal} />
              </Fact>
              {agent.profiles.map((profile) => (
                <Fact key={profile.id} title={name(profile)}>
                  <span className={profile.used > profile.total ? styles.over : undefined}>
                    {t('places', { used: profile.used, total: profile.total })}
                  </span>
                </Fact>
              ))}
              <Fact title={t('today.title')}>
                <Unanswered today={agent.today} />
              </Fact>
              <Fact title={t('column.queues')}>{agent.queues.map(name).join(', ') || '–'}</Fact>
              <Fact title={t('column.skills')}>
                {agent.skills.map((skill) => (skill.level === null ? name(skill) : t('skill', { name: name(skill), level: skill.level }))).join(', ') ||
                  '–'}
              </Fact>
            </dl>
            <PresenceHistory agentId={agent.id} key={agent.since} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onPresence} data-testid="card-presence">
              {t('change')}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {t('shell:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
