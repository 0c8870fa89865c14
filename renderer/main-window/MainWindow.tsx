import { useEffect, useState } from 'react';
import { menuBarOf } from '../../shared/menus/menu-tree.ts';
import { signedOutUnasked } from '../../shared/text/signed-out.ts';
import { text } from '../../shared/text/text.ts';
import { ContactListView } from '../contact-list/ContactListView.tsx';
import { Caption } from '../controls/Caption.tsx';
import { useWindowActive } from '../controls/use-window-active.ts';
import { MenuBar } from '../menu/MenuBar.tsx';
import { useEraMenus } from '../menu/use-era-menus.ts';
import { ProgressView } from '../sign-in/ProgressView.tsx';
import { SignedOutNotice } from '../sign-in/SignedOutNotice.tsx';
import { SignInForm } from '../sign-in/SignInForm.tsx';
import { SignInStart } from '../sign-in/SignInStart.tsx';
import { SignInView } from '../sign-in/SignInView.tsx';
import { useSignInAsOther } from '../sign-in/sign-in-as.ts';
import { openSignIn, startSignIn } from '../sign-in/sign-in-dialog.ts';
import { forgetTypedPassword } from '../sign-in/sign-in-draft.ts';
import { WaitingView } from '../sign-in/WaitingView.tsx';
import { useStructure } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { FailureDialog } from './FailureDialog.tsx';
import { ImportedDialog } from './ImportedDialog.tsx';
import { MainDialogs } from './MainDialogs.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TitleStrip } from './TitleStrip.tsx';
import { ToolBar } from './ToolBar.tsx';
import { useMainActions } from './use-main-actions.ts';
import './main-window.css';

function SignedOut() {
  return useStructure().signIn === 'form' ? <SignInForm /> : <SignInStart />;
}

function Contents() {
  const session = useApp((app) => app.messenger.session);
  switch (session.phase) {
    case 'signed-in':
      return <ContactListView />;
    case 'signed-out':
      return (
        <SignInView>
          <SignedOut />
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

/** The main window: title strip, menu bar, and what the session asks for. */
export function MainWindow() {
  const session = useApp((app) => app.messenger.session);
  const me = useApp((app) => app.messenger.me);
  const imported = useApp((app) => app.imported);
  const appearance = useApp((app) => app.settings.appearance);
  const actions = useMainActions();
  const menus = menuBarOf(useEraMenus().main, actions, false);
  const structure = useStructure();
  const active = useWindowActive();
  const end = session.phase === 'signed-out' ? session.end : null;
  const [told, setTold] = useState<typeof end>(null);
  const signedIn = session.phase === 'signed-in';
  useSignInAsOther(session.phase === 'signed-out');
  const tried = useApp((app) => app.tried);

  useEffect(() => {
    document.title = text('window.name');
  }, []);
  useEffect(() => {
    if (signedIn) forgetTypedPassword();
  }, [signedIn]);

  return (
    <div className="main-window" data-part="window" data-phase={session.phase} data-active={active}>
      {structure.frame === 'strip' ? (
        <TitleStrip
          menuShown={appearance.showMenuBar}
          onToggleMenu={() => void send('setAppearance', { ...appearance, showMenuBar: !appearance.showMenuBar })}
        />
      ) : (
        <Caption title={text('window.name')} resizable />
      )}
      <MenuBar menus={menus} shown={structure.menuBar === 'always' || appearance.showMenuBar} />
      {structure.toolBar && appearance.showToolBar && signedIn && me !== null && <ToolBar me={me} actions={actions} />}
      <Contents />
      {structure.statusBar && appearance.showStatusBar && <StatusLine me={signedIn ? me : null} />}
      {structure.frame === 'strip' && (
        <div className="window-outline" data-part="window-outline">
          <div className="window-outline-inner" data-part="window-outline.inner" />
        </div>
      )}
      {end !== null && end !== told && signedOutUnasked(end) && (
        <SignedOutNotice
          end={end}
          onTryAgain={() => startSignIn(tried)}
          onClose={() => {
            setTold(end);
            // The dialog of the older eras comes back for the right password.
            if (end.reason === 'wrong-password' && structure.signIn !== 'form') openSignIn(tried);
          }}
        />
      )}
      <MainDialogs />
      {imported !== null && <ImportedDialog result={imported} />}
      <FailureDialog />
    </div>
  );
}
