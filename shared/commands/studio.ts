import * as v from 'valibot';
import { backdrops, pictureScales, type StagePicture, type StudioWindow, type TakenPicture } from '../studio.ts';
import { nothing } from './nothing.ts';

const pictureWish = v.object({
  /** The window's id. */
  window: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scale: v.picklist(pictureScales),
  backdrop: v.picklist(backdrops),
  /** With caption and border. */
  framed: v.boolean(),
  /** With other names and addresses. */
  disguised: v.boolean(),
});

/** The screenshot studio. */
export const studioCommands = {
  /** The windows that a picture can be taken of, the main window first. */
  studioWindows: nothing,
  /** Takes a picture and shows it in the studio; the one before it is gone then. */
  takePicture: pictureWish,
  /** Takes it and asks where to keep it. */
  savePicture: pictureWish,
  /** For the page on which a picture is made. */
  stagePicture: nothing,
} as const;

export interface StudioValues {
  studioWindows: readonly StudioWindow[];
  takePicture: TakenPicture;
  savePicture: { readonly file: string } | null;
  stagePicture: StagePicture | null;
}
