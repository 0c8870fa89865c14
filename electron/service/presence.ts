import type { StatusCode } from '../../shared/status.ts';
import type { PersonalMessage } from '../protocol/personal-message.ts';
import type { Account, Accounts } from './accounts.ts';
import type { AlertSeed } from './alerts.ts';
import type { ListedPeople } from './listed-people.ts';
import type { ContactLists } from './lists.ts';
import type { Mail, MailFolder } from './mailbox.ts';
import type { Call } from './switchboard/call.ts';

/** How somebody who is online appears to those who may see him. */
export interface Presence {
  readonly status: Exclude<StatusCode, 'FLN'>;
  /** Unsigned 32 bit; 0 for clients that announce none. */
  readonly capabilities: number;
  /** XML text of the MSN object, or null. */
  readonly msnObject: string | null;
}

/** What one principal sees of another. */
export interface VisiblePresence extends Presence {
  readonly handle: string;
  readonly name: string;
}

/**
 * Somebody who is signed in: a session on a socket, or a demo buddy. The hub reads what he shows and tells him what he sees.
 */
export interface Principal {
  readonly accountId: number;
  readonly handle: string;
  /** Null before the first CHG. */
  readonly presence: Presence | null;
  readonly personalMessage: PersonalMessage;
  /** Whether he may be called into conversations (IMS). */
  readonly takesCalls: boolean;
  /** A contact is online, or changed. `trid` is that of the request which made it visible, else null. */
  contactOnline(trid: number | null, contact: VisiblePresence): void;
  contactOffline(handle: string): void;
  contactSays(handle: string, personalMessage: PersonalMessage): void;
  contactProperty(handle: string, key: string, value: string): void;
  /** Somebody added this principal to his forward list, or removed him from it. */
  reverseChanged(change: 'added' | 'removed', handle: string, name: string): void;
  /** A message came into the mailbox. */
  mailArrived(mail: Mail): void;
  /** A message was moved, or read when both folders are the same. */
  mailMoved(from: MailFolder, to: MailFolder): void;
  /** A service beside the messenger has something to tell. */
  alerted(alert: AlertSeed): void;
  /** Somebody calls this principal into a conversation. */
  called(call: Call): void;
  /** The same account signed in from another place. */
  replaced(): void;
}

/**
 * Who is online and who may see whom. A principal appears to another one when that one has him on the forward list, is
 * allowed by him (AL, BL, BLP) and he is not hidden (fact book 60 section 1, rule 6). What each one was shown last is
 * remembered, so that a change of list, privacy or status turns into exactly one NLN or FLN, or none.
 */
export class PresenceHub {
  readonly #accounts: Accounts;
  readonly #people: ListedPeople;
  readonly #lists: ContactLists;
  readonly #online = new Map<string, Principal>();
  readonly #shown = new Map<Principal, Map<string, string>>();
  readonly #gone: (principal: Principal) => void;

  /** `gone` hears of everybody who signs out, before the others do. */
  constructor(accounts: Accounts, people: ListedPeople, lists: ContactLists, gone: (principal: Principal) => void) {
    this.#accounts = accounts;
    this.#people = people;
    this.#lists = lists;
    this.#gone = gone;
  }

  find(handle: string): Principal | null {
    return this.#online.get(handle) ?? null;
  }

  /** Takes the principal in; whoever was signed in to the account before is told and taken out. */
  signIn(principal: Principal): void {
    const former = this.#online.get(principal.handle);
    if (former !== undefined) {
      this.signOut(former);
      former.replaced();
    }
    this.#online.set(principal.handle, principal);
    this.#shown.set(principal, new Map());
  }

  /** Takes the principal out; those who saw him see him go. Harmless when he is already gone. */
  signOut(principal: Principal): void {
    this.#shown.delete(principal);
    if (this.#online.get(principal.handle) !== principal) return;
    this.#online.delete(principal.handle);
    this.#gone(principal);
    for (const [watcher, shown] of this.#shown) {
      if (shown.delete(principal.handle)) watcher.contactOffline(principal.handle);
    }
  }

  /** After the first CHG: the principal is shown everybody he may see, with the TrID of that CHG; then he is announced. */
  arrive(principal: Principal, trid: number): void {
    for (const handle of this.#people.watchedBy(principal.accountId)) this.refresh(handle, principal, trid);
    this.announce(principal);
  }

  /** The principal's status, name, picture, list or privacy changed: everybody who is concerned is told. */
  announce(principal: Principal): void {
    const account = this.#accounts.get(principal.accountId);
    for (const watcher of this.#watchers(principal)) this.#update(principal, account, watcher, null);
  }

  /** The principal's personal message or song changed. */
  announcePersonalMessage(principal: Principal): void {
    for (const watcher of this.#watchers(principal)) {
      if (this.#shown.get(watcher)?.has(principal.handle) === true) {
        watcher.contactSays(principal.handle, principal.personalMessage);
      }
    }
  }

  /** A property of the principal's changed; those who are allowed to see him get it. */
  announceProperty(principal: Principal, key: string, value: string): void {
    const account = this.#accounts.get(principal.accountId);
    for (const watcher of this.#watchers(principal)) {
      if (this.#lists.allows(account, watcher.handle)) watcher.contactProperty(principal.handle, key, value);
    }
  }

  /** Brings up to date what `watcher` sees of one account, after his forward list changed. */
  refresh(handle: string, watcher: Principal, trid: number | null): void {
    const principal = this.#online.get(handle);
    if (principal !== undefined) this.#update(principal, this.#accounts.get(principal.accountId), watcher, trid);
  }

  *#watchers(principal: Principal): Generator<Principal> {
    for (const handle of this.#people.watchersOf(principal.handle)) {
      const watcher = this.#online.get(handle);
      if (watcher !== undefined) yield watcher;
    }
  }

  #update(principal: Principal, account: Account, watcher: Principal, trid: number | null): void {
    const shown = this.#shown.get(watcher);
    if (shown === undefined || watcher.presence === null) return;
    const before = shown.get(principal.handle);
    const watches = this.#lists.watches(watcher.accountId, principal.handle);
    const visible = this.#visible(principal, account, watcher);
    if (visible === null || !watches) {
      shown.delete(principal.handle);
      if (before !== undefined && watches) watcher.contactOffline(principal.handle);
      return;
    }
    const now = JSON.stringify(visible);
    if (now === before) return;
    shown.set(principal.handle, now);
    watcher.contactOnline(trid, visible);
    const { text, media } = principal.personalMessage;
    if (before === undefined && (text !== '' || media !== null)) {
      watcher.contactSays(principal.handle, principal.personalMessage);
    }
  }

  #visible(principal: Principal, account: Account, watcher: Principal): VisiblePresence | null {
    const presence = principal.presence;
    if (presence === null || presence.status === 'HDN') return null;
    if (!this.#lists.allows(account, watcher.handle)) return null;
    return { handle: principal.handle, name: account.name, ...presence };
  }
}
