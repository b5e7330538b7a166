import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../shell/Notice';

/** Why nobody can be set up from here, and where a link that works is found. */
export function NoLink({ reason }: { reason: 'missing' | 'spent' }) {
  const { t } = useTranslation('setup');
  return (
    <div role="alert" data-testid={`setup-${reason}`}>
      <Notice heading="h1" title={t(`noLink.${reason}.title`)} action={<Link to="/sign-in">{t('noLink.signIn')}</Link>}>
        {t(`noLink.${reason}.text`)}
      </Notice>
    </div>
  );
}
