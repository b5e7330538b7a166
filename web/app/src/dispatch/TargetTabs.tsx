import { Tab, TabList } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

export type TargetKind = 'agent' | 'queue';

export function TargetTabs({ kind, onKind }: { kind: TargetKind; onKind(kind: TargetKind): void }) {
  const { t } = useTranslation('dispatch');
  return (
    <TabList selectedValue={kind} onTabSelect={(_, { value }) => onKind(value as TargetKind)}>
      <Tab value="agent" data-testid="tab-agent">
        {t('targets.agent')}
      </Tab>
      <Tab value="queue" data-testid="tab-queue">
        {t('targets.queue')}
      </Tab>
    </TabList>
  );
}
