import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowName } from '../../shared/windows.ts';
import type { Size } from './window-place.ts';

/** The windows that the user opens and closes; alerts come and go by themselves. */
export type PlainWindow = Exclude<WindowName, 'alert'>;

interface WindowKind {
  readonly size: Size;
  /** Null where the size is fixed. */
  readonly smallest: Size | null;
  readonly options: BrowserWindowConstructorOptions;
  /** There is one at most, whoever it is about. */
  readonly single?: true;
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
export const windowKinds: { readonly [N in PlainWindow]: WindowKind } = {
  main: {
    size: { width: 295, height: 512 },
    smallest: { width: 240, height: 160 },
    options: { frame: false },
  },
  // 6.x and before; the dialog of 4.7, which that of 6.x outgrows by itself.
  'sign-in': { ...dialog(413, 194), single: true },
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
  rename: dialog(330, 224),
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
