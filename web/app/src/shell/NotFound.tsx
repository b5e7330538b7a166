import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from './Notice';

export function NotFound({ home }: { home: string }) {
  const { t } = useTranslation();
  return (
    <Notice heading="h1" title={t('notFound.title')} action={<Link to={home}>{t('notFound.home')}</Link>}>
      {t('notFound.text')}
    </Notice>
  );
}
