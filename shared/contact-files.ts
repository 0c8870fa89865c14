import type { Privacy } from './model.ts';

/** Forms of contact files: `.ctt` of the originals (handles alone), and our own backup. */
export type ContactFileFormat = 'ctt' | 'json';

/** One contact of a file, compared with the list. */
export interface ImportEntry {
  /** As it stands in the file where it is `invalid`, else lower case. */
  readonly handle: string;
  readonly name: string | null;
  /** Names of groups. */
  readonly groups: readonly string[];
  readonly state: 'new' | 'already' | 'invalid';
  /** For the contact list, or only for the block or the allow list. */
  readonly as: 'contact' | 'blocked' | 'allowed';
}

/** What an import would do. */
export interface ImportPreview {
  /** Bare name of the file. */
  readonly file: string;
  readonly format: ContactFileFormat;
  readonly entries: readonly ImportEntry[];
  /** How the file sets privacy, where that differs from now; null = nothing to change. */
  readonly privacy: Privacy | null;
}

/** What an import did. `list-full`: the server takes no more (210), the rest was left out. */
export interface ImportResult {
  readonly end: 'finished' | 'cancelled' | 'list-full' | 'signed-out';
  readonly added: number;
  /** Those that were refused, each with the server's number where there is one. */
  readonly failed: readonly { readonly handle: string; readonly code: number | null }[];
}
