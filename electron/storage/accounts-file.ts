import { join } from 'node:path';
import * as v from 'valibot';
import { type ChoosableStatus, choosableStatuses } from '../../shared/model.ts';
import { handleSchema, type RememberedAccount } from '../../shared/settings.ts';
import { type ProblemListener, readJsonFile, writeJsonFile } from './json-file.ts';

/** Encryption by the operating system, bound to the user who is logged in there. */
export interface SecretBox {
  /** False when the system has no safe place for the key; then nothing is sealed. */
  readonly available: boolean;
  seal(text: string): Uint8Array;
  /** Throws when the bytes were sealed by somebody else or elsewhere. */
  open(bytes: Uint8Array): string;
}

const storedAccount = v.object({
  handle: handleSchema,
  status: v.picklist(choosableStatuses),
  signInAutomatically: v.boolean(),
  /** Sealed, as base64. */
  password: v.nullable(v.pipe(v.string(), v.base64())),
});
type StoredAccount = v.InferOutput<typeof storedAccount>;

const storedAccounts = v.object({ format: v.literal(1), accounts: v.array(storedAccount) });

/** What the sign-in window's boxes say about an account. `rememberMe: false` forgets it altogether. */
export interface Remembering {
  readonly handle: string;
  readonly status: ChoosableStatus;
  readonly rememberMe: boolean;
  readonly rememberPassword: boolean;
  readonly signInAutomatically: boolean;
}

/**
 * The accounts that the sign-in window remembers, the one used last first, in `accounts.json` of the profile folder.
 * Passwords go there sealed by the system or not at all. Nothing here throws; trouble goes to `onProblem`.
 */
export class AccountsFile {
  readonly #path: string;
  readonly #secrets: SecretBox;
  readonly #onProblem: ProblemListener;
  #accounts: readonly StoredAccount[];

  constructor(folder: string, secrets: SecretBox, onProblem: ProblemListener) {
    this.#path = join(folder, 'accounts.json');
    this.#secrets = secrets;
    this.#onProblem = onProblem;
    this.#accounts = readJsonFile(this.#path, storedAccounts, onProblem)?.accounts ?? [];
  }

  /** What the windows may know: never a password, sealed or not. */
  get remembered(): readonly RememberedAccount[] {
    return this.#accounts.map((account) => {
      const passwordRemembered = this.password(account.handle) !== null;
      return {
        handle: account.handle,
        status: account.status,
        passwordRemembered,
        signInAutomatically: account.signInAutomatically && passwordRemembered,
      };
    });
  }

  /** The remembered password, or null when there is none or this system cannot open it. */
  password(handle: string): string | null {
    const sealed = this.#accounts.find((account) => account.handle === handle)?.password ?? null;
    if (sealed === null || !this.#secrets.available) return null;
    try {
      return this.#secrets.open(Buffer.from(sealed, 'base64'));
    } catch {
      return null;
    }
  }

  /** Remembers (or, without `rememberMe`, forgets) an account after it signed in with `password`. */
  remember(wish: Remembering, password: string): void {
    const others = this.#accounts.filter((account) => account.handle !== wish.handle);
    const sealed = wish.rememberPassword ? this.#seal(password) : null;
    const account: StoredAccount = {
      handle: wish.handle,
      status: wish.status,
      signInAutomatically: wish.signInAutomatically && sealed !== null,
      password: sealed,
    };
    this.#replace(wish.rememberMe ? [account, ...others] : others);
  }

  /** Keeps the status chosen last; an account that is not remembered stays so. */
  keepStatus(handle: string, status: ChoosableStatus): void {
    const before = this.#accounts.find((account) => account.handle === handle);
    if (before === undefined || before.status === status) return;
    this.#replace(this.#accounts.map((account) => (account === before ? { ...account, status } : account)));
  }

  /** Whether the program signs this account in when it starts; without a remembered password it never does. */
  setAutomatic(handle: string, automatically: boolean): void {
    const change = (account: StoredAccount): StoredAccount => ({
      ...account,
      signInAutomatically: automatically && account.password !== null,
    });
    this.#replace(this.#accounts.map((account) => (account.handle === handle ? change(account) : account)));
  }

  forget(handle: string): void {
    this.#replace(this.#accounts.filter((account) => account.handle !== handle));
  }

  #seal(password: string): string | null {
    if (!this.#secrets.available) return null;
    try {
      return Buffer.from(this.#secrets.seal(password)).toString('base64');
    } catch {
      return null;
    }
  }

  #replace(accounts: readonly StoredAccount[]): void {
    this.#accounts = accounts;
    writeJsonFile(this.#path, { format: 1, accounts }, this.#onProblem);
  }
}
