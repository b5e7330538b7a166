import { useTranslation } from 'react-i18next';
import { Section } from '../Section';
import { ModelsList } from './ModelsList';
import { SkillsList } from './SkillsList';

/** What agents can be good at, and how that is measured. */
export default function SkillsSection() {
  const { t } = useTranslation(['workforce', 'admin']);
  return (
    <Section title={t('admin:section.skills')} lead={t('skill.lead')}>
      <SkillsList />
      <ModelsList />
    </Section>
  );
}
