import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** When the file is larger, in octets, it becomes the old one and a new one begins. */
const largestFile = 1_000_000;

/** What Passport and sign-in put into texts: tickets, passwords, challenge responses. */
const secrets = [
  /(from-PP\s*=\s*)'[^']*'?/gi,
  /((?:pwd|password|passwd)\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s,;&]+)/gi,
  /(MSPAuth\s*[=:]\s*)\S+/gi,
  /(\bt=)[^\s&'"]+(?:&p=[^\s&'"]*)?/g,
  /(USR \d+ (?:TWN|MD5) S )\S+/g,
];

/** The text with everything that looks like a secret replaced. */
export function withoutSecrets(text: string): string {
  return secrets.reduce((kept, secret) => kept.replace(secret, '$1[redacted]'), text);
}

/** A text file that grows line by line; what cannot be written is left out, for there is nowhere left to say so. */
export class LogFile {
  readonly #path: string;
  #broken = false;

  constructor(path: string) {
    this.#path = path;
  }

  line(text: string): void {
    if (this.#broken) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > largestFile) renameSync(this.#path, `${this.#path}.old`);
      appendFileSync(this.#path, `${new Date().toISOString()} ${withoutSecrets(text)}\n`, { mode: 0o600 });
    } catch {
      this.#broken = true;
    }
  }

  /** An error with its stack. */
  fault(where: string, error: unknown): void {
    this.line(`${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
