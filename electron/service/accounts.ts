import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { PrivacyMode, PromptMode } from '../protocol/notification/messages.ts';
import type { Clock } from './clock.ts';
import { integer, octets, type Row, words } from './database.ts';
import type { PasswordRecord } from './passwords.ts';
import { timeStamp } from './time-stamp.ts';

/** The mailbox that the service tells of; null for accounts without one. */
export interface MailCounts {
  readonly inboxUnread: number;
  readonly foldersUnread: number;
}

/** An account as stored, without its secrets. */
export interface Account {
  readonly id: number;
  /** Lower case. */
  readonly handle: string;
  readonly name: string;
  readonly prompt: PromptMode;
  readonly privacy: PrivacyMode;
  /** Counts every stored change (MSNP2-9, fact book 60 section 6). */
  readonly listVersion: string;
  /** Time of the last change of the lists, and of the settings, as MSNP10 and later carry them. */
  readonly listStamp: string;
  readonly settingsStamp: string;
  readonly personalMessage: string;
  readonly mail: MailCounts | null;
}

/** What a change touches: the two time stamps of MSNP10 and later tell lists and settings apart. */
export type ChangeKind = 'lists' | 'settings';

function account(row: Row): Account {
  return {
    id: integer(row, 'id'),
    handle: words(row, 'handle'),
    name: words(row, 'name'),
    prompt: words(row, 'prompt') === 'N' ? 'N' : 'A',
    privacy: words(row, 'privacy') === 'BL' ? 'BL' : 'AL',
    listVersion: String(integer(row, 'list_version')),
    listStamp: timeStamp(integer(row, 'list_stamp')),
    settingsStamp: timeStamp(integer(row, 'settings_stamp')),
    personalMessage: words(row, 'personal_message'),
    mail:
      row.inbox_unread === null
        ? null
        : { inboxUnread: integer(row, 'inbox_unread'), foldersUnread: integer(row, 'folders_unread') },
  };
}

/** The accounts of the service: who there is, their settings and their properties. */
export class Accounts {
  readonly #clock: Clock;
  readonly #byHandle: StatementSync;
  readonly #byId: StatementSync;
  readonly #everybody: StatementSync;
  readonly #password: StatementSync;
  readonly #insert: StatementSync;
  readonly #setPassword: StatementSync;
  readonly #setName: StatementSync;
  readonly #setPrompt: StatementSync;
  readonly #setPrivacy: StatementSync;
  readonly #setPersonalMessage: StatementSync;
  readonly #setMail: StatementSync;
  readonly #touchLists: StatementSync;
  readonly #touchSettings: StatementSync;
  readonly #touchWatchers: StatementSync;
  readonly #property: StatementSync;
  readonly #setProperty: StatementSync;
  readonly #profile: StatementSync;
  readonly #setProfileField: StatementSync;

  constructor(database: DatabaseSync, clock: Clock) {
    this.#clock = clock;
    this.#byHandle = database.prepare('SELECT * FROM accounts WHERE handle = ?');
    this.#byId = database.prepare('SELECT * FROM accounts WHERE id = ?');
    this.#everybody = database.prepare('SELECT * FROM accounts ORDER BY handle');
    this.#password = database.prepare(
      'SELECT password_salt, password_hash, md5_salt, md5_hash FROM accounts WHERE handle = ? AND password_hash IS NOT NULL',
    );
    this.#insert = database.prepare(
      'INSERT INTO accounts (handle, name, list_stamp, settings_stamp) VALUES (?, ?, ?, ?) RETURNING *',
    );
    this.#setPassword = database.prepare(
      'UPDATE accounts SET password_salt = ?, password_hash = ?, md5_salt = ?, md5_hash = ? WHERE id = ?',
    );
    this.#setName = database.prepare('UPDATE accounts SET name = ? WHERE id = ?');
    this.#setPrompt = database.prepare('UPDATE accounts SET prompt = ? WHERE id = ?');
    this.#setPrivacy = database.prepare('UPDATE accounts SET privacy = ? WHERE id = ?');
    this.#setPersonalMessage = database.prepare('UPDATE accounts SET personal_message = ? WHERE id = ?');
    this.#setMail = database.prepare('UPDATE accounts SET inbox_unread = ?, folders_unread = ? WHERE id = ?');
    const touch = (stamp: string, where: string) =>
      database.prepare(
        `UPDATE accounts SET list_version = list_version + 1, ${stamp} = max(${stamp} + 1, ?) WHERE ${where}`,
      );
    this.#touchLists = touch('list_stamp', 'id = ?');
    this.#touchSettings = touch('settings_stamp', 'id = ?');
    this.#touchWatchers = touch(
      'list_stamp',
      'id IN (SELECT account_id FROM contacts WHERE handle = ? AND (lists & 1) <> 0)',
    );
    this.#property = database.prepare('SELECT value FROM properties WHERE account_id = ? AND key = ?');
    this.#setProperty = database.prepare(
      'INSERT INTO properties (account_id, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    );
    this.#profile = database.prepare('SELECT name, value FROM profile_fields WHERE account_id = ?');
    this.#setProfileField = database.prepare(
      'INSERT INTO profile_fields (account_id, name, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    );
  }

  /** The account of a handle in any case, or null. */
  find(handle: string): Account | null {
    const row = this.#byHandle.get(handle.toLowerCase());
    return row === undefined ? null : account(row);
  }

  /** All accounts, by handle. */
  all(): readonly Account[] {
    return this.#everybody.all().map(account);
  }

  get(id: number): Account {
    const row = this.#byId.get(id);
    if (row === undefined) throw new Error(`no account ${id}`);
    return account(row);
  }

  /** A new account without a password: nobody can sign in to it until it has one. */
  create(handle: string, name: string): Account {
    const now = this.#clock.now();
    const row = this.#insert.get(handle.toLowerCase(), name, now, now);
    if (row === undefined) throw new Error(`account ${handle} was not stored`);
    return account(row);
  }

  /** What is kept of the account's password; null without account or password. */
  passwordRecord(handle: string): PasswordRecord | null {
    const row = this.#password.get(handle.toLowerCase());
    if (row === undefined) return null;
    return {
      salt: octets(row, 'password_salt'),
      hash: octets(row, 'password_hash'),
      md5Salt: words(row, 'md5_salt'),
      md5Hash: words(row, 'md5_hash'),
    };
  }

  setPassword(id: number, record: PasswordRecord): void {
    this.#setPassword.run(record.salt, record.hash, record.md5Salt, record.md5Hash, id);
  }

  setName(id: number, name: string): void {
    this.#setName.run(name, id);
    this.touch(id, 'settings');
  }

  setPrompt(id: number, prompt: PromptMode): void {
    this.#setPrompt.run(prompt, id);
    this.touch(id, 'settings');
  }

  setPrivacy(id: number, privacy: PrivacyMode): void {
    this.#setPrivacy.run(privacy, id);
    this.touch(id, 'settings');
  }

  /** Keeps the text for the next session. It is no part of the lists, so their version stays. */
  setPersonalMessage(id: number, text: string): void {
    this.#setPersonalMessage.run(text, id);
  }

  setMail(id: number, mail: MailCounts | null): void {
    this.#setMail.run(mail?.inboxUnread ?? null, mail?.foldersUnread ?? null, id);
  }

  /** Counts a change: the list version grows by one, and the time stamp of that kind moves on. */
  touch(id: number, kind: ChangeKind): void {
    (kind === 'lists' ? this.#touchLists : this.#touchSettings).run(this.#clock.now(), id);
  }

  /** An own property (PHH, PHW, PHM, MOB, MBE, WWE, HSB); empty when never set. */
  property(id: number, key: string): string {
    const row = this.#property.get(id, key);
    return row === undefined ? '' : words(row, 'value');
  }

  /** Stores a property. Everybody who has the account on the forward list holds a copy, so their lists change too. */
  setProperty(account: Account, key: string, value: string): void {
    this.#setProperty.run(account.id, key, value);
    this.touch(account.id, 'settings');
    this.#touchWatchers.run(this.#clock.now(), account.handle);
  }

  /** Stored fields of the profile message, by lower-cased name. */
  profile(id: number): ReadonlyMap<string, string> {
    return new Map(this.#profile.all(id).map((row) => [words(row, 'name'), words(row, 'value')]));
  }

  setProfileField(id: number, name: string, value: string): void {
    this.#setProfileField.run(id, name.toLowerCase(), value);
  }
}
