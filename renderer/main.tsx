/**
 * The page of every window; `?window=` says which. Parts that a measure of the screens' fact book names carry that name
 * in `data-part`, their kind (open, offline) in `data-kind`.
 */
import './skins/tokens-7x.css';
import './skins/tokens-luna.css';
import './skins/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parsePageParameters } from '../shared/ipc.ts';
import { text } from '../shared/text/text.ts';
import { MainWindow } from './main-window/MainWindow.tsx';
import { ProfileWindow } from './profile/ProfileWindow.tsx';
import { ServerSettingsWindow } from './server-settings/ServerSettingsWindow.tsx';
import { followMainProcess, useAppOrNull, useFailure } from './state/app-store.ts';
import { bridge } from './state/bridge.ts';

const page = parsePageParameters(location.search);
document.documentElement.dataset.corners = page.corners;

function AskedWindow() {
  const app = useAppOrNull();
  const failure = useFailure();
  if (app === null) return <p role="status">{failure ?? text('window.loading')}</p>;
  switch (page.window) {
    case 'profile':
      return <ProfileWindow />;
    case 'server-settings':
      return <ServerSettingsWindow />;
    case 'main':
      return <MainWindow />;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
followMainProcess(bridge());
createRoot(root).render(
  <StrictMode>
    <AskedWindow />
  </StrictMode>,
);
