import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
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
        <Tooltip content={t('theme.label')} relationship="label">
          <Button appearance="subtle" icon={<DarkThemeRegular />} data-testid="theme-menu" />
        </Tooltip>
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
