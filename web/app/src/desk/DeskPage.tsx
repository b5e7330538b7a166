import { useTranslation } from 'react-i18next';

export default function DeskPage() {
  const { t } = useTranslation();
  return <h1>{t('seat.desk')}</h1>;
}
