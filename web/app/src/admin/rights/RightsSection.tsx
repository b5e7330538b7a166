import { useTranslation } from 'react-i18next';
import { Section } from '../Section';
import { RolesList } from './RolesList';
import { SupervisorsList } from './SupervisorsList';
import { TeamsList } from './TeamsList';

/** Who may supervise what: roles, teams, and who holds which (S5, G13). */
export default function RightsSection() {
  const { t } = useTranslation('rights');
  return (
    <Section title={t('title')} lead={t('lead')}>
      <SupervisorsList />
      <RolesList />
      <TeamsList />
    </Section>
  );
}
