import { useEffect, useState } from 'react';
import { signedOutUnasked } from '../../shared/text/signed-out.ts';
import { text } from '../../shared/text/text.ts';
import { ContactListView } from '../contact-list/ContactListView.tsx';
import { MenuBar } from '../menu/MenuBar.tsx';
import { mainMenus } from '../menu/main-menu.ts';
import { ProgressView } from '../sign-in/ProgressView.tsx';
import { SignedOutNotice } from '../sign-in/SignedOutNotice.tsx';
import { SignInForm } from '../sign-in/SignInForm.tsx';
import { SignInView } from '../sign-in/SignInView.tsx';
import { draftFor, forgetTypedPassword, setDraft } from '../sign-in/sign-in-draft.ts';
import { WaitingView } from '../sign-in/WaitingView.tsx';
import { send, useApp } from '../state/app-store.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { FailureDialog } from './FailureDialog.tsx';
import { TitleStrip } from './TitleStrip.tsx';
import './main-window.css';

function Contents() {
  const session = useApp((app) => app.messenger.session);
  switch (session.phase) {
    case 'signed-in':
      return <ContactListView />;
    case 'signed-out':
      return (
        <SignInView>
          <SignInForm />
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
          <WaitingView handle={session.handle} end={session.end} retryAt={session.retryAt} />
        </SignInView>
      );
  }
}

/** Presses the form's own button, so that an incomplete form says what it lacks. */
function submitForm(): void {
  const form = document.getElementById('sign-in-form');
  if (form instanceof HTMLFormElement) form.requestSubmit();
}

/** The main window: title strip, menu bar, and what the session asks for. */
export function MainWindow() {
  const app = useApp((state) => state);
  const [about, setAbout] = useState(false);
  const { session } = app.messenger;
  const { appearance } = app.settings;
  const end = session.phase === 'signed-out' ? session.end : null;
  const [told, setTold] = useState<typeof end>(null);
  const signedIn = session.phase === 'signed-in';

  useEffect(() => {
    document.title = text('window.name');
  }, []);
  useEffect(() => {
    if (signedIn) forgetTypedPassword();
  }, [signedIn]);

  const menus = mainMenus(app, {
    signIn: submitForm,
    signInAs: () => {
      setDraft(draftFor(undefined));
      if (signedIn) void send('signOut', undefined);
    },
    signOut: () => void send('signOut', undefined),
    setStatus: (status) => void send('setStatus', status),
    openInbox: () => void send('openInbox', undefined),
    closeWindow: () => void send('closeWindow', undefined),
    sortBy: (sortBy) => void send('setAppearance', { ...appearance, sortBy }),
    openProfile: () => void send('openProfile', undefined),
    setAlwaysOnTop: (alwaysOnTop) => void send('setAppearance', { ...appearance, alwaysOnTop }),
    openServerSettings: () => void send('openServerSettings', undefined),
    showAbout: () => setAbout(true),
  });

  return (
    <div className="main-window" data-part="window" data-phase={session.phase}>
      <TitleStrip
        menuShown={appearance.showMenuBar}
        onToggleMenu={() => void send('setAppearance', { ...appearance, showMenuBar: !appearance.showMenuBar })}
      />
      <MenuBar menus={menus} shown={appearance.showMenuBar} />
      <Contents />
      <div className="window-outline" data-part="window-outline">
        <div className="window-outline-inner" data-part="window-outline.inner" />
      </div>
      {end !== null && end !== told && signedOutUnasked(end) && (
        <SignedOutNotice end={end} onTryAgain={submitForm} onClose={() => setTold(end)} />
      )}
      {about && <AboutDialog version={app.version} onClose={() => setAbout(false)} />}
      <FailureDialog />
    </div>
  );
}
