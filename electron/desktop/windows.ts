import { platform } from 'node:process';
import { BrowserWindow, screen } from 'electron';
import { aboutNothing, type PageParameters } from '../../shared/windows.ts';
import type { WindowPlaces } from '../storage/window-places.ts';
import { onLeaving } from './on-leaving.ts';
import { type PageWindowParts, pageWindow } from './page-window.ts';
import { cornersAreCut, cutCorners } from './window-corners.ts';
import { type PlainWindow, windowKinds } from './window-kinds.ts';
import { besidesOthers, fitToDisplays, type Size } from './window-place.ts';

function inPercent({ width, height }: Size, percent: number): Size {
  return { width: Math.round((width * percent) / 100), height: Math.round((height * percent) / 100) };
}

/** How a new window comes up. */
type Appearance = 'front' | 'minimised';

function keyOf(name: PlainWindow, { handle = null, conversation = null }: Partial<About>): string {
  if (windowKinds[name].single === true) return name;
  return `${name} ${handle ?? ''} ${conversation ?? ''}`;
}

/** What a window is about, where it is about somebody or something. */
type About = Omit<PageParameters, 'window' | 'corners'>;

export interface OpenWindow extends About {
  readonly name: PlainWindow;
  readonly window: BrowserWindow;
  /** Hidden, with what was typed in it, until it is asked for again. */
  readonly aside: boolean;
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
    const open = this.#find(name, about);
    if (open === undefined) return this.#opened(name, about, 'front');
    const { window } = open;
    if (open.aside) this.#open.set(keyOf(name, about), { ...open, aside: false });
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    return window;
  }

  /** Opens it minimised when it is not open yet: nothing comes between the user and what they are doing. */
  showBehind(name: PlainWindow, about: Partial<About> = {}): BrowserWindow {
    return this.#find(name, about)?.window ?? this.#opened(name, about, 'minimised');
  }

  /**
   * Hides the window that asks, with what was typed in it, until it is asked for again for that handle; one of which there
   * may be several stays.
   */
  setAside(window: BrowserWindow, handle: string): void {
    const open = this.#open.values().find((one) => one.window === window);
    if (open === undefined || windowKinds[open.name].single !== true) return;
    this.#open.set(keyOf(open.name, open), { ...open, handle, aside: true });
    const hadFocus = window.isFocused();
    window.hide();
    if (hadFocus && this.main?.isVisible() === true) this.main.focus();
  }

  #find(name: PlainWindow, about: Partial<About>): OpenWindow | undefined {
    const open = this.#open.get(keyOf(name, about));
    if (open === undefined || windowKinds[name].single !== true) return open;
    const { handle = null } = about;
    if (open.handle === handle || (handle === null && !open.aside)) return open;
    // About somebody else: whoever asks has left it.
    open.window.destroy();
    return undefined;
  }

  #opened(name: PlainWindow, about: Partial<About>, how: Appearance): BrowserWindow {
    const key = keyOf(name, about);
    const opener = BrowserWindow.getFocusedWindow();
    const window = this.#make(name, { ...aboutNothing, ...about }, how);
    this.#open.set(key, { name, ...aboutNothing, ...about, window, aside: false });
    let hadFocus = false;
    window.on('close', () => {
      hadFocus = window.isFocused();
    });
    onLeaving(window, () => {
      // Another may stand in its place by now.
      if (this.#open.get(key)?.window === window) this.#open.delete(key);
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
      const { size, smallest } = windowKinds[name];
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
    const { options, independent } = windowKinds[name];
    const percent = this.#options.zoom?.() ?? 100;
    const size = inPercent(windowKinds[name].size, percent);
    const smallest = windowKinds[name].smallest === null ? null : inPercent(windowKinds[name].smallest, percent);
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
