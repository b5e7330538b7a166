import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { CHOICES, useThemeChoice, type ThemeChoice } from '../../theme/Appearance';
import type { OpenedMenu } from '../MenuOnDemand';

export default function ThemeChoices({ trigger }: OpenedMenu) {
  const { t } = useTranslation();
  const [choice, choose] = useThemeChoice();
  return (
    <Menu
      defaultOpen
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as ThemeChoice)}
    >
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CHOICES.map((one) => (
            <MenuItemRadio key={one} name="theme" value={one}>
              {t(`theme.${one}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
