import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import type { EraName } from '../../../shared/skins/era.ts';
import type { Backdrop, PictureScale, StagePicture } from '../../../shared/studio.ts';
import { pageOrigin } from '../page-files.ts';
import type { PagePictures } from '../page-protocol.ts';
import { capturePage } from './capture.ts';

/** Pixels of one side of the picture that are left free round a window. */
const margins: { readonly [B in Backdrop]: number } = { none: 0, shadow: 24, desktop: 40 };

export interface StageOptions {
  readonly pictures: PagePictures;
  readonly preload: string;
}

/** A page that nobody sees, on which the picture of a window is put before its backdrop. */
export class Stage {
  readonly #options: StageOptions;
  #shown: StagePicture | null = null;

  constructor(options: StageOptions) {
    this.#options = options;
  }

  /** What the page is to show now, or null while no picture is being made. */
  get shown(): StagePicture | null {
    return this.#shown;
  }

  /** The window's picture (of that size in pixels of a window) before the backdrop, at the same scale, as PNG. */
  async compose(
    png: Buffer,
    size: { readonly width: number; readonly height: number },
    how: { readonly era: EraName; readonly backdrop: Backdrop; readonly scale: PictureScale },
  ): Promise<Buffer> {
    const name = `${randomUUID()}.png`;
    const margin = margins[how.backdrop];
    const { width, height } = size;
    this.#shown = { width, height, picture: `studio/${name}`, backdrop: how.backdrop, era: how.era, margin };
    this.#options.pictures.put(name, png);
    const window = new BrowserWindow({
      width: size.width + 2 * margin,
      height: size.height + 2 * margin,
      useContentSize: true,
      show: false,
      frame: false,
      transparent: true,
      webPreferences: { preload: this.#options.preload, sandbox: true, contextIsolation: true, offscreen: true },
    });
    try {
      await window.loadURL(`${pageOrigin}/index.html?window=stage`);
      const zoom = window.webContents.getZoomFactor();
      window.setContentSize(Math.ceil((size.width + 2 * margin) * zoom), Math.ceil((size.height + 2 * margin) * zoom));
      await window.webContents.executeJavaScript(staged);
      const { scale } = how;
      const wish = { scale, bundledFonts: false, framed: true, keys: [] };
      return (await capturePage(window.webContents, wish)).png;
    } finally {
      this.#shown = null;
      this.#options.pictures.remove(name);
      window.destroy();
    }
  }
}

/** Settles when the page has put the picture up. */
const staged = `new Promise((resolve) => {
  const look = () => document.querySelector('[data-part=stage] img') ? resolve(null) : requestAnimationFrame(look);
  look();
})`;
