import { decodePercent } from '../protocol/percent.ts';

/** Who asks for a ticket, and with which password. */
export interface Credentials {
  /** Lower case. */
  readonly handle: string;
  readonly password: string;
}

const scheme = 'passport1.4 ';
const longestPassword = 1024;

/**
 * Reads `Authorization: Passport1.4 OrgVerb=GET,OrgURL=…,sign-in=…,pwd=…,…` (fact book 10 section 4.4). Handle and
 * password may be percent-encoded or raw. Null when it is something else, or lacks either.
 */
export function readAuthorization(value: string): Credentials | null {
  if (!value.toLowerCase().startsWith(scheme)) return null;
  const pairs = new Map<string, string>();
  for (const pair of value.slice(scheme.length).split(',')) {
    const equals = pair.indexOf('=');
    const key = pair.slice(0, equals).trim().toLowerCase();
    if (equals > 0 && !pairs.has(key)) pairs.set(key, decodePercent(pair.slice(equals + 1)));
  }
  const handle = pairs.get('sign-in')?.toLowerCase() ?? '';
  const password = pairs.get('pwd') ?? '';
  return handle === '' || password === '' || password.length > longestPassword ? null : { handle, password };
}
