import { Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { KeyboardRegular, PersonRegular, SignOutRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/language';
import { useSession, useUser } from '../session/SessionProvider';
import { useTellProblem } from './NotificationProvider';
import { useShortcut } from './ShortcutProvider';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));

export function AccountMenu() {
  const { t } = useTranslation();
  const name = useName();
  const user = useUser();
  const { signOut } = useSession();
  const tellProblem = useTellProblem();
  const [helping, setHelping] = useState(false);
  useShortcut('?', t('shortcuts.help'), () => setHelping(true));
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<PersonRegular />} data-testid="account-menu">
            <bdi>{name(user)}</bdi>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{user.roles.map((role) => t(`role.${role}`)).join(' · ')}</MenuGroupHeader>
              <MenuItem icon={<KeyboardRegular />} secondaryContent="?" onClick={() => setHelping(true)}>
                {t('shortcuts.title')}
              </MenuItem>
            </MenuGroup>
            <MenuDivider />
            <MenuItem icon={<SignOutRegular />} data-testid="sign-out" onClick={() => void signOut().catch(tellProblem)}>
              {t('account.signOut')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {helping && (
        <Suspense fallback={null}>
          <ShortcutsDialog onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>
  );
}
