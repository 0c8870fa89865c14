import type { Dialect } from '../protocol/dialect.ts';
import type { WritableNotice } from '../protocol/notices.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import type { PersonalMessage } from '../protocol/personal-message.ts';
import type { Account } from './accounts.ts';
import type { SocketAddress } from './connection.ts';
import type { PhoneMessage } from './mobile-phones.ts';
import type { Presence, Principal } from './presence.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Realm } from './realm.ts';

/** A signed-in connection, as the commands see it. */
export interface Session extends Principal {
  readonly realm: Realm;
  readonly dialect: Dialect;
  readonly local: SocketAddress;
  presence: Presence | null;
  personalMessage: PersonalMessage;
  takesCalls: boolean;
  /** SYN was answered. */
  synchronised: boolean;
  /** Times of the latest renamings of oneself, in Unix milliseconds. */
  renamings: readonly number[];
  /** How often it may ask for switchboards. */
  readonly transfers: RateLimit;
  /** Handles of the people that the last FND found, in the order of the answer. */
  found: readonly string[];
  /** The account as it is stored now. */
  account(): Account;
  /** List version for a reply; null in dialects whose replies carry none. */
  listVersion(): string | null;
  send(message: ServerMessage): void;
  /** Sends a notice as the server's MSG. */
  notify(notice: WritableNotice): void;
  /** A page came from a mobile phone. */
  pageArrived(message: PhoneMessage): void;
  /** Answers with a numeric error (fact book 50). */
  refuse(trid: number, code: number): void;
  /** Sends a challenge and closes the connection when no answer comes in time. */
  challenge(trid: number): void;
  /** Judges an answer to the challenge. */
  answered(trid: number, productId: string, response: string): void;
  /** The client said goodbye. */
  leave(): void;
  /** Closes without a word, as servers do with commands that make no sense; the reason goes to the log. */
  disconnect(reason: string): void;
}
