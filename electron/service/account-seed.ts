import type { ListName } from '../../shared/model.ts';
import { md5Response } from '../protocol/md5-sign-in.ts';
import { maskOfLists } from '../protocol/notification/list-entry.ts';
import type { Account, MailCounts } from './accounts.ts';
import type { AlertSeed } from './alerts.ts';
import { inTransaction, integer, words } from './database.ts';
import { otherContacts } from './groups.ts';
import { listBit } from './list-bits.ts';
import { reverseBit } from './lists.ts';
import { sameAnswer } from './passwords.ts';
import type { Realm } from './realm.ts';
import { isRefusal } from './refusal.ts';

/** A contact as an accounts file states it. */
export interface ContactSeed {
  readonly handle: string;
  readonly name: string;
  readonly lists: readonly ListName[];
  /** Names of groups; missing ones are made. */
  readonly groups: readonly string[];
}

/** An account to be there when the service starts. */
export interface AccountSeed {
  readonly handle: string;
  /** Null: nobody can sign in to it. */
  readonly password: string | null;
  readonly name: string;
  readonly groups: readonly string[];
  readonly contacts: readonly ContactSeed[];
  readonly mail?: MailCounts;
  /** Fields of the profile message beside those the service makes itself. */
  readonly profile?: Readonly<Record<string, string>>;
  /** PHH, PHW, PHM, MOB. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Told when the account goes online for the first time after the service started. */
  readonly alerts?: readonly AlertSeed[];
  /** What the account's mobile phone answers to pages, in turn; without them it has no phone. */
  readonly phoneAnswers?: readonly string[];
}

const { FL, AL, BL, RL, PL } = listBit;

/**
 * Merges accounts into the database. A new account comes with everything the seed states. An account that exists gets the
 * seed's password, and the groups and contacts it does not have yet; its name, lists and settings stay as their owner left
 * them. At last every reverse list is brought in line with the forward lists; about people without an account here it
 * stays as stated.
 */
export async function mergeAccounts(realm: Realm, seeds: readonly AccountSeed[]): Promise<void> {
  await Promise.all(seeds.map((seed) => mergePassword(realm, seed)));
  inTransaction(realm.database, () => {
    for (const seed of seeds) mergeLists(realm, seed);
    alignReverseLists(realm);
  });
}

async function mergePassword(realm: Realm, seed: AccountSeed): Promise<void> {
  const account = realm.accounts.find(seed.handle) ?? create(realm, seed);
  if (seed.password === null) return;
  const kept = realm.accounts.passwordRecord(seed.handle);
  if (kept !== null && sameAnswer(md5Response(kept.md5Salt, seed.password), kept.md5Hash)) return;
  realm.accounts.setPassword(account.id, await realm.hasher.record(seed.password));
}

function create(realm: Realm, seed: AccountSeed): Account {
  const account = realm.accounts.create(seed.handle, seed.name);
  realm.accounts.setMail(account.id, seed.mail ?? null);
  for (const [name, value] of Object.entries(seed.profile ?? {}))
    realm.accounts.setProfileField(account.id, name, value);
  for (const [key, value] of Object.entries(seed.properties ?? {})) realm.accounts.setProperty(account, key, value);
  return account;
}

function mergeLists(realm: Realm, seed: AccountSeed): void {
  const account = realm.accounts.find(seed.handle);
  if (account === null) return;
  if (seed.alerts !== undefined) realm.alerts.leave(account.handle, seed.alerts);
  if (seed.phoneAnswers !== undefined) realm.phones.give(account.handle, seed.phoneAnswers);
  for (const name of seed.groups) groupNumber(realm, account, name);
  for (const contact of seed.contacts) {
    if (realm.people.find(account.id, contact.handle) !== null) continue;
    const person = realm.people.write(account.id, contact.handle, contact.name, maskOfLists(contact.lists));
    if ((person.lists & FL) === 0) continue;
    for (const group of contact.groups) realm.lists.place(person, groupNumber(realm, account, group));
    realm.accounts.touch(account.id, 'lists');
  }
}

/** The group of that name, made if it is not there; "Other Contacts" when it cannot be made. */
function groupNumber(realm: Realm, account: Account, name: string): number {
  const found = realm.groups.all(account.id).find((group) => group.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found.number;
  const added = realm.groups.add(account.id, name);
  return isRefusal(added) ? otherContacts.number : added.number;
}

/** For every pair of accounts: B is on A's reverse (or pending) list exactly when A is on B's forward list. */
function alignReverseLists(realm: Realm): void {
  const { database, people, accounts } = realm;
  const stale = database.prepare(
    `UPDATE contacts SET lists = lists & ~${RL | PL} WHERE lists & ${RL | PL} AND EXISTS (
       SELECT 1 FROM accounts other WHERE other.handle = contacts.handle AND NOT EXISTS (
         SELECT 1 FROM contacts back JOIN accounts owner ON owner.id = contacts.account_id
         WHERE back.account_id = other.id AND back.handle = owner.handle AND back.lists & ${FL}))`,
  );
  stale.run();
  database.exec('DELETE FROM contacts WHERE lists = 0');
  const missing = database.prepare(
    `SELECT owner.handle AS owner, fan.handle AS fan, fan.name AS name, coalesce(entry.lists, 0) AS lists
     FROM contacts f JOIN accounts fan ON fan.id = f.account_id JOIN accounts owner ON owner.handle = f.handle
     LEFT JOIN contacts entry ON entry.account_id = owner.id AND entry.handle = fan.handle
     WHERE f.lists & ${FL} AND coalesce(entry.lists, 0) & ${RL | PL} = 0`,
  );
  for (const row of missing.all()) {
    const owner = accounts.find(words(row, 'owner'));
    if (owner === null) continue;
    const stated = integer(row, 'lists');
    people.write(owner.id, words(row, 'fan'), words(row, 'name'), stated | reverseBit(stated & (FL | AL | BL)));
    accounts.touch(owner.id, 'lists');
  }
}
