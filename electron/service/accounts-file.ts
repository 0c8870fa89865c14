import { readFileSync, statSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { limits } from '../../shared/limits.ts';
import { listNames } from '../../shared/model.ts';
import { handleSchema } from '../../shared/settings.ts';
import { encodePercent } from '../protocol/percent.ts';
import type { AccountSeed } from './account-seed.ts';
import { isName } from './name-rules.ts';

const largestFile = 16 * 1024 * 1024;
const mostAccounts = 10_000;
const mostContacts = 1_000;

/** The accounts file cannot be used; the message names the file, the line and what is wrong. */
class AccountsFileError extends Error {
  /** First line is 1; null when the file could not be read at all. */
  readonly line: number | null;

  constructor(path: string, line: number | null, problem: string) {
    super(line === null ? `${path}: ${problem}` : `${path}, line ${line}: ${problem}`);
    this.name = 'AccountsFileError';
    this.line = line;
  }
}

const wanted = (what: string) => `${what} expected`;

interface ObjectIssue {
  readonly expected: string | null;
  readonly received: string;
}

/** What is wrong with an object as a whole: a key nobody knows, a key that is missing, or no object at all. */
function shape({ expected, received }: ObjectIssue): string {
  if (expected === 'never') return `${received} is not known here`;
  return expected === 'Object' ? wanted('an object in braces') : `${expected} is missing`;
}

const text = v.string(wanted('a text in quotes'));
const handle = v.pipe(text, handleSchema);
const name = v.pipe(text, v.check(isName, 'not a name: empty, with control characters, or longer than 129 characters'));
const groupName = v.pipe(
  text,
  v.check(
    (group) => group.trim() !== '' && encodePercent(group).length <= limits.groupNameEncodedOctets,
    `not a group name: empty, or longer than ${limits.groupNameEncodedOctets} octets percent-encoded`,
  ),
);

const contactSchema = v.strictObject(
  {
    handle,
    name,
    lists: v.pipe(
      v.array(
        v.picklist(listNames, `not a list: one of ${listNames.join(', ')} expected`),
        wanted('a list in brackets'),
      ),
      v.check((lists) => lists.length > 0, 'at least one list expected'),
      v.check((lists) => !(lists.includes('AL') && lists.includes('BL')), 'AL and BL exclude each other'),
    ),
    groups: v.optional(v.array(groupName, wanted('a list in brackets')), []),
  },
  shape,
);

const accountSchema = v.strictObject(
  {
    handle,
    password: v.pipe(
      text,
      v.nonEmpty('the password is empty'),
      v.maxLength(limits.passwordCharacters, `the password is longer than ${limits.passwordCharacters} characters`),
    ),
    name,
    groups: v.optional(
      // "Other Contacts" is one of the thirty.
      v.pipe(
        v.array(groupName, wanted('a list in brackets')),
        v.maxLength(limits.groups - 1, `more than ${limits.groups - 1} groups`),
      ),
      [],
    ),
    contacts: v.optional(
      v.pipe(
        v.array(contactSchema, wanted('a list in brackets')),
        v.maxLength(mostContacts, `more than ${mostContacts} contacts`),
      ),
      [],
    ),
  },
  shape,
);

const fileSchema = v.pipe(
  v.array(accountSchema, 'a list of accounts in brackets expected'),
  v.maxLength(mostAccounts, `more than ${mostAccounts} accounts`),
);

/** Reads an accounts file from disk. Throws AccountsFileError. */
export function readAccountsFile(path: string): readonly AccountSeed[] {
  let content: string;
  try {
    if (statSync(path).size > largestFile) throw new Error(`larger than ${largestFile} octets`);
    content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new AccountsFileError(path, null, error instanceof Error ? error.message : String(error));
  }
  return parseAccounts(path, content);
}

/**
 * The accounts in the text of an accounts file: JSON, a list of
 * `{"handle","password","name","groups":[…],"contacts":[{"handle","name","lists":["FL","AL","RL"],"groups":[…]}]}`;
 * `groups` and `contacts` may be left out. `path` is for messages. Throws AccountsFileError at the first thing wrong.
 */
export function parseAccounts(path: string, content: string): readonly AccountSeed[] {
  const fail = (offset: number, problem: string): never => {
    throw new AccountsFileError(path, content.slice(0, offset).split('\n').length, problem);
  };
  if (content.trim() === '') return fail(0, 'the file is empty');
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined) return fail(first.offset, `not JSON: ${readable(printParseErrorCode(first.error))}`);
  if (root === undefined) return fail(0, 'not JSON');
  const parsed = v.safeParse(fileSchema, getNodeValue(root), { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const keys = issue.path?.map(({ key }) => key) ?? [];
    const where = issue.type === 'strict_object' ? undefined : keys.findLast((key) => typeof key === 'string');
    return fail(nearest(root, keys).offset, where === undefined ? issue.message : `${where}: ${issue.message}`);
  }
  checkNoDuplicates(parsed.output, (path, problem) => fail(nearest(root, path).offset, problem));
  return parsed.output;
}

function checkNoDuplicates(
  accounts: readonly AccountSeed[],
  fail: (path: readonly (string | number)[], problem: string) => void,
): void {
  const known = new Set<string>();
  for (const [index, account] of accounts.entries()) {
    if (known.has(account.handle)) fail([index, 'handle'], `${account.handle} is there twice`);
    known.add(account.handle);
    const contacts = new Set<string>([account.handle]);
    for (const [place, contact] of account.contacts.entries()) {
      const where = [index, 'contacts', place, 'handle'];
      if (contact.handle === account.handle) fail(where, `${account.handle} cannot be a contact of itself`);
      if (contacts.has(contact.handle)) fail(where, `${contact.handle} is there twice`);
      contacts.add(contact.handle);
    }
  }
}

/** The node at a path, or the last one on the way to something that is not there. */
function nearest(root: Node, path: readonly unknown[]): Node {
  const keys = path.filter((key) => typeof key === 'string' || typeof key === 'number');
  for (let length = keys.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(root, keys.slice(0, length));
    if (found !== undefined) return found;
  }
  return root;
}

/** "CommaExpected" as "comma expected". */
function readable(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
