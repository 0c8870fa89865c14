import { connectionTexts } from './connection.ts';
import { consoleTexts } from './console.ts';
import { contactListTexts } from './contact-list.ts';
import { menuTexts } from './menus.ts';
import { profileTexts } from './profile.ts';
import { serverSettingsTexts } from './server-settings.ts';
import { signInTexts } from './sign-in.ts';
import { signedOutTexts } from './signed-out.ts';
import { statusTexts } from './status.ts';
import { windowTexts } from './windows.ts';

/** Every English text. Keys read place.meaning; `&` in a label marks the mnemonic, `{name}` a value put in. */
export const english = {
  ...windowTexts,
  ...menuTexts,
  ...statusTexts,
  ...signInTexts,
  ...signedOutTexts,
  ...contactListTexts,
  ...profileTexts,
  ...serverSettingsTexts,
  ...connectionTexts,
  ...consoleTexts,
} as const;
