import * as v from 'valibot';
import { limits } from '../limits.ts';
import { handleSchema } from '../settings.ts';

/** Opaque: a number up to MSNP9, a GUID later. */
export const groupId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const listedName = v.pipe(v.string(), v.maxLength(limits.nameCharacters));
const groupName = v.pipe(v.string(), v.maxLength(limits.groupNameEncodedOctets));

/** The contact list. */
export const contactCommands = {
  addContact: v.object({ handle: handleSchema, group: v.nullable(groupId) }),
  /** To somebody who added us: `allow` lets them see us, else they are blocked; `add` puts them on our list too. */
  answerRequest: v.object({ handle: handleSchema, allow: v.boolean(), add: v.boolean() }),
  /** Asks again after the next sign-in. */
  postponeRequest: handleSchema,
  removeContact: v.object({ handle: handleSchema, block: v.boolean() }),
  blockContact: handleSchema,
  unblockContact: handleSchema,
  /** The name in the list on the server. */
  renameContact: v.object({ handle: handleSchema, name: listedName }),
  /** A name of our own, kept here; null is none. */
  setNickname: v.object({ handle: handleSchema, nickname: v.nullable(listedName) }),
  createGroup: groupName,
  renameGroup: v.object({ group: groupId, name: groupName }),
  deleteGroup: groupId,
  /** Null is "Other Contacts". */
  moveContact: v.object({ handle: handleSchema, from: v.nullable(groupId), to: v.nullable(groupId) }),
  copyContact: v.object({ handle: handleSchema, to: groupId }),
  removeFromGroup: v.object({ handle: handleSchema, group: groupId }),
  setPrivacy: v.object({ othersAllowed: v.boolean(), askWhenAdded: v.boolean() }),
  removeFromList: v.object({ handle: handleSchema, list: v.picklist(['AL', 'BL']) }),
} as const;
