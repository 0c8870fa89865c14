import type { Dialect } from '../protocol/dialect.ts';
import { type WritableNotice, writeNotice } from '../protocol/notices.ts';
import { formatServer, parseClient } from '../protocol/notification/codec.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import type { PersonalMessage } from '../protocol/personal-message.ts';
import type { Frame } from '../protocol/wire/frame.ts';
import type { Account } from './accounts.ts';
import type { AlertSeed } from './alerts.ts';
import { isRightAnswer } from './challenges.ts';
import { obey } from './commands/obey.ts';
import type { Connection, FrameHandler, SocketAddress } from './connection.ts';
import type { Mail, MailFolder } from './mailbox.ts';
import type { PhoneMessage } from './mobile-phones.ts';
import { alertFor, pageFor } from './notifications.ts';
import type { Presence, VisiblePresence } from './presence.ts';
import { profileFields } from './profile.ts';
import { RateLimit } from './rate-limit.ts';
import type { Realm } from './realm.ts';
import type { Session } from './session.ts';
import type { Call } from './switchboard/call.ts';
import { randomDigits } from './tokens.ts';

/** Milliseconds for answering a challenge (fact book 25: about 50 seconds). */
const challengePatience = 50_000;

/** A signed-in connection: what the client wants goes to commands/, what happens to others comes back as lines. */
export class NotificationSession implements Session, FrameHandler {
  readonly realm: Realm;
  readonly dialect: Dialect;
  readonly accountId: number;
  readonly handle: string;
  readonly local: SocketAddress;
  presence: Presence | null = null;
  personalMessage: PersonalMessage;
  takesCalls = true;
  synchronised = false;
  renamings: readonly number[] = [];
  found: readonly string[] = [];
  readonly transfers: RateLimit;
  readonly #connection: Connection;
  #challenge: string | null = null;
  #challengeAnswered: () => void = () => {};

  readonly #all: Set<NotificationSession>;

  /** `all` holds the sessions of the service that have begun and not ended. */
  constructor(connection: Connection, realm: Realm, dialect: Dialect, account: Account, all: Set<NotificationSession>) {
    this.#all = all;
    this.realm = realm;
    this.dialect = dialect;
    this.accountId = account.id;
    this.handle = account.handle;
    this.local = connection.local;
    this.personalMessage = { text: account.personalMessage, media: null };
    this.transfers = new RateLimit(realm.clock, realm.options.switchboardsPerMinute, 60_000);
    this.#connection = connection;
  }

  /** Takes the connection over after a successful sign-in: welcomes the client and enters it among those online. */
  begin(trid: number): void {
    const account = this.account();
    this.#connection.handleWith(this);
    this.#all.add(this);
    this.realm.hub.signIn(this);
    this.send({
      command: 'USR',
      trid,
      stage: 'OK',
      handle: this.handle,
      name: account.name,
      verified: true,
      restricted: false,
    });
    if (this.dialect.personalMessages) this.send({ command: 'SBS', fields: ['0', 'null'] });
    const fields = profileFields(
      this.dialect,
      this.realm.accounts,
      account,
      this.#connection.remote,
      this.realm.clock.now(),
    );
    this.notify({ kind: 'profile', fields });
  }

  frame(frame: Frame): void {
    obey(this, parseClient(frame, this.dialect));
  }

  closed(): void {
    this.#challengeAnswered();
    this.#all.delete(this);
    this.realm.hub.signOut(this);
  }

  account(): Account {
    return this.realm.accounts.get(this.accountId);
  }

  listVersion(): string | null {
    return this.dialect.listVersions ? this.account().listVersion : null;
  }

  send(message: ServerMessage): void {
    this.#connection.send(formatServer(message, this.dialect));
  }

  notify(notice: WritableNotice): void {
    this.send({ command: 'MSG', from: 'Hotmail', fromName: 'Hotmail', document: writeNotice(notice, this.dialect) });
  }

  refuse(trid: number, code: number): void {
    this.send({ command: 'error', code, trid, text: null });
  }

  disconnect(reason: string): void {
    this.realm.log(`${this.handle}: disconnected: ${reason}`);
    this.leave();
  }

  /** Says why the session ends, then closes. */
  dismiss(reason: 'OTH' | 'SSD'): void {
    this.send({ command: 'OUT', reason, minutes: null });
    this.leave();
  }

  leave(): void {
    this.#challengeAnswered();
    this.#all.delete(this);
    this.realm.hub.signOut(this);
    this.#connection.close();
  }

  challenge(trid: number): void {
    this.#challengeAnswered();
    this.#challenge = randomDigits(20);
    this.send({ command: 'CHL', trid, challenge: this.#challenge });
    this.#challengeAnswered = this.realm.clock.after(challengePatience, () => {
      this.send({ command: 'OUT', reason: null, minutes: null });
      this.disconnect('did not answer the challenge');
    });
  }

  answered(trid: number, productId: string, response: string) {
    const challenge = this.#challenge;
    const rules = this.dialect.challenge;
    if (challenge === null || rules === null) return this.refuse(trid, 715);
    this.#challengeAnswered();
    this.#challenge = null;
    if (isRightAnswer(rules.scheme, challenge, productId, response)) {
      this.send({ command: 'QRY', trid });
    } else {
      this.refuse(trid, 540);
      this.disconnect('answered the challenge wrongly');
    }
  }

  replaced(): void {
    this.dismiss('OTH');
  }

  contactOnline(trid: number | null, contact: VisiblePresence): void {
    this.send(trid === null ? { command: 'NLN', ...contact } : { command: 'ILN', trid, ...contact });
  }

  contactOffline(handle: string): void {
    this.send({ command: 'FLN', handle });
  }

  contactSays(handle: string, personalMessage: PersonalMessage): void {
    if (this.dialect.personalMessages) this.send({ command: 'UBX', handle, personalMessage });
  }

  contactProperty(handle: string, key: string, value: string): void {
    if (!this.synchronised || !this.dialect.contactProperties.includes(key)) return;
    this.send({ command: 'BPR', listVersion: this.listVersion(), handle, key, value });
  }

  reverseChanged(change: 'added' | 'removed', handle: string, name: string): void {
    if (!this.synchronised) return;
    const listVersion = this.listVersion();
    if (change === 'removed') {
      this.send({ command: 'REM', trid: 0, list: 'RL', listVersion, contact: handle, group: null });
    } else if (this.dialect.editing === 'ADD') {
      this.send({ command: 'ADD', trid: 0, list: 'RL', listVersion, handle, name, group: null });
    } else {
      this.send({ command: 'ADC', trid: 0, list: 'RL', handle, name, id: null, group: null });
    }
  }

  called({ switchboard, caller: { handle, name } }: Call): void {
    const { dialect, realm, local } = this;
    const cookie = realm.switchboards.cookies.issue({ principal: this, dialect, switchboard });
    const { sessionId } = switchboard;
    this.send({ command: 'RNG', sessionId, address: realm.switchboardAddress(local), cookie, handle, name });
  }

  /** Before the first CHG there is nothing to add to: the counts are told then. */
  mailArrived(mail: Mail): void {
    if (this.presence === null) return;
    const page = this.realm.page(this.local, '/mail');
    this.notify({ kind: 'mail-arrived', ...mail, folder: 'ACTIVE', messageUrl: '/mail/inbox', postUrl: page });
  }

  mailMoved(from: MailFolder, to: MailFolder): void {
    if (this.presence !== null) this.notify({ kind: 'mail-moved', from, to, count: 1 });
  }

  alerted(alert: AlertSeed): void {
    if (this.dialect.serverPayloads.includes('NOT')) this.send({ command: 'NOT', document: alertFor(this, alert) });
  }

  pageArrived(message: PhoneMessage): void {
    if (this.dialect.serverPayloads.includes('IPG')) this.send({ command: 'IPG', document: pageFor(this, message) });
  }
}
