import * as v from 'valibot';
import { limits } from '../../../shared/limits.ts';
import { type Contact, type Group, listNames, type Privacy } from '../../../shared/model.ts';
import { ContactFileError, type FiledContacts } from './contact-file.ts';

/** Servers store longer names than they take; an import cuts them. */
const name = v.pipe(v.string(), v.maxLength(1000));
const groupName = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.groupNameEncodedOctets));

/** The backup of a contact list; a later form gets another number. */
const backup = v.object({
  kind: v.literal('nudge-contacts'),
  format: v.literal(1),
  account: v.string(),
  privacy: v.object({ askWhenAdded: v.boolean(), othersAllowed: v.boolean() }),
  groups: v.pipe(v.array(groupName), v.maxLength(1000)),
  contacts: v.pipe(
    v.array(
      v.object({
        handle: v.pipe(v.string(), v.nonEmpty(), v.maxLength(500)),
        name,
        nickname: v.nullable(name),
        lists: v.array(v.picklist(listNames)),
        groups: v.pipe(v.array(groupName), v.maxLength(1000)),
      }),
    ),
    v.maxLength(limits.importedContacts),
  ),
});

/** A contact list with everything that can be told a server again. */
export interface ContactBackup {
  /** Whose list it is. */
  readonly account: string;
  readonly contacts: readonly Contact[];
  readonly groups: readonly Group[];
  readonly privacy: Privacy;
}

/** The backup as JSON text, contacts sorted by handle. */
export function formatBackup({ account, contacts, groups, privacy }: ContactBackup): string {
  const names = new Map(groups.map((group) => [group.id, group.name]));
  const file: v.InferOutput<typeof backup> = {
    kind: 'nudge-contacts',
    format: 1,
    account,
    privacy,
    groups: groups.map((group) => group.name),
    contacts: contacts
      .toSorted((one, other) => (one.handle < other.handle ? -1 : 1))
      .map(({ handle, storedName, nickname, lists, groups: ids }) => ({
        handle,
        name: storedName,
        nickname,
        lists: [...lists],
        groups: ids.flatMap((id) => names.get(id) ?? []),
      })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a backup. Throws ContactFileError for anything else. */
export function parseBackup(source: string): FiledContacts {
  let stored: unknown;
  try {
    stored = JSON.parse(source);
  } catch {
    throw new ContactFileError('it is no JSON');
  }
  const checked = v.safeParse(backup, stored);
  if (!checked.success) {
    const path = v.getDotPath(checked.issues[0]);
    throw new ContactFileError(path === null ? 'it is no backup of contacts' : `${path} makes no sense`);
  }
  const { contacts, groups, privacy } = checked.output;
  return { contacts, privacy, groups: [...new Set([...groups, ...contacts.flatMap((contact) => contact.groups)])] };
}
