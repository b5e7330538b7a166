import { useTranslation } from 'react-i18next';
import { Section } from '../Section';
import { CustomPresences } from './CustomPresences';
import { PresenceRules } from './PresenceRules';

/** What agents may be, and what the system makes of them. */
export default function PresencesSection() {
  const { t } = useTranslation(['workforce', 'admin']);
  return (
    <Section title={t('admin:section.presences')} lead={t('presence.lead')}>
      <CustomPresences />
      <PresenceRules />
    </Section>
  );
}
