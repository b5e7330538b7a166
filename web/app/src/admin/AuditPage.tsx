import { useTranslation } from 'react-i18next';

export default function AuditPage() {
  const { t } = useTranslation();
  return <h1>{t('seat.audit')}</h1>;
}
