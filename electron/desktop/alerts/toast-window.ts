import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { aboutNothing } from '../../../shared/windows.ts';
import { type PageWindowParts, pageWindow } from '../page-window.ts';
import { slideProgress, toastBounds, toastSize, toastTimes } from './toast-place.ts';

/** One frame, in milliseconds. */
const frame = 16;

function scaled({ x, y, width, height }: Rectangle, by: number): Rectangle {
  const [left, top] = [Math.round(x * by), Math.round(y * by)];
  return { x: left, y: top, width: Math.round(width * by), height: Math.round(height * by) };
}

/** The window of one alert: slides in, stays a while, and longer under the pointer, slides out. It never has the focus. */
export class ToastWindow {
  readonly id: string;
  readonly place: number;
  readonly #window: BrowserWindow;
  readonly #moves: boolean;
  readonly #zoom: number;
  readonly #onGone: () => void;
  #stay: NodeJS.Timeout | undefined;
  #slide: NodeJS.Timeout | undefined;
  #shown = 0;
  /** The pointer is on it. */
  #held = false;
  #arrived = false;
  #leaving = false;
  #gone = false;

  /** `moves`: whether it may slide. `onGone` is called once, whatever ends it. */
  constructor(
    parts: PageWindowParts,
    { id, place, moves, onGone }: { id: string; place: number; moves: boolean; onGone: () => void },
  ) {
    this.id = id;
    this.place = place;
    this.#moves = moves;
    this.#zoom = (parts.zoom?.() ?? 100) / 100;
    this.#onGone = onGone;
    this.#window = pageWindow(
      parts,
      { window: 'alert', ...aboutNothing, toast: id, corners: 'square' },
      {
        width: Math.round(toastSize.width * this.#zoom),
        height: Math.round(toastSize.height * this.#zoom),
        frame: false,
        alwaysOnTop: true,
        skipTaskbar: true,
        focusable: false,
        resizable: false,
        movable: false,
        minimizable: false,
        maximizable: false,
        hasShadow: false,
        backgroundColor: '#cfddf4',
      },
    );
    this.#window.setAlwaysOnTop(true, 'pop-up-menu');
    this.#window.setVisibleOnAllWorkspaces(true);
    this.#window.once('ready-to-show', () => this.#enter());
    this.#window.once('closed', () => this.close());
  }

  /** Under the pointer it stays; when the pointer has left, its time begins anew. */
  hold(held: boolean): void {
    this.#held = held;
    if (this.#arrived) this.#wait();
  }

  /** Slides out and is gone. */
  leave(): void {
    if (this.#leaving || this.#gone) return;
    this.#leaving = true;
    clearTimeout(this.#stay);
    this.#slideTo(0, () => this.close());
  }

  /** Is gone at once. */
  close(): void {
    if (this.#gone) return;
    this.#gone = true;
    clearTimeout(this.#stay);
    clearInterval(this.#slide);
    this.#onGone();
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }

  #wait(): void {
    clearTimeout(this.#stay);
    if (this.#held || this.#leaving || this.#gone) return;
    this.#stay = setTimeout(() => this.leave(), toastTimes.stay);
  }

  #enter(): void {
    if (this.#leaving || this.#gone) return;
    this.#put(this.#moves ? 0 : 1);
    this.#window.showInactive();
    this.#slideTo(1, () => {
      this.#arrived = true;
      this.#wait();
    });
  }

  #slideTo(goal: 0 | 1, arrived: () => void): void {
    clearInterval(this.#slide);
    if (!this.#moves) {
      this.#put(goal);
      arrived();
      return;
    }
    const from = this.#shown;
    const begin = performance.now();
    this.#slide = setInterval(() => {
      const progress = slideProgress(performance.now() - begin);
      this.#put(from + (goal - from) * progress);
      if (progress < 1) return;
      clearInterval(this.#slide);
      arrived();
    }, frame);
  }

  #put(shown: number): void {
    this.#shown = shown;
    if (!this.#window.isDestroyed()) {
      // As on a display that is smaller by the zoom.
      const area = scaled(screen.getPrimaryDisplay().workArea, 1 / this.#zoom);
      this.#window.setBounds(scaled(toastBounds(area, this.place, shown), this.#zoom));
    }
  }
}
