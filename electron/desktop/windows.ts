import { join } from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeImage, screen } from 'electron';
import icon from '../../assets/icon/icons/128x128.png?inline';
import { formatPageParameters, type WindowName } from '../../shared/ipc.ts';
import type { WindowPlaces } from '../storage/window-places.ts';
import { pageOrigin } from './page-files.ts';
import { cornersAreCut, cutCorners } from './window-corners.ts';
import { fitToDisplays, type Size } from './window-place.ts';

interface WindowKind {
  readonly size: Size;
  readonly smallest: Size;
  readonly options: BrowserWindowConstructorOptions;
}

/** Sizes in pixels; the main window's are those of the 7.x original. */
const kinds: { readonly [N in WindowName]: WindowKind } = {
  main: {
    size: { width: 295, height: 512 },
    smallest: { width: 240, height: 160 },
    options: { frame: false },
  },
  profile: {
    size: { width: 420, height: 480 },
    smallest: { width: 320, height: 240 },
    options: { frame: false, maximizable: false, minimizable: false },
  },
  'server-settings': {
    size: { width: 420, height: 590 },
    smallest: { width: 360, height: 320 },
    options: { frame: false, maximizable: false, minimizable: false },
  },
};

/** How often a page that crashed is loaded again before the program gives up on it. */
const mostReloads = 3;

export interface WindowsOptions {
  readonly places: WindowPlaces;
  readonly preload: string;
  readonly log: (line: string) => void;
}

/** The program's windows: one of each kind, where they were last. */
export class Windows {
  readonly #options: WindowsOptions;
  readonly #open = new Map<WindowName, BrowserWindow>();

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  /** The main window while it is open. */
  get main(): BrowserWindow | null {
    return this.#open.get('main') ?? null;
  }

  /** Opens the window of that kind, or brings the open one to the front. Closing the main window closes all. */
  show(name: WindowName): BrowserWindow {
    const open = this.#open.get(name);
    if (open !== undefined) {
      if (open.isMinimized()) open.restore();
      open.show();
      open.focus();
      return open;
    }
    const window = this.#make(name);
    this.#open.set(name, window);
    window.on('closed', () => {
      this.#open.delete(name);
      if (name === 'main') for (const other of this.#open.values()) other.close();
    });
    return window;
  }

  /** Keeps where the open windows are, for the next start. */
  keepPlaces(): void {
    for (const [name, window] of this.#open) this.#options.places.keep(name, window.getNormalBounds());
  }

  #make(name: WindowName): BrowserWindow {
    const { size, smallest, options } = kinds[name];
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    const place = fitToDisplays(this.#options.places.of(name), areas, smallest);
    const window = new BrowserWindow({
      ...options,
      ...size,
      ...place,
      minWidth: smallest.width,
      minHeight: smallest.height,
      ...(name === 'main' || this.main === null ? {} : { parent: this.main }),
      show: false,
      fullscreenable: false,
      autoHideMenuBar: true,
      backgroundColor: '#ffffff',
      title: app.name,
      icon: nativeImage.createFromDataURL(icon),
      webPreferences: {
        preload: this.#options.preload,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        webSecurity: true,
        spellcheck: false,
        navigateOnDragDrop: false,
        devTools: !app.isPackaged,
      },
    });
    window.on('close', () => this.#options.places.keep(name, window.getNormalBounds()));
    this.#surviveCrashes(name, window);
    const corners = name === 'main' && cornersAreCut ? 'round' : 'square';
    if (corners === 'round') cutCorners(window);
    window.once('ready-to-show', () => window.show());
    window.loadURL(`${pageOrigin}/index.html${formatPageParameters({ window: name, corners })}`).catch((error) => {
      this.#options.log(`the ${name} window did not load: ${String(error)}`);
    });
    return window;
  }

  #surviveCrashes(name: WindowName, window: BrowserWindow): void {
    let reloads = 0;
    window.webContents.on('render-process-gone', (_event, details) => {
      this.#options.log(`the ${name} window's page ended: ${details.reason} ${details.exitCode}`);
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
}

export const preloadScript = join(import.meta.dirname, '../preload/preload.cjs');
export const pageFolder = join(import.meta.dirname, '../renderer');
