import type { ListName, Privacy } from '../../../shared/model.ts';

/** Somebody in a file. */
export interface FiledContact {
  /** As it stands in the file: whether it is a handle is found out later. */
  readonly handle: string;
  /** Null where the file knows none. */
  readonly name: string | null;
  readonly nickname: string | null;
  /** Names of groups. */
  readonly groups: readonly string[];
  readonly lists: readonly ListName[];
}

/** What a contact file holds. */
export interface FiledContacts {
  readonly contacts: readonly FiledContact[];
  /** Names of all groups, the empty ones too. */
  readonly groups: readonly string[];
  /** Null where the form does not tell. */
  readonly privacy: Privacy | null;
}

/** Larger ones are no contact lists, in octets. */
export const largestContactFile = 1_048_576;

/** The file is no contact list of the form it claims to have; the message says why, for people. */
export class ContactFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContactFileError';
  }
}
