import { join } from 'node:path';
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeImage, screen } from 'electron';
import icon from '../../assets/icon/icons/128x128.png?inline';
import { formatPageParameters, type WindowName } from '../../shared/windows.ts';
import type { WindowPlaces } from '../storage/window-places.ts';
import { pageOrigin } from './page-files.ts';
import { cornersAreCut, cutCorners } from './window-corners.ts';
import { fitToDisplays, type Size } from './window-place.ts';

interface WindowKind {
  readonly size: Size;
  /** Null where the size is fixed. */
  readonly smallest: Size | null;
  readonly options: BrowserWindowConstructorOptions;
  /** Stands by itself in the taskbar, and outlives the main window's being hidden. */
  readonly independent?: true;
}

/** What the page draws round a dialog's contents: caption and border. */
const dialogFrame = { width: 10, height: 34 };

const dialogOptions: BrowserWindowConstructorOptions = { frame: false, maximizable: false, minimizable: false };

/** A dialog of fixed size; the measures are those of its contents. */
function dialog(width: number, height: number): WindowKind {
  return {
    size: { width: width + dialogFrame.width, height: height + dialogFrame.height },
    smallest: null,
    options: { ...dialogOptions, resizable: false },
  };
}

/** Sizes in pixels; those of the main window and the dialogs are the 7.x original's. */
const kinds: { readonly [N in WindowName]: WindowKind } = {
  main: {
    size: { width: 295, height: 512 },
    smallest: { width: 240, height: 160 },
    options: { frame: false },
  },
  profile: {
    size: { width: 420, height: 480 },
    smallest: { width: 320, height: 240 },
    options: dialogOptions,
  },
  'server-settings': {
    size: { width: 440, height: 460 },
    smallest: { width: 360, height: 320 },
    options: dialogOptions,
  },
  inspector: {
    size: { width: 760, height: 520 },
    smallest: { width: 480, height: 300 },
    options: { frame: false },
  },
  options: dialog(602, 476),
  'advanced-connection': dialog(470, 530),
  'add-contact': dialog(450, 293),
  'contact-request': dialog(480, 174),
  'delete-contact': dialog(306, 166),
  rename: dialog(330, 195),
  import: dialog(420, 380),
  'contact-card': {
    size: { width: 282, height: 206 },
    smallest: null,
    options: { ...dialogOptions, resizable: false },
  },
  'who-has-me': dialog(263, 393),
  conversation: {
    size: { width: 500, height: 440 },
    smallest: { width: 300, height: 260 },
    options: { frame: false },
    independent: true,
  },
};

/** How a new window comes up. */
type Appearance = 'front' | 'minimised';

function keyOf(name: WindowName, { handle, conversation }: Partial<About>): string {
  return `${name} ${handle ?? ''} ${conversation ?? ''}`;
}

/** How often a page that crashed is loaded again before the program gives up on it. */
const mostReloads = 3;

/** What a window is about, where it is about somebody or something. */
export interface About {
  readonly handle: string | null;
  readonly conversation: string | null;
}

const nothing: About = { handle: null, conversation: null };

export interface OpenWindow extends About {
  readonly name: WindowName;
  readonly window: BrowserWindow;
}

export interface WindowsOptions {
  readonly places: WindowPlaces;
  readonly preload: string;
  readonly log: (line: string) => void;
  readonly onClosed: (name: WindowName) => void;
}

/** The program's windows: one of each kind, or of each kind and what it is about, where they were last. */
export class Windows {
  readonly #options: WindowsOptions;
  /** By name and what they are about. */
  readonly #open = new Map<string, OpenWindow>();

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  /** The main window while it is open. */
  get main(): BrowserWindow | null {
    return this.find('main')?.window ?? null;
  }

  /** An open window of that kind, or null. */
  find(name: WindowName): OpenWindow | null {
    return this.#open.values().find((open) => open.name === name) ?? null;
  }

  /** Opens the window of that kind and subject, or brings the open one to the front. Closing the main window closes all. */
  show(name: WindowName, about: Partial<About> = {}): BrowserWindow {
    const window = this.#find(name, about);
    if (window === undefined) return this.#opened(name, about, 'front');
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    return window;
  }

  /** Opens it minimised when it is not open yet: nothing comes between the user and what they are doing. */
  showBehind(name: WindowName, about: Partial<About> = {}): BrowserWindow {
    return this.#find(name, about) ?? this.#opened(name, about, 'minimised');
  }

  #find(name: WindowName, about: Partial<About>): BrowserWindow | undefined {
    return this.#open.get(keyOf(name, about))?.window;
  }

  #opened(name: WindowName, about: Partial<About>, how: Appearance): BrowserWindow {
    const key = keyOf(name, about);
    const window = this.#make(name, { ...nothing, ...about }, how);
    this.#open.set(key, { name, ...nothing, ...about, window });
    window.on('closed', () => {
      this.#open.delete(key);
      this.#options.onClosed(name);
      if (name === 'main') for (const other of this.#open.values()) other.window.close();
    });
    return window;
  }

  /** Keeps where the open windows are, for the next start. */
  keepPlaces(): void {
    for (const { name, window } of this.#open.values()) this.#options.places.keep(name, window.getNormalBounds());
  }

  #make(name: WindowName, about: About, how: Appearance): BrowserWindow {
    const { size, smallest, options, independent } = kinds[name];
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    const place = fitToDisplays(this.#options.places.of(name), areas, smallest ?? size);
    const window = new BrowserWindow({
      ...options,
      ...(place ?? {}),
      ...(place === null || smallest === null ? size : {}),
      ...(smallest === null ? {} : { minWidth: smallest.width, minHeight: smallest.height }),
      ...(name === 'main' || independent || this.main === null ? {} : { parent: this.main }),
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
    if (how === 'minimised') window.minimize();
    else window.once('ready-to-show', () => window.show());
    const page = `${pageOrigin}/index.html${formatPageParameters({ window: name, ...about, corners })}`;
    window.loadURL(page).catch((error) => this.#options.log(`the ${name} window did not load: ${String(error)}`));
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
