import { join } from 'node:path';
import * as v from 'valibot';
import type { ConnectionSettings } from '../../shared/connection-settings.ts';
import type { SecretBox } from './accounts-file.ts';
import { type ProblemListener, readJsonFile, removeFile, writeJsonFile } from './json-file.ts';

const stored = v.object({
  format: v.literal(1),
  /** Which proxy and user it is for: nobody else is given it. */
  proxy: v.string(),
  /** Sealed, as base64. */
  password: v.pipe(v.string(), v.base64()),
});

/** Which proxy, for which user; null where no password is asked for. */
function proxyName(settings: ConnectionSettings): string | null {
  if (settings.kind !== 'socks5' && settings.kind !== 'http-connect') return null;
  return settings.user === '' ? null : JSON.stringify([settings.kind, settings.host, settings.port, settings.user]);
}

/**
 * The password of the proxy in use, in `connection-secret.json` of the profile folder: sealed by the system, or, where it
 * cannot seal, only in memory until the program ends. Nothing here throws; trouble goes to `onProblem`.
 */
export class ConnectionSecret {
  readonly #path: string;
  readonly #secrets: SecretBox;
  readonly #onProblem: ProblemListener;
  #kept: { readonly proxy: string; readonly password: string } | null = null;

  constructor(folder: string, secrets: SecretBox, onProblem: ProblemListener) {
    this.#path = join(folder, 'connection-secret.json');
    this.#secrets = secrets;
    this.#onProblem = onProblem;
    const file = readJsonFile(this.#path, stored, onProblem);
    if (file === null || !secrets.available) return;
    try {
      this.#kept = { proxy: file.proxy, password: secrets.open(Buffer.from(file.password, 'base64')) };
    } catch {
      // Sealed by somebody else or elsewhere: as if there were none.
    }
  }

  /** The password for exactly that proxy and user, empty when there is none. */
  password(settings: ConnectionSettings): string {
    const proxy = proxyName(settings);
    return proxy !== null && this.#kept?.proxy === proxy ? this.#kept.password : '';
  }

  /** Keeps the password of that proxy and forgets any other; an empty one is none. */
  keep(settings: ConnectionSettings, password: string): void {
    const proxy = proxyName(settings);
    this.#kept = proxy === null || password === '' ? null : { proxy, password };
    const sealed = this.#kept === null ? null : this.#seal(password);
    if (sealed === null) removeFile(this.#path, this.#onProblem);
    else writeJsonFile(this.#path, { format: 1, proxy, password: sealed }, this.#onProblem);
  }

  #seal(password: string): string | null {
    if (!this.#secrets.available) return null;
    try {
      return Buffer.from(this.#secrets.seal(password)).toString('base64');
    } catch {
      return null;
    }
  }
}
