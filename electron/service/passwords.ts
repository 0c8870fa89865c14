import { createHash, createHmac, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { md5Response } from '../protocol/md5-sign-in.ts';
import { randomToken } from './tokens.ts';

/** Cost of one scrypt run: 16 MiB of memory and some 40 ms on a computer of 2020. */
const cost: ScryptOptions = { N: 16_384, r: 8, p: 1 };
const hashOctets = 32;

/**
 * What an account keeps of its password.
 *
 * `salt` and `hash` (scrypt) answer Passport sign-ins: whoever steals the database has to try every password at the price
 * of one scrypt run each.
 *
 * `md5Salt` and `md5Hash` = md5(md5Salt + password) answer MD5 sign-ins (fact book 10 section 3): the salt is sent as the
 * challenge, always the same one, and the answer is compared with the stored value. Honestly: whoever steals the database,
 * or watches one MD5 sign-in on the network, can repeat that answer and sign in by MD5 ever after, and can try passwords at
 * the price of one MD5 each. MSNP2-7 offer nothing better; it is what these clients speak.
 */
export interface PasswordRecord {
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
  readonly md5Salt: string;
  readonly md5Hash: string;
}

/** More sign-ins wait for their password check than the service is willing to queue. */
export class TooBusyError extends Error {
  constructor() {
    super('Too many passwords are waiting to be checked.');
    this.name = 'TooBusyError';
  }
}

/** Runs scrypt, a few at a time: each run takes memory and a core, and anybody may ask for one. */
export class PasswordHasher {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  readonly #atOnce: number;
  readonly #inQueue: number;

  constructor(atOnce = 2, inQueue = 64) {
    this.#atOnce = atOnce;
    this.#inQueue = inQueue;
  }

  /** The record to store for a new password. Waits as long as it takes: the service itself asks for it. */
  async record(password: string): Promise<PasswordRecord> {
    const salt = randomBytes(16);
    const md5Salt = `${1_000_000_000 + (randomBytes(4).readUInt32BE() % 1_000_000_000)}.${parseInt(randomToken(4), 16)}`;
    const hash = await this.#run(password, salt, Number.POSITIVE_INFINITY);
    return { salt, hash, md5Salt, md5Hash: md5Response(md5Salt, password) };
  }

  /**
   * Whether the password is the one of the record. With no record (no such account) the same work is done in vain, so that
   * the time taken does not tell who has an account. Throws TooBusyError when the queue is full.
   */
  async matches(password: string, record: PasswordRecord | null): Promise<boolean> {
    const hash = await this.#run(password, record?.salt ?? Buffer.alloc(16), this.#inQueue);
    return record !== null && timingSafeEqual(hash, record.hash);
  }

  async #run(password: string, salt: Uint8Array, inQueue: number): Promise<Buffer> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= inQueue) throw new TooBusyError();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await new Promise<Buffer>((resolve, reject) => {
        scrypt(password, salt, hashOctets, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
      });
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}

/** Whether two MD5 answers are the same, in a time that does not depend on where they differ. */
export function sameAnswer(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

const decoySecret = randomToken(16);

/** A salt for a handle without an account: looks like a real one and stays the same, so that asking tells nothing. */
export function decoySalt(handle: string): string {
  const digest = createHmac('sha256', decoySecret).update(handle).digest();
  return `${1_000_000_000 + (digest.readUInt32BE(0) % 1_000_000_000)}.${digest.readUInt32BE(4)}`;
}
