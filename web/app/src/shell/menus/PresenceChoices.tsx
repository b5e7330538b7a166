import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { setMyPresence } from '../../api/me';
import { useMe } from '../../live/hooks';
import type { OpenedMenu } from '../MenuOnDemand';
import { useTellProblem } from '../NotificationProvider';
import { PresenceMark } from '../PresenceMark';
import { usePresences } from '../presences';

export default function PresenceChoices({ trigger }: OpenedMenu) {
  const { presence } = useMe();
  const { choosable, nameOf } = usePresences();
  const queries = useQueryClient();
  const tellProblem = useTellProblem();
  const change = useMutation({ mutationFn: setMyPresence, onError: tellProblem });
  const [open, setOpen] = useState(true);
  useEffect(() => {
    // An administrator may have made one since the page was opened.
    if (open) void queries.invalidateQueries({ queryKey: ['presences'] });
  }, [open, queries]);
  return (
    <Menu
      open={open}
      onOpenChange={(_, next) => setOpen(next.open)}
      checkedValues={{ presence: presence ? [presence.presence] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => change.mutate(checkedItems[0] as string)}
    >
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
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
