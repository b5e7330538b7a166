import { Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { KeyboardRegular, SignOutRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useSession, useUser } from '../../session/SessionProvider';
import type { OpenedMenu } from '../MenuOnDemand';
import { useTellProblem } from '../NotificationProvider';

interface Props {
  onHelp(): void;
}

export default function AccountItems({ trigger, onHelp }: OpenedMenu & Props) {
  const { t } = useTranslation();
  const user = useUser();
  const { signOut } = useSession();
  const tellProblem = useTellProblem();
  return (
    <Menu defaultOpen>
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{user.roles.map((role) => t(`role.${role}`)).join(' · ')}</MenuGroupHeader>
            <MenuItem icon={<KeyboardRegular />} secondaryContent="?" onClick={onHelp}>
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
  );
}
