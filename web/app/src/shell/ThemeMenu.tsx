import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { CHOICES, useThemeChoice, type ThemeChoice } from '../theme/Appearance';

export function ThemeMenu() {
  const { t } = useTranslation();
  const [choice, choose] = useThemeChoice();
  return (
    <Menu
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as ThemeChoice)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<DarkThemeRegular />}
          aria-label={t('theme.label')}
          title={t('theme.label')}
          data-testid="theme-menu"
        />
      </MenuTrigger>
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
