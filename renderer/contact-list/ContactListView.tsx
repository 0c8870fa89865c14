import { useEffect, useMemo, useRef, useState } from 'react';
import banner from '../../assets/logo/banner.svg';
import addContact from '../../assets/main-window/add-contact.svg';
import tabContacts from '../../assets/main-window/tab-contacts.svg';
import { groupActions, newGroup } from '../../shared/actions/group-actions.ts';
import { rowActions } from '../../shared/actions/row-actions.ts';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import { locale, text } from '../../shared/text/text.ts';
import { CardOnHover } from '../contact-card/CardOnHover.tsx';
import { ActionsPane } from '../main-window/ActionsPane.tsx';
import { useEraMenus } from '../menu/use-era-menus.ts';
import { useDrawings } from '../skins/drawings.ts';
import { useStructure } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { ContactTree, type TreeActions } from './ContactTree.tsx';
import { GroupNotEmptyDialog } from './GroupNotEmptyDialog.tsx';
import { groupDeeds } from './group-deeds.ts';
import { ListNotices } from './ListNotices.tsx';
import { listSections } from './list-model.ts';
import { useListSelection } from './list-selection.ts';
import { MyFigure } from './MyFigure.tsx';
import { MyHeader } from './MyHeader.tsx';
import { MyInfo } from './MyInfo.tsx';
import { NewGroup } from './NewGroup.tsx';
import { personDeeds } from './person-deeds.ts';
import { SearchStrip } from './SearchStrip.tsx';
import './contact-list.css';

/** The signed-in main window. */
export function ContactListView() {
  const messenger = useApp((app) => app.messenger);
  const drawn = useDrawings();
  const { contacts, groups, session, me } = messenger;
  const appearance = useApp((app) => app.settings.appearance);
  const structure = useStructure();
  const menus = useEraMenus();
  const [search, setSearch] = useState('');
  const naming = useListSelection((selection) => selection.naming);
  useEffect(() => {
    // The heading whose name is to be typed has to be there.
    if (naming !== null) setSearch('');
  }, [naming]);
  const body = useRef<HTMLDivElement>(null);
  const sortBy = appearance.sortBy ?? structure.sortBy;
  const { viewBy, showOffline, mobileTogether, offlineTogether, closedGroups } = appearance;
  const sections = useMemo(
    () =>
      listSections(contacts, groups, {
        ...{ sortBy, viewBy, showOffline, mobileTogether, offlineTogether, closedGroups },
        search,
        locale: locale(),
      }),
    [contacts, groups, sortBy, viewBy, showOffline, mobileTogether, offlineTogether, closedGroups, search],
  );
  if (me === null) return null;

  const searching = search.trim() !== '';
  const openSection = (id: string, open: boolean): void => {
    // A search shows every section open, whatever is set.
    if (searching) return;
    const others = closedGroups.filter((one) => one !== id);
    void send('setAppearance', { ...appearance, closedGroups: open ? others : [...others, id].slice(-100) });
  };
  const ofGroups = groupDeeds(contacts, groups);
  const actions: TreeActions = {
    open: personDeeds.sendMessage,
    menuOf(item) {
      const { group, id } = item.section;
      if (item.kind === 'row')
        return menuOf(menus.contact, rowActions(item.row.contact, id, messenger, personDeeds), true);
      return group === null
        ? menuOf(menus.heading, newGroup(session, ofGroups), true)
        : menuOf(menus.group, groupActions(group, session, ofGroups), true);
    },
    rename(item) {
      if (item.kind === 'row') personDeeds.rename(item.row.contact.handle);
      else if (item.section.group !== null) ofGroups.name(item.section.group);
    },
    remove(item) {
      if (item.kind === 'row') personDeeds.remove(item.row.contact.handle);
      else if (item.section.group !== null) ofGroups.delete(item.section.group);
    },
  };
  const emptyWords = (): string => {
    if (sections.some((section) => section.rows.length > 0)) return '';
    if (searching) return text('main.nothingFound');
    if (sections.every((section) => section.total === 0)) return text('main.empty');
    return sections.some((section) => section.open) && !showOffline ? text('main.nobodyOnline') : '';
  };

  return (
    <main className="signed-in">
      {structure.me === 'picture' && <MyInfo me={me} />}
      {structure.me === 'figure' && <MyFigure me={me} />}
      {structure.me === 'header' && <MyHeader me={me} />}
      <div className="signed-in-middle" ref={body}>
        {structure.tabs && (
          <nav className="tab-column" data-part="tab-column" aria-label={text('main.tabs')}>
            <div className="tab-selected" data-part="tab-selected" title={text('main.tabContacts')}>
              <img
                data-part="tab-selected-icon"
                src={drawn('tab-contacts', tabContacts)}
                alt={text('main.tabContacts')}
                width={32}
                height={45}
              />
            </div>
          </nav>
        )}
        {structure.tabs && <div className="list-edge" data-part="list-edge" />}
        <div className="list-panel">
          <ListNotices />
          {structure.addStrip && (
            <button
              type="button"
              className="add-contact"
              data-part="add-contact"
              onClick={() => void send('openWindow', { name: 'add-contact', handle: null })}
            >
              <img data-part="add-contact-icon" src={addContact} alt="" width={20} height={20} />
              {text('main.addContact')}
            </button>
          )}
          <NewGroup />
          <CardOnHover>
            <ContactTree
              sections={sections}
              emptyWords={emptyWords()}
              actions={actions}
              canDrag={sortBy === 'groups' && groups.length > 0}
              onOpen={openSection}
            />
          </CardOnHover>
          <SearchStrip
            always={structure.searchStrip}
            search={search}
            onSearch={setSearch}
            onLeave={() => body.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus()}
          />
        </div>
        {structure.tabs && <div className="list-edge list-edge-right" data-part="list-edge" />}
      </div>
      {structure.actionsPane && appearance.showActionsPane && <ActionsPane />}
      {structure.banner && (
        <footer className="banner-slot">
          <img className="banner" data-part="banner" src={banner} alt="" />
        </footer>
      )}
      <GroupNotEmptyDialog />
    </main>
  );
}
