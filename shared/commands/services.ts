import * as v from 'valibot';
import type { FoundPerson } from '../directory.ts';
import { limits } from '../limits.ts';
import { handleSchema } from '../settings.ts';
import { nothing } from './nothing.ts';

const phoneNumber = v.pipe(v.string(), v.maxLength(limits.phoneCharacters));
const directoryText = v.pipe(v.string(), v.maxLength(limits.directoryCharacters));

/** What servers offer besides: pages, invitations by mail, the directory, the inbox. */
export const serviceCommands = {
  setPhones: v.object({ home: phoneNumber, work: phoneNumber, mobile: phoneNumber, pages: v.boolean() }),
  /** To a contact's mobile device. */
  pageContact: v.object({ handle: handleSchema, text: v.pipe(v.string(), v.maxLength(limits.pageCharacters)) }),
  /** By an e-mail of the server's; a number is that of somebody whom the last search found. */
  inviteByMail: v.object({
    whom: v.union([handleSchema, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))]),
    text: v.pipe(v.string(), v.maxLength(limits.invitationCharacters)),
  }),
  searchDirectory: v.object({ firstName: directoryText, lastName: directoryText, country: directoryText }),
  /** Opens the web inbox that the server names, in the browser. */
  openInbox: nothing,
} as const;

export interface ServiceValues {
  searchDirectory: readonly FoundPerson[];
}
