import { useTranslation } from 'react-i18next';

export default function ConversationPage() {
  const { t } = useTranslation();
  return <h1>{t('seat.dashboard')}</h1>;
}
