import { useTranslation } from 'react-i18next';
import { Fetched } from '../Fetched';
import { Section } from '../Section';
import { useWorkstreams } from '../useOrganisation';
import styles from './policy.module.css';
import { PolicyForm } from './PolicyForm';

/** What the customers of each workstream are told and asked before anybody looks (S2). */
export default function PolicySection() {
  const { t } = useTranslation('admin');
  const workstreams = useWorkstreams();
  return (
    <Section title={t('section.monitoring')} lead={t('policy.lead')}>
      <Fetched query={workstreams}>
        {({ items }) => (
          <div className={styles.policies}>
            {items.map((workstream) => (
              <PolicyForm key={workstream.id} workstream={workstream} />
            ))}
            {items.length === 0 && <p>{t('policy.none')}</p>}
          </div>
        )}
      </Fetched>
    </Section>
  );
}
