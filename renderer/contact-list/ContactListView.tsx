import { useMemo, useRef, useState } from 'react';
import banner from '../../assets/logo/banner.svg';
import addContact from '../../assets/main-window/add-contact.svg';
import tabContacts from '../../assets/main-window/tab-contacts.svg';
import { locale, text } from '../../shared/text/text.ts';
import { InfoBar } from '../main-window/InfoBar.tsx';
import { send, useApp } from '../state/app-store.ts';
import { ContactTree } from './ContactTree.tsx';
import { listSections } from './list-model.ts';
import { MyInfo } from './MyInfo.tsx';
import { notices } from './notices.ts';
import { SearchStrip } from './SearchStrip.tsx';
import './contact-list.css';

/** The signed-in main window. */
export function ContactListView() {
  const messenger = useApp((app) => app.messenger);
  const appearance = useApp((app) => app.settings.appearance);
  const [search, setSearch] = useState('');
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const body = useRef<HTMLDivElement>(null);
  const { contacts, groups, me } = messenger;
  const { sortBy, closedGroups } = appearance;
  const sections = useMemo(
    () => listSections(contacts, groups, { sortBy, closedGroups, search, locale: locale() }),
    [contacts, groups, sortBy, closedGroups, search],
  );
  if (me === null) return null;

  const openSection = (id: string, open: boolean): void => {
    // A search shows every section open, whatever is set.
    if (search.trim() !== '') return;
    const others = closedGroups.filter((one) => one !== id);
    void send('setAppearance', { ...appearance, closedGroups: open ? others : [...others, id].slice(-100) });
  };

  return (
    <main className="signed-in">
      <MyInfo me={me} />
      <div className="signed-in-middle" ref={body}>
        <nav className="tab-column" data-part="tab-column" aria-label={text('main.tabs')}>
          <div className="tab-selected" data-part="tab-selected" title={text('main.tabContacts')}>
            <img
              data-part="tab-selected-icon"
              src={tabContacts}
              alt={text('main.tabContacts')}
              width={32}
              height={45}
            />
          </div>
        </nav>
        <div className="list-edge" data-part="list-edge" />
        <div className="list-panel">
          {notices(messenger)
            .filter((notice) => !dismissed.includes(notice))
            .map((notice) => (
              <InfoBar key={notice} onDismiss={() => setDismissed([...dismissed, notice])}>
                {notice}
              </InfoBar>
            ))}
          <button
            type="button"
            className="add-contact"
            data-part="add-contact"
            aria-disabled="true"
            title={text('main.addContactReason')}
            aria-description={text('main.addContactReason')}
          >
            <img data-part="add-contact-icon" src={addContact} alt="" width={20} height={20} />
            {text('main.addContact')}
          </button>
          <ContactTree
            sections={sections}
            emptyWords={text(search.trim() === '' ? 'main.empty' : 'main.nothingFound')}
            onOpen={openSection}
          />
          <SearchStrip
            search={search}
            onSearch={setSearch}
            onLeave={() => body.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus()}
          />
        </div>
        <div className="list-edge list-edge-right" data-part="list-edge" />
      </div>
      <footer className="banner-slot">
        <img className="banner" data-part="banner" src={banner} alt="" />
      </footer>
    </main>
  );
}
