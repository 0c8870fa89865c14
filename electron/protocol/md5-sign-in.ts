import { createHash } from 'node:crypto';

/**
 * The answer to `USR t MD5 S challenge`: MD5 over challenge and password (UTF-8) as 32 lower-case hexadecimal digits
 * (fact book 10 section 3).
 */
export function md5Response(challenge: string, password: string): string {
  return createHash('md5')
    .update(challenge + password, 'utf8')
    .digest('hex');
}
