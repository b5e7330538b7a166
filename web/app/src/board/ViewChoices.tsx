import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { changeView, deleteView, openAtSignIn, type SavedView } from '../api/boardViews';
import { useName } from '../i18n/language';
import { useUser } from '../session/SessionProvider';
import type { OpenedMenu } from '../shell/MenuOnDemand';
import { useNotify } from '../shell/NotificationProvider';
import { inView, withoutFilters, type BoardSearch } from './search/boardSearch';
import { VIEW_IDS, type ViewId } from './search/views';
import { contentOf, isAs, searchOf } from './views/savedView';
import { useSavedViews, useViewAct } from './views/useSavedViews';

export interface ViewChoice {
  search: BoardSearch;
  onSearch(search: BoardSearch): void;
  onSaveAs(): void;
  onDeleted(view: SavedView): void;
}

/** Built-in views of the server that this page has under another name. */
const HERE_ALREADY = /0000000[12]$/;

/** The views to choose from, and what can be done with the one that is shown. */
export default function ViewChoices({ trigger, search, onSearch, onSaveAs, onDeleted }: OpenedMenu & ViewChoice) {
  const { t } = useTranslation(['board', 'views']);
  const name = useName();
  const notify = useNotify();
  const { id: reader } = useUser();
  const views = useSavedViews();
  const shown = views.find(({ id }) => id === search.saved) ?? null;
  const isOwn = (view: SavedView) => view.owner?.id === reader;
  const own = views.filter(isOwn);
  const built = views.filter(({ id, builtIn }) => builtIn && !HERE_ALREADY.test(id));
  const shared = views.filter((view) => !view.builtIn && !isOwn(view));
  const change = useViewAct(
    (part: Partial<SavedView>) => {
      const { id, name: called, shared: isShared, version, filter, sort, group, columns } = { ...(shown as SavedView), ...part };
      return changeView(id, { name: called, shared: isShared, version, filter, sort, group, columns });
    },
    (view) => notify({ intent: 'success', title: t('views:saved', { view: view.name }) }),
  );
  const open = useViewAct(openAtSignIn, (view) => notify({ intent: 'success', title: t('views:opens', { view: name(view) }) }));
  const remove = useViewAct(
    (view: SavedView) => deleteView(view.id).then(() => view),
    (view) => {
      onSearch(inView(left, 'ongoing'));
      onDeleted(view);
    },
  );
  // What a saved view narrowed the list by goes with it; what was typed over a built-in one stays.
  const left = search.saved ? { ...withoutFilters(search), saved: null, grouped: false, columns: [] } : search;
  const choose = (value: string) => {
    const view = views.find(({ id }) => id === value);
    onSearch(view ? searchOf(view) : inView(left, value as ViewId));
  };
  const radio = (view: SavedView, text = name(view)) => (
    <MenuItemRadio key={view.id} name="view" value={view.id} data-testid="saved-view">
      <bdi>{text}</bdi>
    </MenuItemRadio>
  );
  return (
    <Menu
      defaultOpen
      checkedValues={{ view: [search.saved ?? search.view] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0] as string)}
    >
      <MenuTrigger disableButtonEnhancement>{trigger}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {VIEW_IDS.map((id) => (
            <MenuItemRadio key={id} name="view" value={id} data-testid={`view-option-${id}`}>
              {t(`view.${id}`)}
            </MenuItemRadio>
          ))}
          {built.map((view) => radio(view))}
          {own.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{t('views:mine')}</MenuGroupHeader>
              {own.map((view) => radio(view))}
            </MenuGroup>
          )}
          {shared.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{t('views:shared')}</MenuGroupHeader>
              {shared.map((view) => radio(view, view.owner ? t('views:sharedBy', { view: view.name, owner: name(view.owner) }) : view.name))}
            </MenuGroup>
          )}
          <MenuDivider />
          {shown && isOwn(shown) && !isAs(shown, search) && (
            <MenuItem data-testid="save-view" onClick={() => change.mutate(contentOf(search))}>
              {t('views:save')}
            </MenuItem>
          )}
          <MenuItem data-testid="save-view-as" onClick={onSaveAs}>
            {t('views:saveAs')}
          </MenuItem>
          {shown && isOwn(shown) && (
            <MenuItem data-testid="share-view" onClick={() => change.mutate({ shared: !shown.shared })}>
              {t(shown.shared ? 'views:unshare' : 'views:share')}
            </MenuItem>
          )}
          {shown && (
            <MenuItem data-testid="open-view" onClick={() => open.mutate(shown.id)}>
              {t('views:open')}
            </MenuItem>
          )}
          {shown && isOwn(shown) && (
            <MenuItem data-testid="delete-view" onClick={() => remove.mutate(shown)}>
              {t('views:delete')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
