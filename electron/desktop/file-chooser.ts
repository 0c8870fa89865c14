import { type TextKey, text } from '../../shared/text/text.ts';

/** A kind of file, as a file dialog offers it. */
export interface FileKind {
  readonly caption: string;
  readonly filter: { readonly name: string; readonly extensions: readonly [string, ...string[]] };
}

/** Lets the user choose a file; null when they would rather not. */
export interface FileChooser {
  open(kind: FileKind): Promise<string | null>;
  /** `name`: the one to propose, without extension. */
  save(kind: FileKind, name: string): Promise<string | null>;
}

type FileText = Exclude<Extract<TextKey, `file.${string}`>, 'file.contacts.name'>;

/** What the catalogue says about a kind of file; the first extension is given to new ones. */
export function fileKind(caption: FileText, filter: FileText, ...extensions: [string, ...string[]]): FileKind {
  return { caption: text(caption), filter: { name: text(filter), extensions } };
}
