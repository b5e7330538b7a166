import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/SessionProvider';
import { Notice } from './Notice';

/** For an account that has no view of its own, such as a program's. */
export function NoSeat() {
  const { t } = useTranslation();
  const { signOut } = useSession();
  return (
    <Notice heading="h1" title={t('noSeat.title')} action={<Button onClick={() => void signOut()}>{t('account.signOut')}</Button>}>
      {t('noSeat.text')}
    </Notice>
  );
}
