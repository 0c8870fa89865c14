import * as v from 'valibot';
import type { ImportPreview, ImportResult } from '../contact-files.ts';
import { limits } from '../limits.ts';
import { handleSchema } from '../settings.ts';
import { groupId } from './contacts.ts';
import { nothing } from './nothing.ts';

/** Contact lists in files. */
export const contactFileCommands = {
  /** Everybody on the list, or those of one group. */
  exportContacts: v.object({ format: v.picklist(['ctt', 'json']), group: v.nullable(groupId) }),
  /** Asks for a file and shows what is in it. */
  previewImport: nothing,
  /** Adds those of the last preview; settles when it is over. Progress: AppState.importing. */
  runImport: v.object({
    handles: v.pipe(v.array(handleSchema), v.maxLength(limits.importedContacts)),
    /** Also sets privacy as the file does. */
    privacy: v.boolean(),
  }),
  /** What became of an import has been read in the main window. */
  dismissImport: nothing,
  cancelImport: nothing,
} as const;

export interface ContactFileValues {
  exportContacts: { readonly file: string; readonly contacts: number } | null;
  previewImport: ImportPreview | null;
  runImport: ImportResult;
}
