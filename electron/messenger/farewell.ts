import type { SignedOut } from '../../shared/model.ts';
import { signedOut } from './signed-out.ts';

/** What an OUT of the server's asks of us: stay out, come back later, or come back at once without cached lists. */
export type Farewell =
  | { readonly kind: 'end'; readonly end: SignedOut }
  | { readonly kind: 'later'; readonly end: SignedOut; readonly milliseconds: number }
  | { readonly kind: 'migrated'; readonly end: SignedOut };

const minute = 60_000;
const longestWait = 24 * 60 * minute;

/** Reads the server's OUT (fact book 20, OUT). RCT counts minutes; more than a day is taken as a day. */
export function farewell(reason: string | null, minutes: number | null): Farewell {
  switch (reason?.toUpperCase() ?? null) {
    case 'OTH':
      return { kind: 'end', end: signedOut('signed-in-elsewhere', 'OUT OTH') };
    case 'SSD':
      return { kind: 'later', end: signedOut('server-shutting-down', 'OUT SSD'), milliseconds: minute };
    case 'RCT': {
      const wait = Math.min(Math.max(minutes ?? 1, 1) * minute, longestWait);
      return { kind: 'later', end: signedOut('server-shutting-down', `OUT RCT ${wait / minute}`), milliseconds: wait };
    }
    case 'MIG':
      return { kind: 'migrated', end: signedOut('server-shutting-down', 'OUT MIG') };
    case 'TOU':
      return { kind: 'end', end: signedOut('terms-of-use', 'OUT TOU') };
    default:
      return { kind: 'end', end: signedOut('connection-lost', reason === null ? 'OUT' : `OUT ${reason}`) };
  }
}
