import { useTranslation } from 'react-i18next';
import { Section } from '../Section';
import { OrganisationLanguage } from './OrganisationLanguage';
import { ReasonsList } from './ReasonsList';
import { TemplatesList } from './TemplatesList';

/** Why supervisors close by force, and what customers are told then (S21, S22, G7). */
export default function ClosingSection() {
  const { t } = useTranslation(['closing', 'admin']);
  return (
    <Section title={t('admin:section.closing')} lead={t('lead')}>
      <TemplatesList />
      <OrganisationLanguage />
      <ReasonsList />
    </Section>
  );
}
