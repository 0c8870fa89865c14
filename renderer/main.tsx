/**
 * The page of every window; `?window=` says which. Parts that a measure of the screens' fact book names carry that name
 * in `data-part`, their kind (open, offline) in `data-kind`.
 */
import './skins/tokens-7x.css';
import './skins/base.css';
import './skins/eras.css';
import './skins/system-controls.css';
import './skins/scroll-bars.css';
import './skins/high-contrast.css';
import './skins/right-to-left.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { disguisedHandle } from '../shared/disguise.ts';
import { text } from '../shared/text/text.ts';
import { parsePageParameters, type WindowName } from '../shared/windows.ts';
import { AddContactWindow } from './add-contact/AddContactWindow.tsx';
import { AlertWindow } from './alert/AlertWindow.tsx';
import { ContactCardWindow } from './contact-card/ContactCardWindow.tsx';
import { ContactRequestWindow } from './contact-request/ContactRequestWindow.tsx';
import { watchFocus } from './controls/focus-place.ts';
import { hearMnemonics } from './controls/mnemonics.ts';
import { ConversationWindow } from './conversation/ConversationWindow.tsx';
import { DeleteContactWindow } from './delete-contact/DeleteContactWindow.tsx';
import { HistoryWindow } from './history/HistoryWindow.tsx';
import { ImportWindow } from './import/ImportWindow.tsx';
import { InspectorWindow } from './inspector/InspectorWindow.tsx';
import { MainWindow } from './main-window/MainWindow.tsx';
import { MobileMessageWindow } from './mobile-message/MobileMessageWindow.tsx';
import { AdvancedConnectionWindow } from './options/AdvancedConnectionWindow.tsx';
import { OptionsWindow } from './options/OptionsWindow.tsx';
import { WhoHasMeWindow } from './options/WhoHasMeWindow.tsx';
import { ProfileWindow } from './profile/ProfileWindow.tsx';
import { RenameWindow } from './rename/RenameWindow.tsx';
import { ServerSettingsWindow } from './server-settings/ServerSettingsWindow.tsx';

import { SignInWindow } from './sign-in/SignInWindow.tsx';
import { Dressed } from './skins/Dressed.tsx';

import { playSounds } from './sounds/play-sounds.ts';

import { followMainProcess, useAppOrNull, useFailure } from './state/app-store.ts';
import { bridge } from './state/bridge.ts';
import { Spoken } from './state/Spoken.tsx';
import { StagePage } from './studio/StagePage.tsx';
import { StudioWindow } from './studio/StudioWindow.tsx';
import { LicencesWindow } from './welcome/LicencesWindow.tsx';
import { WelcomeWindow } from './welcome/WelcomeWindow.tsx';

const page = parsePageParameters(location.search);
document.documentElement.dataset.corners = page.corners;

function AskedWindow() {
  const app = useAppOrNull();
  const failure = useFailure();
  if (app === null) return <p role="status">{failure ?? text('window.loading')}</p>;
  if (page.window === 'stage') return <StagePage />;
  return (
    <Spoken>
      <Dressed>
        <Contents
          window={page.window}
          handle={page.handle !== null && app.disguised ? disguisedHandle(app, page.handle) : page.handle}
        />
      </Dressed>
    </Spoken>
  );
}

function Contents({ window, handle }: { window: WindowName; handle: string | null }) {
  switch (window) {
    case 'sign-in':
      return <SignInWindow handle={handle} />;
    case 'profile':
      return <ProfileWindow />;
    case 'server-settings':
      return <ServerSettingsWindow />;
    case 'options':
      return <OptionsWindow first={page.page === 'directory' ? null : page.page} />;
    case 'advanced-connection':
      return <AdvancedConnectionWindow />;
    case 'who-has-me':
      return <WhoHasMeWindow />;
    case 'inspector':
      return <InspectorWindow />;
    case 'add-contact':
      return <AddContactWindow handle={handle} searching={page.page === 'directory'} />;
    case 'import':
      return <ImportWindow />;
    case 'contact-request':
      return <ContactRequestWindow handle={handle ?? ''} />;
    case 'delete-contact':
      return <DeleteContactWindow handle={handle ?? ''} />;
    case 'rename':
      return <RenameWindow handle={handle ?? ''} />;
    case 'mobile-message':
      return <MobileMessageWindow handle={handle ?? ''} />;
    case 'contact-card':
      return <ContactCardWindow handle={handle ?? ''} />;
    case 'conversation':
      return <ConversationWindow conversation={page.conversation} />;
    case 'alert':
      return <AlertWindow id={page.toast ?? ''} />;
    case 'studio':
      return <StudioWindow />;
    case 'history':
      return <HistoryWindow handle={page.handle} />;
    case 'welcome':
      return <WelcomeWindow />;
    case 'licences':
      return <LicencesWindow />;
    case 'main':
      return <MainWindow />;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
watchFocus();
hearMnemonics();
followMainProcess(bridge());
if (page.window === 'main') playSounds(bridge());
createRoot(root).render(
  <StrictMode>
    <AskedWindow />
  </StrictMode>,
);
