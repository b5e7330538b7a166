import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** Says of a conversation that was declined too often that somebody has to decide, and what he can do. */
export function SetAsideBar() {
  const { t } = useTranslation('board');
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="set-aside-bar">
      <MessageBarBody>
        <MessageBarTitle>{t('setAside.title')}</MessageBarTitle> {t('setAside.text')}
      </MessageBarBody>
    </MessageBar>
  );
}
