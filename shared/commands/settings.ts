import * as v from 'valibot';
import { conversationSettings } from '../conversation-settings.ts';
import { appearanceSettings, lookSettings, settingsSchema } from '../settings.ts';
import { languageChoices } from '../text/languages.ts';
import { nothing } from './nothing.ts';

/** Settings and looks. */
export const settingsCommands = {
  setSettings: settingsSchema,
  setConversationSettings: conversationSettings,
  setAppearance: appearanceSettings,
  setLook: lookSettings,
  setLanguage: v.picklist(languageChoices),
  /** Asks for a skin file, keeps it, and wears it. */
  importSkin: nothing,
  /** Writes the look in use to a file, as a skin to begin one's own from. */
  exportSkin: nothing,
  /** By its name. */
  deleteSkin: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
} as const;

export interface SettingsValues {
  importSkin: { readonly name: string } | null;
  exportSkin: { readonly file: string } | null;
}
