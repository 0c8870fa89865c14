import type { SignedOut, SignedOutReason } from '../../shared/model.ts';
import { ConnectFailure } from '../net/connection.ts';
import { PassportFailure } from '../net/passport.ts';

export function signedOut(reason: SignedOutReason, detail: string | null, code: number | null = null): SignedOut {
  return { reason, code, detail };
}

/** As long as a version may be to be shown. */
const longestVersion = 40;

/** The same end, with what the server recommends: its version, and the web page about it where that is one. */
export function withAdvice(
  end: SignedOut,
  { recommended, infoUrl, downloadUrl }: { readonly [part in 'recommended' | 'infoUrl' | 'downloadUrl']: string },
): SignedOut {
  const version = recommended.slice(0, longestVersion);
  const address = [infoUrl, downloadUrl].find((url) => /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url)) ?? null;
  return version === '' && address === null ? end : { ...end, advice: { version, address } };
}

const byConnectFailure: { readonly [kind in ConnectFailure['kind']]: SignedOutReason } = {
  'unknown-host': 'unknown-host',
  unreachable: 'unreachable',
  'timed-out': 'timed-out',
  aborted: 'cancelled',
  'proxy-unreachable': 'proxy-failed',
  'proxy-refused': 'proxy-failed',
  'proxy-needs-password': 'proxy-failed',
};

/** Why no connection came about, as a reason to be signed out. */
export function connectFailed(failure: unknown, place: string): SignedOut {
  return failure instanceof ConnectFailure
    ? signedOut(byConnectFailure[failure.kind], `${place}: ${failure.message}`)
    : signedOut('unreachable', `${place}: ${failure instanceof Error ? failure.message : 'no connection'}`);
}

const byPassportFailure: { readonly [kind in PassportFailure['kind']]: SignedOutReason } = {
  'wrong-password': 'wrong-password',
  'account-blocked': 'account-blocked',
  unavailable: 'passport-unavailable',
  unreachable: 'passport-unavailable',
  'timed-out': 'timed-out',
  'proxy-failed': 'proxy-failed',
  aborted: 'cancelled',
};

/** Why there is no ticket, as a reason to be signed out; the code is the HTTP status (fact book 10 section 4.5). */
export function passportFailed(failure: unknown): SignedOut {
  return failure instanceof PassportFailure
    ? signedOut(byPassportFailure[failure.kind], `Passport: ${failure.message}`, failure.status)
    : signedOut('passport-unavailable', 'Passport failed');
}

const byErrorNumber: { readonly [code: number]: SignedOutReason } = {
  911: 'wrong-password',
  917: 'wrong-password',
  928: 'wrong-password',
  920: 'refused',
  511: 'account-blocked',
  923: 'account-blocked',
  926: 'account-blocked',
  927: 'account-blocked',
  924: 'address-not-verified',
  540: 'challenge-failed',
  929: 'challenge-failed',
  402: 'server-busy',
  700: 'server-busy',
  707: 'server-busy',
  712: 'server-busy',
  729: 'server-busy',
  ...Object.fromEntries(
    [500, 501, 504, 505, 510, 520, 600, 601, 602, 603, 604, 605, 910, 912, 914, 915, 916, 918, 919, 921, 922].map(
      (code) => [code, 'server-busy' as const],
    ),
  ),
};

/**
 * What an error number means that answers a step of signing in (fact book 10 section 1.2 and 50 section 3).
 * With MD5 a wrong password cannot be told from an account that is not enabled for old clients: the detail says so.
 */
export function refusedWith(code: number, command: string, security: 'MD5' | 'TWN' | null): SignedOut {
  const hint =
    code === 911 && security === 'MD5' ? '; or this account is not enabled for old clients (MSNP2 to MSNP7)' : '';
  return signedOut(byErrorNumber[code] ?? 'refused', `${command} answered with ${code}${hint}`, code);
}
