import { join } from 'node:path';
import * as v from 'valibot';
import {
  type Contact,
  type Group,
  listNames,
  type MobilePages,
  noMobilePages,
  type Phones,
  type Privacy,
} from '../../shared/model.ts';
import { statusCodes } from '../../shared/status.ts';
import { accountFileName } from './account-file-name.ts';
import { type ProblemListener, readJsonFile, removeFile, writeJsonFile } from './json-file.ts';

/** A contact list as the server last sent it, everybody offline (fact book 20, SYN: the stamps of the cached list). */
export interface CachedList {
  /** First value for SYN: a list version, from MSNP10 a time stamp. */
  readonly listVersion: string;
  /** Second value for SYN, null in dialects with one value. */
  readonly settingsVersion: string | null;
  readonly contacts: readonly Contact[];
  readonly groups: readonly Group[];
  readonly privacy: Privacy;
  /** One's own name; from MSNP10 on USR OK does not carry it. */
  readonly name: string;
  readonly phones: Phones;
  readonly mobilePages: MobilePages;
}

/**
 * Contact lists of former sessions. `account` is any text that tells accounts, servers and list formats apart
 * (handle|family|host:port). None of these throws: a cache that fails is an empty cache.
 */
export interface ListCache {
  load(account: string): CachedList | null;
  save(account: string, list: CachedList): void;
  clear(account: string): void;
}

const phones = v.object({ home: v.string(), work: v.string(), mobile: v.string() });

const contact = v.object({
  handle: v.pipe(v.string(), v.nonEmpty()),
  id: v.nullable(v.string()),
  storedName: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  nickname: v.optional(v.nullable(v.string()), null),
  lists: v.array(v.picklist(listNames)),
  groups: v.array(v.string()),
  status: v.picklist(statusCodes),
  capabilities: v.number(),
  msnObject: v.nullable(v.string()),
  personalMessage: v.string(),
  media: v.nullable(v.object({ kind: v.picklist(['Music', 'Games', 'Office']), text: v.string() })),
  phones,
  mobileAllowed: v.boolean(),
  hasSpace: v.boolean(),
});

/** A kept list as it stands in files. */
export const cachedListSchema = v.object({
  listVersion: v.string(),
  settingsVersion: v.nullable(v.string()),
  contacts: v.array(contact),
  groups: v.array(v.object({ id: v.string(), name: v.string() })),
  privacy: v.object({ askWhenAdded: v.boolean(), othersAllowed: v.boolean() }),
  name: v.string(),
  phones,
  mobilePages: v.optional(v.object({ allowed: v.boolean(), deviceSetUp: v.boolean() }), noMobilePages),
});

const storedList = v.object({ format: v.literal(1), ...cachedListSchema.entries });

function offline(person: Contact): Contact {
  return { ...person, status: 'FLN', capabilities: 0, msnObject: null, personalMessage: '', media: null };
}

/** One JSON file for each account in `folder`. Damaged files are set aside and reported, unwritable ones reported. */
export function fileListCache(folder: string, onProblem: ProblemListener = () => undefined): ListCache {
  const path = (account: string) => join(folder, accountFileName(account));
  return {
    load(account) {
      const stored = readJsonFile(path(account), storedList, onProblem);
      if (stored === null) return null;
      const { format: _format, ...list } = stored;
      return list;
    },
    save(account, list) {
      writeJsonFile(path(account), { format: 1, ...list, contacts: list.contacts.map(offline) }, onProblem);
    },
    clear(account) {
      removeFile(path(account), onProblem);
    },
  };
}

/** A cache that lives as long as the program. */
export function memoryListCache(): ListCache {
  const lists = new Map<string, CachedList>();
  return {
    load: (account) => lists.get(account) ?? null,
    save(account, list) {
      lists.set(account, { ...list, contacts: list.contacts.map(offline) });
    },
    clear(account) {
      lists.delete(account);
    },
  };
}
