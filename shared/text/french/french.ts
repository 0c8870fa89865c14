import type { Texts } from '../text.ts';
import { addContactTexts } from './add-contact.ts';
import { alertTexts } from './alerts.ts';
import { comfortTexts } from './comfort.ts';
import { commandTexts } from './commands.ts';
import { connectionTexts } from './connection.ts';
import { consoleTexts } from './console.ts';
import { contactListTexts } from './contact-list.ts';
import { conversationTexts } from './conversation.ts';
import { conversationEraTexts } from './conversation-eras.ts';
import { conversationOptionsTexts } from './conversation-options.ts';
import { desktopTexts } from './desktop.ts';
import { emoticonTexts } from './emoticons.ts';
import { eraMenuTexts } from './era-menus.ts';
import { eraOptionsTexts } from './era-options.ts';
import { eraWindowTexts } from './era-windows.ts';
import { errorTexts } from './errors.ts';
import { fieldTexts } from './fields.ts';
import { fileTexts } from './files.ts';
import { historyTexts } from './history.ts';
import { importTexts } from './import.ts';
import { inspectorTexts } from './inspector.ts';
import { keyTexts } from './keys.ts';
import { lookTexts } from './looks.ts';
import { managingContactsTexts } from './managing-contacts.ts';
import { menuTexts } from './menus.ts';
import { messageHeaderTexts } from './message-headers.ts';
import { optionsTexts } from './options.ts';
import { peerDataTexts } from './peer-data.ts';
import { presetTexts } from './presets.ts';
import { profileTexts } from './profile.ts';
import { serverSettingsTexts } from './server-settings.ts';
import { signInTexts } from './sign-in.ts';
import { signedOutTexts } from './signed-out.ts';
import { songTexts } from './song.ts';
import { statusTexts } from './status.ts';
import { studioTexts } from './studio.ts';
import { switchboardCommandTexts } from './switchboard-commands.ts';
import { toastTexts } from './toasts.ts';
import { windowTexts } from './windows.ts';
import { wireCommandTexts } from './wire-commands.ts';
import { wireHeaderTexts } from './wire-headers.ts';

/** Every French text, by the keys of the English ones. */
export const french = {
  ...windowTexts,
  ...menuTexts,
  ...eraMenuTexts,
  ...statusTexts,
  ...songTexts,
  ...signInTexts,
  ...eraWindowTexts,
  ...eraOptionsTexts,
  ...signedOutTexts,
  ...errorTexts,
  ...contactListTexts,
  ...addContactTexts,
  ...alertTexts,
  ...managingContactsTexts,
  ...presetTexts,
  ...profileTexts,
  ...serverSettingsTexts,
  ...commandTexts,
  ...connectionTexts,
  ...optionsTexts,
  ...importTexts,
  ...inspectorTexts,
  ...fileTexts,
  ...historyTexts,
  ...keyTexts,
  ...lookTexts,
  ...studioTexts,
  ...wireCommandTexts,
  ...fieldTexts,
  ...wireHeaderTexts,
  ...switchboardCommandTexts,
  ...messageHeaderTexts,
  ...peerDataTexts,
  ...consoleTexts,
  ...conversationTexts,
  ...conversationEraTexts,
  ...emoticonTexts,
  ...desktopTexts,
  ...conversationOptionsTexts,
  ...toastTexts,
  ...comfortTexts,
} as const satisfies Texts;
