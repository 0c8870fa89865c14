import { useEffect, useState } from 'react';
import type { AppearanceSettings } from '../../shared/settings.ts';
import { sortOrder } from '../../shared/skins/look.ts';
import { signedOutUnasked } from '../../shared/text/signed-out.ts';
import { text } from '../../shared/text/text.ts';
import { ContactListView } from '../contact-list/ContactListView.tsx';
import { contactActions, groupActions } from '../contact-list/contact-actions.ts';
import { useListSelection } from '../contact-list/list-selection.ts';
import { Caption } from '../controls/Caption.tsx';
import { useWindowActive } from '../controls/use-window-active.ts';
import { MenuBar } from '../menu/MenuBar.tsx';
import { mainMenus } from '../menu/main-menu.ts';
import { ProgressView } from '../sign-in/ProgressView.tsx';
import { SignedOutNotice } from '../sign-in/SignedOutNotice.tsx';
import { SignInForm } from '../sign-in/SignInForm.tsx';
import { SignInStart } from '../sign-in/SignInStart.tsx';
import { SignInView } from '../sign-in/SignInView.tsx';
import { openSignIn } from '../sign-in/sign-in-dialog.ts';
import { draftFor, forgetTypedPassword, setDraft } from '../sign-in/sign-in-draft.ts';
import { WaitingView } from '../sign-in/WaitingView.tsx';
import { useStructure } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { AlertsDialog } from './AlertsDialog.tsx';
import { FailureDialog } from './FailureDialog.tsx';
import { ImportedDialog } from './ImportedDialog.tsx';
import { SavedDialog } from './SavedDialog.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TitleStrip } from './TitleStrip.tsx';
import { ToolBar } from './ToolBar.tsx';
import './main-window.css';

function SignedOut({ tried }: { tried: string | null }) {
  return useStructure().signIn === 'form' ? <SignInForm /> : <SignInStart tried={tried} />;
}

function Contents({ tried }: { tried: string | null }) {
  const session = useApp((app) => app.messenger.session);
  switch (session.phase) {
    case 'signed-in':
      return <ContactListView />;
    case 'signed-out':
      return (
        <SignInView>
          <SignedOut tried={tried} />
        </SignInView>
      );
    case 'signing-in':
      return (
        <SignInView>
          <ProgressView handle={session.handle} step={session.step} />
        </SignInView>
      );
    case 'signing-out':
      return (
        <SignInView>
          <ProgressView handle={session.handle} step={null} />
        </SignInView>
      );
    case 'waiting':
      return (
        <SignInView>
          <WaitingView session={session} />
        </SignInView>
      );
  }
}

/** Presses the form's own button, so that an incomplete form says what it lacks; opens the dialog where there is no form. */
function startSignIn(handle: string | null): void {
  const form = document.getElementById('sign-in-form');
  if (form instanceof HTMLFormElement) form.requestSubmit();
  else openSignIn(handle);
}

/** The main window: title strip, menu bar, and what the session asks for. */
export function MainWindow() {
  const app = useApp((state) => state);
  const [about, setAbout] = useState(false);
  const [alerts, setAlerts] = useState(false);
  const [saved, setSaved] = useState<{ readonly file: string; readonly contacts: number } | null>(null);
  const chosen = useListSelection((selection) => selection.chosen?.handle ?? null);
  const { session, contacts, groups, me } = app.messenger;
  const structure = useStructure();
  const active = useWindowActive();
  const { appearance } = app.settings;
  const ofGroups = groupActions(contacts, groups);
  const end = session.phase === 'signed-out' ? session.end : null;
  const [told, setTold] = useState<typeof end>(null);
  const signedIn = session.phase === 'signed-in';
  const [asOther, setAsOther] = useState(false);
  const signedOut = session.phase === 'signed-out';
  useEffect(() => {
    if (!asOther || !signedOut) return;
    setAsOther(false);
    openSignIn(null);
  }, [asOther, signedOut]);
  /** Who signs in, or tried to: for the dialog that comes again. */
  const [tried, setTried] = useState<string | null>(null);
  const trying = session.phase === 'signing-in' ? session.handle : tried;
  if (trying !== tried) setTried(trying);

  useEffect(() => {
    document.title = text('window.name');
  }, []);
  useEffect(() => {
    if (signedIn) forgetTypedPassword();
  }, [signedIn]);

  const setAppearance = (change: Partial<AppearanceSettings>): void =>
    void send('setAppearance', { ...appearance, ...change });
  const menus = mainMenus(app, chosen, {
    signIn: () => startSignIn(app.accounts[0]?.handle ?? null),
    sendMessage: contactActions.sendMessage,
    pageContact: contactActions.page,
    signInAs: () => {
      setDraft(draftFor(undefined));
      if (signedIn) void send('signOut', undefined);
      setAsOther(structure.signIn !== 'form');
    },
    signOut: () => void send('signOut', undefined),
    setStatus: (status) => void send('setStatus', status),
    openInbox: () => void send('openInbox', undefined),
    openHistory: () => void send('openWindow', { name: 'history', handle: null }),
    closeWindow: () => void send('closeWindow', undefined),
    addContact: () => void send('openWindow', { name: 'add-contact', handle: null }),
    deleteContact: contactActions.remove,
    renameContact: contactActions.rename,
    showCard: contactActions.showCard,
    createGroup: () => ofGroups.name(null),
    deleteGroup: ofGroups.delete,
    renameGroup(group) {
      // The name is typed in its heading, which is there when sorted by groups.
      if (sortOrder(app.settings) !== 'groups') setAppearance({ sortBy: 'groups' });
      ofGroups.name(group);
    },
    setAppearance,
    saveContacts: async (format) => {
      const result = await send('exportContacts', { format });
      if (result.ok && result.value !== null) setSaved(result.value);
    },
    importContacts: () => void send('openWindow', { name: 'import', handle: null }),
    showAlerts: () => setAlerts(true),
    openOptions: () => void send('openWindow', { name: 'options', handle: null }),
    openInspector: () => void send('openWindow', { name: 'inspector', handle: null }),
    openStudio: () => void send('openWindow', { name: 'studio', handle: null }),
    openProfile: () => void send('openProfile', undefined),
    setLook: (change) => void send('setLook', { ...app.settings.look, ...change }),
    setLanguage: (choice) => void send('setLanguage', choice),
    importSkin: () => void send('importSkin', undefined),
    exportSkin: () => void send('exportSkin', undefined),
    deleteSkin: (name) => void send('deleteSkin', name),
    setAlwaysOnTop: (alwaysOnTop) => setAppearance({ alwaysOnTop }),
    openServerSettings: () => void send('openServerSettings', undefined),
    openWelcome: () => void send('openWindow', { name: 'welcome', handle: null }),
    showAbout: () => setAbout(true),
  });

  return (
    <div className="main-window" data-part="window" data-phase={session.phase} data-active={active}>
      {structure.frame === 'strip' ? (
        <TitleStrip
          menuShown={appearance.showMenuBar}
          onToggleMenu={() => setAppearance({ showMenuBar: !appearance.showMenuBar })}
        />
      ) : (
        <Caption title={text('window.name')} resizable />
      )}
      <MenuBar menus={menus} shown={structure.menuBar === 'always' || appearance.showMenuBar} />
      {structure.toolBar && signedIn && me !== null && <ToolBar me={me} />}
      <Contents tried={end === null ? null : tried} />
      {structure.statusBar && <StatusLine me={signedIn ? me : null} />}
      {structure.frame === 'strip' && (
        <div className="window-outline" data-part="window-outline">
          <div className="window-outline-inner" data-part="window-outline.inner" />
        </div>
      )}
      {end !== null && end !== told && signedOutUnasked(end) && (
        <SignedOutNotice end={end} onTryAgain={() => startSignIn(tried)} onClose={() => setTold(end)} />
      )}
      {about && <AboutDialog version={app.version} onClose={() => setAbout(false)} />}
      {alerts && signedIn && <AlertsDialog onClose={() => setAlerts(false)} />}
      {app.imported !== null && <ImportedDialog result={app.imported} />}
      {saved !== null && <SavedDialog saved={saved} onClose={() => setSaved(null)} />}
      <FailureDialog />
    </div>
  );
}
