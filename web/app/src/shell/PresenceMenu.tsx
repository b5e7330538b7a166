import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { setMyPresence } from '../api/me';
import { useLanguage } from '../i18n/language';
import { useMe } from '../live/hooks';
import { useTellProblem } from './NotificationProvider';
import { PresenceMark } from './PresenceMark';
import { usePresences } from './presences';

/** An agent's own presence. What he sees is what the server says, also when a supervisor changed it. */
export function PresenceMenu() {
  const { t } = useTranslation();
  const { presence } = useMe();
  const { choosable, nameOf, baseOf } = usePresences();
  const queries = useQueryClient();
  const language = useLanguage();
  const tellProblem = useTellProblem();
  const change = useMutation({ mutationFn: setMyPresence, onError: tellProblem });
  if (!presence) return null;
  const current = presence.presence;
  // It may be one that was made after the page had asked for all of them.
  const name = presence.names?.[language] ?? nameOf(current);
  return (
    <Menu
      onOpenChange={(_, { open }) => open && void queries.invalidateQueries({ queryKey: ['presences'] })}
      checkedValues={{ presence: [current] }}
      onCheckedValueChange={(_, { checkedItems }) => change.mutate(checkedItems[0] as string)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<PresenceMark base={presence.base ?? baseOf(current)} />}
          aria-label={t('presence.label', { presence: name })}
          title={presence.cause === 'load' ? t('presenceCause.load') : undefined}
          data-testid="presence-menu"
          data-presence={current}
        >
          {name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choosable.map(({ id, base }) => (
            <MenuItemRadio
              key={id}
              name="presence"
              value={id}
              data-testid={`presence-${id}`}
              icon={<PresenceMark base={base} />}
            >
              {nameOf(id)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
