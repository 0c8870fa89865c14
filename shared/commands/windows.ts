import * as v from 'valibot';
import { limits } from '../limits.ts';
import { handleSchema } from '../settings.ts';
import { askedWindowNames, optionsPages } from '../windows.ts';
import { nothing } from './nothing.ts';

/** Windows, and what leads out of them. */
export const windowCommands = {
  /** `handle`: whom it is about, where it is about somebody. */
  openWindow: v.object({ name: v.picklist(askedWindowNames), handle: v.nullable(handleSchema) }),
  openProfile: nothing,
  /** The options, at that page. */
  openOptions: v.picklist(optionsPages),
  /** The wizard that adds a contact, at the search in the directory. */
  openDirectory: nothing,
  openServerSettings: nothing,
  /** In the browser or mail program; http, https and mailto only. */
  openLink: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.linkCharacters)),
  /** The texts of the licences of this program and of the packages in it. */
  licences: nothing,
  /** As the keys of the system do it, where the focus is. */
  editText: v.picklist(['undo', 'cut', 'copy', 'paste', 'delete', 'selectAll']),
  /** A word that the speller is to know from now on. */
  learnWord: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.wordCharacters)),
  minimizeWindow: nothing,
  toggleMaximizeWindow: nothing,
  closeWindow: nothing,
  dismissProblem: nothing,
} as const;

/** Licences under the name of what they are for. */
export interface Licences {
  readonly of: string;
  readonly text: string;
}

export interface WindowValues {
  licences: readonly Licences[];
}
