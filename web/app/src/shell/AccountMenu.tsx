import { Button } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/language';
import { useUser } from '../session/SessionProvider';
import { onDemand } from './MenuOnDemand';
import { useShortcut } from './ShortcutProvider';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));
const AccountItems = onDemand(() => import('./menus/AccountItems'));

export function AccountMenu() {
  const { t } = useTranslation();
  const name = useName();
  const user = useUser();
  const [helping, setHelping] = useState(false);
  useShortcut('?', t('shortcuts.help'), () => setHelping(true));
  return (
    <>
      <AccountItems
        onHelp={() => setHelping(true)}
        button={(reach) => (
          <Button appearance="subtle" icon={<PersonRegular />} data-testid="account-menu" {...reach}>
            <bdi>{name(user)}</bdi>
          </Button>
        )}
      />
      {helping && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>
  );
}
