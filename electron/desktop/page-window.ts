import { join } from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeImage } from 'electron';
import icon from '../../assets/icon/icons/128x128.png?inline';
import { formatPageParameters, type PageParameters } from '../../shared/windows.ts';
import { pageOrigin } from './page-files.ts';

/** How often a page that crashed is loaded again before the program gives up on it. */
const mostReloads = 3;

export interface PageWindowParts {
  readonly preload: string;
  readonly log: (line: string) => void;
  /** Windows are only drawn, for pictures: nobody sees them on the screen. */
  readonly unseen?: boolean;
  /** How large pages are drawn now, in per cent; 100 when left out. */
  readonly zoom?: () => number;
}

/** A window with our page in it, not shown yet; `parameters` tell the page which one it is. */
export function pageWindow(
  { preload, log, unseen = false, zoom = () => 100 }: PageWindowParts,
  parameters: PageParameters,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    show: false,
    fullscreenable: false,
    autoHideMenuBar: true,
    title: app.name,
    icon: nativeImage.createFromDataURL(icon),
    webPreferences: {
      preload,
      offscreen: unseen,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: parameters.window === 'conversation',
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  surviveCrashes(window, parameters.window, log);
  // Set only where it differs: setting it anew keeps a page from being told that it is ready to show.
  window.webContents.on('did-navigate', () => {
    const factor = zoom() / 100;
    if (window.webContents.getZoomFactor() !== factor) window.webContents.setZoomFactor(factor);
  });
  const page = `${pageOrigin}/index.html${formatPageParameters(parameters)}`;
  window.loadURL(page).catch((error) => log(`the ${parameters.window} window did not load: ${String(error)}`));
  return window;
}

function surviveCrashes(window: BrowserWindow, name: string, log: (line: string) => void): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, details) => {
    log(`the ${name} window's page ended: ${details.reason} ${details.exitCode}`);
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    reloads += 1;
    // Not at once: inside the event the dead page is still being cleared away, and loading would take us along.
    setImmediate(() => {
      if (window.isDestroyed()) return;
      if (reloads <= mostReloads) window.webContents.reload();
      else window.close();
    });
  });
}

export const preloadScript = join(import.meta.dirname, '../preload/preload.cjs');
export const pageFolder = join(import.meta.dirname, '../renderer');
