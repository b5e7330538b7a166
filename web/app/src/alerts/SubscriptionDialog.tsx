import { Checkbox, Field, Switch } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS, subscribeToAlerts, type AlertSubscription } from '../api/alerts';
import { CheckField } from '../admin/form/CheckField';
import { faultsOf } from '../admin/form/faults';
import { ManyField } from '../admin/form/ManyField';
import { RecordDialog } from '../admin/form/RecordDialog';
import { useChoicesOf, useQueues } from '../admin/useOrganisation';
import { useNotify } from '../shell/NotificationProvider';
import { wakeChime } from './chime';
import { DesktopField } from './DesktopField';
import { ThresholdField } from './ThresholdField';
import { useSubscription } from './useTelling';

const FIELDS = ['kinds', 'queueIds', 'sound', 'desktop', 'below'];
const USUAL_BELOW = -0.12;

interface Props {
  onSaved(): void;
  onClose(): void;
}

/** What one is told of, and how. */
export default function SubscriptionDialog(props: Props) {
  const { data } = useSubscription();
  return data ? <Chosen {...props} before={data} /> : null;
}

function Chosen({ before, onSaved, onClose }: Props & { before: AlertSubscription }) {
  const { t } = useTranslation('alerts');
  const queries = useQueryClient();
  const notify = useNotify();
  const choicesOf = useChoicesOf();
  const queues = useQueues();
  const [chosen, setChosen] = useState(before);
  const set = (part: Partial<AlertSubscription>) => setChosen({ ...chosen, ...part });
  const saving = useMutation({
    mutationFn: subscribeToAlerts,
    onSuccess(saved) {
      queries.setQueryData(['alert-subscription'], saved);
      void queries.invalidateQueries({ queryKey: ['alerts'] });
      notify({ intent: 'success', title: t('saved') });
      onSaved();
      onClose();
    },
  });
  const faults = faultsOf(saving.error, FIELDS);
  return (
    <RecordDialog title={t('settingsTitle')} problem={faults.rest} busy={saving.isPending} onSave={() => saving.mutate(chosen)} onClose={onClose}>
      <CheckField
        label={t('kinds')}
        choices={KINDS.map((id) => ({ id, text: t(`kind.${id}`) }))}
        chosen={chosen.kinds}
        fault={faults.of('kinds')}
        onChoose={(kinds) => set({ kinds })}
        testId="follow"
      />
      <ManyField
        label={t('queues')}
        choices={choicesOf(queues.data?.items)}
        chosen={chosen.queueIds}
        fault={faults.of('queueIds')}
        onChoose={(queueIds) => set({ queueIds })}
        testId="follow-queues"
      />
      <Field>
        <Checkbox
          label={t('ownThreshold')}
          checked={chosen.below !== null}
          data-testid="own-threshold"
          onChange={(_, { checked }) => set({ below: checked ? USUAL_BELOW : null })}
        />
      </Field>
      {chosen.below !== null && <ThresholdField value={chosen.below} fault={faults.of('below')} onValue={(below) => set({ below })} />}
      <Field hint={t('soundHint')}>
        <Switch
          label={t('sound')}
          checked={chosen.sound}
          data-testid="sound"
          onChange={(_, { checked }) => {
            if (checked) wakeChime();
            set({ sound: checked });
          }}
        />
      </Field>
      <DesktopField on={chosen.desktop} onChange={(desktop) => set({ desktop })} />
    </RecordDialog>
  );
}
