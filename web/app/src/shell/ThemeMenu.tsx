import { Button } from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { onDemand } from './MenuOnDemand';

const ThemeChoices = onDemand(() => import('./menus/ThemeChoices'));

export function ThemeMenu() {
  const { t } = useTranslation();
  return (
    <ThemeChoices
      button={(reach) => (
        <Button
          appearance="subtle"
          icon={<DarkThemeRegular />}
          aria-label={t('theme.label')}
          title={t('theme.label')}
          data-testid="theme-menu"
          {...reach}
        />
      )}
    />
  );
}
