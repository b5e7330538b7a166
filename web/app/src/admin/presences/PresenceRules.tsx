import { useTranslation } from 'react-i18next';
import { Fetched } from '../Fetched';
import { SubSection } from '../SubSection';
import { usePresenceSettings } from '../useOrganisation';
import { PresenceRulesForm } from './PresenceRulesForm';

/** What changes presences by itself. */
export function PresenceRules() {
  const { t } = useTranslation('workforce');
  const settings = usePresenceSettings();
  return (
    <SubSection title={t('presenceRule.title')} lead={t('presenceRule.lead')}>
      <Fetched query={settings}>{(saved) => <PresenceRulesForm saved={saved} />}</Fetched>
    </SubSection>
  );
}
