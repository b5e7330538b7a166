import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import styles from './dashboard.module.css';
import { VIEW_IDS, type ViewId } from './search/views';

/** The view selector (S3): the page's heading is the name of the view, and chooses another. */
export function ViewSelector({ view, onView }: { view: ViewId; onView(view: ViewId): void }) {
  const { t } = useTranslation('board');
  return (
    <Menu checkedValues={{ view: [view] }} onCheckedValueChange={(_, { checkedItems }) => onView(checkedItems[0] as ViewId)}>
      <h1 className={styles.title}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="large" appearance="subtle" className={styles.view} data-testid="view-selector" data-view={view}>
            {t(`view.${view}`)}
          </MenuButton>
        </MenuTrigger>
      </h1>
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
