import { MenuButton } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/language';
import { useMe } from '../live/hooks';
import { onDemand } from './MenuOnDemand';
import { PresenceMark } from './PresenceMark';
import { usePresences } from './presences';

const PresenceChoices = onDemand(() => import('./menus/PresenceChoices'));

/** An agent's own presence. What he sees is what the server says, also when a supervisor changed it. */
export function PresenceMenu() {
  const { t } = useTranslation();
  const { presence } = useMe();
  const { nameOf, baseOf } = usePresences();
  const language = useLanguage();
  if (!presence) return null;
  const current = presence.presence;
  // It may be one that was made after the page had asked for all of them.
  const name = presence.names?.[language] ?? nameOf(current);
  return (
    <PresenceChoices
      button={(reach) => (
        <MenuButton
          appearance="subtle"
          icon={<PresenceMark base={presence.base ?? baseOf(current)} />}
          aria-label={t('presence.label', { presence: name })}
          title={presence.cause === 'load' ? t('presenceCause.load') : undefined}
          data-testid="presence-menu"
          data-presence={current}
          {...reach}
        >
          {name}
        </MenuButton>
      )}
    />
  );
}
