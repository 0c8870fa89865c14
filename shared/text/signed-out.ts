import type { SignedOut, SignedOutReason } from '../model.ts';
import { text } from './text.ts';

/** Codes that people remember from the original's dialog, for the reasons that had one. */
const codeOfReason: { readonly [R in SignedOutReason]?: string } = {
  'wrong-password': '0x80048821',
  'account-blocked': '0x80048823',
  'terms-of-use': '0x80048825',
  'passport-unavailable': '0x80048820',
  'server-busy': '0x81000314',
  'unknown-host': '0x81000306',
  unreachable: '0x81000306',
  'timed-out': '0x81000306',
  'proxy-failed': '0x81000306',
  'connection-lost': '0x81000306',
};

/** The same for error numbers of MSNP. */
const codeOfNumber: { readonly [number: number]: string } = {
  201: '0x81000435',
  205: '0x8100030a',
  206: '0x8100030a',
  207: '0x81000304',
  208: '0x8100030a',
  209: '0x81000324',
  210: '0x81000307',
  215: '0x8100030b',
  216: '0x8100030a',
  217: '0x81000430',
  219: '0x81000431',
  500: '0x81000314',
  600: '0x81000314',
  910: '0x81000314',
  911: '0x80048821',
  921: '0x81000314',
};

/** The code that the original showed for an error number of MSNP, else the number itself. */
export function shownCode(number: number): string {
  return codeOfNumber[number] ?? String(number);
}

function adviceSentence({ version, address }: NonNullable<SignedOut['advice']>): string {
  if (address === null) return text('signedOut.adviceVersion', { version });
  return version === '' ? text('signedOut.adviceAddress', { address }) : text('signedOut.advice', { version, address });
}

/** One sentence for people, or two where the server gave advice: why the session ended or the sign-in failed. */
export function signedOutSentence(end: SignedOut): string {
  const sentence = text(`signedOut.${end.reason}`);
  return end.advice === undefined ? sentence : `${sentence} ${adviceSentence(end.advice)}`;
}

/** The same while Nudge signs in again by itself: nobody is asked to do so. */
export function waitingSentence(end: SignedOut): string {
  return end.reason === 'connection-lost' ? text('signIn.waitingLost') : signedOutSentence(end);
}

/** What stands after "Error code:", or null for an end that is no error or has no code. */
export function signedOutCode(end: SignedOut): string | null {
  if (end.reason === 'requested' || end.reason === 'cancelled' || end.reason === 'signed-in-elsewhere') return null;
  return codeOfReason[end.reason] ?? (end.code === null ? null : shownCode(end.code));
}

/** True for an end that the user did not ask for, so that it has to be told. */
export function signedOutUnasked(end: SignedOut): boolean {
  return end.reason !== 'requested' && end.reason !== 'cancelled';
}
