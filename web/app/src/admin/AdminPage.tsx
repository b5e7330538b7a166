import { useTranslation } from 'react-i18next';

export default function AdminPage() {
  const { t } = useTranslation();
  return <h1>{t('seat.admin')}</h1>;
}
