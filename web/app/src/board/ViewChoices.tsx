import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OpenedMenu } from '../shell/MenuOnDemand';
import { VIEW_IDS, type ViewId } from './search/views';

export interface ViewChoice {
  view: ViewId;
  onView(view: ViewId): void;
}

export default function ViewChoices({ trigger, view, onView }: OpenedMenu & ViewChoice) {
  const { t } = useTranslation('board');
  return (
    <Menu
      defaultOpen
      checkedValues={{ view: [view] }}
      onCheckedValueChange={(_, { checkedItems }) => onView(checkedItems[0] as ViewId)}
    >
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {VIEW_IDS.map((id) => (
            <MenuItemRadio key={id} name="view" value={id} data-testid={`view-option-${id}`}>
              {t(`view.${id}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
