import { platform } from 'node:process';
import { BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import { aboutNothing, type PageParameters, type WindowName } from '../../shared/windows.ts';
import type { WindowPlaces } from '../storage/window-places.ts';
import { onLeaving } from './on-leaving.ts';
import { type PageWindowParts, pageWindow } from './page-window.ts';
import { cornersAreCut, cutCorners } from './window-corners.ts';
import { besidesOthers, fitToDisplays, type Size } from './window-place.ts';

/** The windows that the user opens and closes; alerts come and go by themselves. */
export type PlainWindow = Exclude<WindowName, 'alert'>;

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
const kinds: { readonly [N in PlainWindow]: WindowKind } = {
  main: {
    size: { width: 295, height: 512 },
    smallest: { width: 240, height: 160 },
    options: { frame: false },
  },
  // 6.x and before; the dialog of 4.7, which that of 6.x outgrows by itself.
  'sign-in': dialog(413, 194),
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
  studio: dialog(560, 430),
  history: {
    size: { width: 640, height: 470 },
    smallest: { width: 460, height: 340 },
    options: { frame: false },
  },
  'mobile-message': dialog(330, 216),
  welcome: dialog(400, 352),
  licences: {
    size: { width: 520, height: 440 },
    smallest: { width: 320, height: 240 },
    options: dialogOptions,
  },
  conversation: {
    size: { width: 500, height: 440 },
    smallest: { width: 300, height: 260 },
    options: { frame: false },
    independent: true,
  },
};

function inPercent({ width, height }: Size, percent: number): Size {
  return { width: Math.round((width * percent) / 100), height: Math.round((height * percent) / 100) };
}

/** How a new window comes up. */
type Appearance = 'front' | 'minimised';

function keyOf(name: PlainWindow, { handle = null, conversation = null }: Partial<About>): string {
  return `${name} ${handle ?? ''} ${conversation ?? ''}`;
}

/** What a window is about, where it is about somebody or something. */
type About = Omit<PageParameters, 'window' | 'corners'>;

export interface OpenWindow extends About {
  readonly name: PlainWindow;
  readonly window: BrowserWindow;
}

export interface WindowsOptions extends PageWindowParts {
  readonly places: WindowPlaces;
  readonly onClosed: (name: PlainWindow) => void;
  /** Whether closing the main window only hides it; asked each time. */
  readonly hidesMain: () => boolean;
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

  /** Every open window. */
  get all(): readonly OpenWindow[] {
    return [...this.#open.values()];
  }

  /** An open window of that kind, or null. */
  find(name: PlainWindow): OpenWindow | null {
    return this.#open.values().find((open) => open.name === name) ?? null;
  }

  /** Opens the window of that kind and subject, or brings the open one to the front. Closing the main window closes all. */
  show(name: PlainWindow, about: Partial<About> = {}): BrowserWindow {
    const window = this.#find(name, about);
    if (window === undefined) return this.#opened(name, about, 'front');
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    return window;
  }

  /** Opens it minimised when it is not open yet: nothing comes between the user and what they are doing. */
  showBehind(name: PlainWindow, about: Partial<About> = {}): BrowserWindow {
    return this.#find(name, about) ?? this.#opened(name, about, 'minimised');
  }

  #find(name: PlainWindow, about: Partial<About>): BrowserWindow | undefined {
    return this.#open.get(keyOf(name, about))?.window;
  }

  #opened(name: PlainWindow, about: Partial<About>, how: Appearance): BrowserWindow {
    const key = keyOf(name, about);
    const opener = BrowserWindow.getFocusedWindow();
    const window = this.#make(name, { ...aboutNothing, ...about }, how);
    this.#open.set(key, { name, ...aboutNothing, ...about, window });
    let hadFocus = false;
    window.on('close', () => {
      hadFocus = window.isFocused();
    });
    onLeaving(window, () => {
      this.#open.delete(key);
      this.#options.onClosed(name);
      if (name === 'main') for (const other of this.#open.values()) other.window.close();
    });
    window.on('closed', () => {
      // The system would give the focus to the main window, whatever the window was opened from.
      if (name !== 'main' && hadFocus && opener?.isDestroyed() === false && opener.isVisible()) opener.focus();
    });
    return window;
  }

  /** Keeps where the open windows are, for the next start. */
  keepPlaces(): void {
    for (const { name, window } of this.#open.values()) this.#options.places.keep(name, window.getNormalBounds());
  }

  /** Draws every open window in that size, in per cent of its own; windows of fixed size change with it. */
  setZoom(percent: number): void {
    for (const { name, window } of this.#open.values()) {
      const { size, smallest } = kinds[name];
      window.webContents.setZoomFactor(percent / 100);
      if (smallest === null) {
        window.setBounds(inPercent(size, percent));
      } else {
        const { width, height } = inPercent(smallest, percent);
        window.setMinimumSize(width, height);
        const now = window.getBounds();
        if (now.width < width || now.height < height)
          window.setBounds({ width: Math.max(now.width, width), height: Math.max(now.height, height) });
      }
    }
  }

  #make(name: PlainWindow, about: About, how: Appearance): BrowserWindow {
    const { options, independent } = kinds[name];
    const percent = this.#options.zoom?.() ?? 100;
    const size = inPercent(kinds[name].size, percent);
    const smallest = kinds[name].smallest === null ? null : inPercent(kinds[name].smallest, percent);
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    const remembered = this.#options.places.of(name);
    const besides = this.#open.values().filter((open) => open.name === name);
    const free =
      remembered === null
        ? null
        : besidesOthers(
            remembered,
            [...besides].map(({ window }) => window.getBounds()),
          );
    const place = fitToDisplays(free, areas, smallest ?? size);
    const corners = name === 'main' && cornersAreCut ? 'round' : 'square';
    const window = pageWindow(
      this.#options,
      { window: name, ...about, corners },
      {
        ...options,
        ...(place ?? {}),
        ...(place === null || smallest === null ? size : {}),
        ...(smallest === null ? {} : { minWidth: smallest.width, minHeight: smallest.height }),
        ...(name === 'main' || independent || this.main === null ? {} : { parent: this.main }),
        backgroundColor: '#ffffff',
      },
    );
    window.on('close', (event) => {
      this.#options.places.keep(name, window.getNormalBounds());
      if (name !== 'main' || !this.#options.hidesMain()) return;
      event.preventDefault();
      window.hide();
    });
    if (corners === 'round') cutCorners(window);
    window.once('ready-to-show', () => {
      if (this.#options.unseen === true) return;
      if (how === 'front') window.show();
      else showMinimised(window);
    });
    return window;
  }
}

/** Puts a new window into the taskbar and leaves the focus where it is. */
function showMinimised(window: BrowserWindow): void {
  // Somebody may have asked for it in the meantime.
  if (window.isVisible()) return;
  if (platform !== 'win32') window.showInactive();
  window.minimize();
}
