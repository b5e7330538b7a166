import { Button, MessageBar, MessageBarActions, MessageBarBody, Switch } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveSupervisionSettings, supervisionSettings, type SupervisionSettings } from '../../api/organisation';
import { useTellProblem } from '../../shell/NotificationProvider';
import { Fetched } from '../Fetched';
import { Section } from '../Section';
import { LookReasonChoice } from './LookReasonChoice';
import styles from './switches.module.css';

const SWITCHES = ['monitor', 'assign', 'transfer', 'forceClose'] as const;
type SwitchId = (typeof SWITCHES)[number];

interface Turned {
  which: SwitchId;
  on: boolean;
  before: SupervisionSettings;
}

/** The four switches that stand over what supervisors may do (S5). Each is saved as it is turned, and can be turned back. */
export default function SwitchesSection() {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const tellProblem = useTellProblem();
  const settings = useQuery({ queryKey: ['supervision'], queryFn: supervisionSettings });
  const [turned, setTurned] = useState<Turned | null>(null);
  const saving = useMutation({
    mutationFn: saveSupervisionSettings,
    onSuccess: (saved) => {
      queries.setQueryData(['supervision'], saved);
      void queries.invalidateQueries({ queryKey: ['actions'] });
    },
    onError: tellProblem,
  });
  const turn = (which: SwitchId, on: boolean, before: SupervisionSettings) =>
    saving.mutate({ ...before, [which]: on }, { onSuccess: () => setTurned({ which, on, before }) });

  return (
    <Section title={t('section.supervision')} lead={t('switches.lead')}>
      <Fetched query={settings}>
        {(now) => (
          <div className={styles.switches}>
            {SWITCHES.map((which) => (
              <Choice key={which} which={which} on={now[which]} busy={saving.isPending} onTurn={(on) => turn(which, on, now)} />
            ))}
            <LookReasonChoice
              value={now.lookReason ?? 'off'}
              busy={saving.isPending}
              onChoose={(lookReason) => saving.mutate({ ...now, lookReason })}
            />
          </div>
        )}
      </Fetched>
      <div role="status" className={styles.saved}>
        {turned && (
          <MessageBar intent="success" data-testid="turned">
            <MessageBarBody>
              {t(turned.on ? 'switches.turnedOn' : 'switches.turnedOff', { name: t(`switches.${turned.which}.name`) })}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                icon={<ArrowUndoRegular />}
                data-testid="undo"
                onClick={() => saving.mutate(turned.before, { onSuccess: () => setTurned(null) })}
              >
                {t('switches.undo')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </Section>
  );
}

interface ChoiceProps {
  which: SwitchId;
  on: boolean;
  busy: boolean;
  onTurn(on: boolean): void;
}

function Choice({ which, on, busy, onTurn }: ChoiceProps) {
  const { t } = useTranslation('admin');
  const id = useId();
  return (
    <div className={styles.choice}>
      <Switch
        checked={on}
        label={t(`switches.${which}.name`)}
        aria-describedby={id}
        data-testid={`switch-${which}`}
        onChange={(_, { checked }) => !busy && onTurn(checked)}
      />
      <p id={id} className={styles.about}>
        {t(`switches.${which}.about`)}
      </p>
    </div>
  );
}
