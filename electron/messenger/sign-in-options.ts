import type { DialectName, OwnStatus } from '../../shared/model.ts';
import type { CurrentMedia } from '../protocol/personal-message.ts';

/** The place to sign in at. */
export interface SignInServer {
  readonly host: string;
  readonly port: number;
  /** Full address of the Passport nexus (dialects from MSNP8). */
  readonly nexus: string;
  /** Login address that skips the nexus, or null. */
  readonly login: string | null;
  readonly insecureTls: boolean;
}

/** Who signs in, where, and as what. Holds the password: keep it out of events, state and traces. */
export interface SignInOptions {
  readonly handle: string;
  readonly password: string;
  readonly server: SignInServer;
  /** Highest dialect to offer. */
  readonly ceiling: DialectName;
  /** Everything below the ceiling, or only what the original client of that generation offered. */
  readonly offer: 'all' | 'original';
  readonly status: OwnStatus;
  /** Null leaves what the server has: no UUX is sent at sign-in. */
  readonly personalMessage: string | null;
  readonly media: CurrentMedia | null;
  /** MSN object XML to announce in CHG, or null. */
  readonly msnObject: string | null;
  /** Names that contacts show up with are stored on the server, as the original client did (fact book 20, SBP). */
  readonly keepsStoredNames?: boolean;
  /** Signs in again by itself when the connection is lost after having been online. */
  readonly reconnects?: boolean;
}
