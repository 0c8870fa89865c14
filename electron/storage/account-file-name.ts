import { createHash } from 'node:crypto';

/** A file name for whatever belongs to one account: safe on every file system, and it does not spell the account. */
export function accountFileName(account: string, ending = 'json'): string {
  return `${createHash('sha256').update(account).digest('hex').slice(0, 40)}.${ending}`;
}
