import type { EraName } from './skins/era.ts';

/** What stands behind a window in a picture: nothing, its shadow, or a desktop of its era. */
export const backdrops = ['none', 'shadow', 'desktop'] as const;
export type Backdrop = (typeof backdrops)[number];

/** How many pixels of a picture one pixel of a window becomes. */
export const pictureScales = [1, 2, 3, 4] as const;
export type PictureScale = (typeof pictureScales)[number];

/** A picture of a window before its backdrop, while it is being made. */
export interface StagePicture {
  /** Address of the window's picture, below our own page. */
  readonly picture: string;
  /** Of the window, in its own pixels. */
  readonly width: number;
  readonly height: number;
  /** Free space at each side, in the same pixels. */
  readonly margin: number;
  readonly backdrop: Backdrop;
  readonly era: EraName;
}

/** A window that a picture can be taken of. */
export interface StudioWindow {
  /** Names it while it is open. */
  readonly id: number;
  readonly title: string;
}

/** A picture as the studio shows it before it is kept. */
export interface TakenPicture {
  /** Its address, below our own page. */
  readonly picture: string;
  /** In pixels of the picture. */
  readonly width: number;
  readonly height: number;
}
