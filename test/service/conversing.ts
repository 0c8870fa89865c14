import type { AccountSeed } from '../../electron/service/account-seed.ts';
import { goOnline, RawClient } from './raw-client.ts';
import type { ServiceUnderTest } from './service-under-test.ts';

const people = { alice: 'Alice B.', bob: 'Bob Jones', carol: 'Carol', dave: 'Dave' } as const;
type Person = keyof typeof people;

export const handleOf = (person: Person): string => `${person}@example.com`;

/** Four people who have an account each, and nobody on a list: everybody may talk to everybody. */
export const talkers: readonly AccountSeed[] = Object.entries(people).map(([person, name]) => ({
  handle: `${person}@example.com`,
  password: person,
  name,
  groups: [],
  contacts: [],
}));

export const online = (
  service: ServiceUnderTest,
  person: Person,
  dialect: string,
  status = 'NLN',
): Promise<RawClient> => goOnline(service, dialect, handleOf(person), person, status);

/** Where XFR leads: the address, and the cookie to show there. */
export async function askedForSwitchboard(notification: RawClient): Promise<{ address: string; cookie: string }> {
  notification.say('XFR 20 SB');
  const line = await notification.line();
  const [, address = '', cookie = ''] = /^XFR 20 SB (\S+) CKI (\S+)$/.exec(line) ?? [];
  if (address === '') throw new Error(`no switchboard: ${line}`);
  return { address, cookie };
}

/** A switchboard session that this person has begun; its USR is answered. */
export async function begun(notification: RawClient, person: Person): Promise<RawClient> {
  const { address, cookie } = await askedForSwitchboard(notification);
  const switchboard = await RawClient.connect(address);
  switchboard.say(`USR 1 ${handleOf(person)} ${cookie}`);
  const line = await switchboard.line();
  if (!line.startsWith('USR 1 OK ')) throw new Error(`not let in: ${line}`);
  return switchboard;
}

/** What a RNG says. */
export async function rung(notification: RawClient) {
  const line = await notification.line();
  const [, sessionId = '', address = '', cookie = '', caller = ''] =
    /^RNG (\d+) (\S+) CKI (\S+) (.+)$/.exec(line) ?? [];
  if (sessionId === '') throw new Error(`no call: ${line}`);
  return { sessionId, address, cookie, caller };
}

/** The callee's switchboard after ANS: nothing of the answer is read. */
export async function answering(notification: RawClient, person: Person): Promise<RawClient> {
  const { sessionId, address, cookie } = await rung(notification);
  const switchboard = await RawClient.connect(address);
  switchboard.say(`ANS 1 ${handleOf(person)} ${cookie} ${sessionId}`);
  return switchboard;
}

/** Reads lines up to ANS OK; gives back the roster. */
export async function roster(switchboard: RawClient): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await switchboard.line();
    if (line === 'ANS 1 OK') return lines;
    lines.push(line);
  }
}

/** Calls somebody who is online into a session, and lets him answer: his switchboard, with everything up to JOI read. */
export async function called(from: RawClient, notification: RawClient, person: Person): Promise<RawClient> {
  from.say(`CAL 2 ${handleOf(person)}`);
  const ringing = await from.line();
  if (!/^CAL 2 RINGING \d+$/.test(ringing)) throw new Error(`not called: ${ringing}`);
  const switchboard = await answering(notification, person);
  await roster(switchboard);
  const joined = await from.line();
  if (!joined.startsWith(`JOI ${handleOf(person)} `)) throw new Error(`did not join: ${joined}`);
  return switchboard;
}

/** A MSG of a client's. */
export function message(trid: number, type: string, payload: string): string {
  return `MSG ${trid} ${type} ${Buffer.byteLength(payload)}\r\n${payload}`;
}

/** The same as another one in the session hears it. */
export function heard(from: string, name: string, payload: string): string {
  return `MSG ${from} ${name} ${Buffer.byteLength(payload)}\r\n${payload}`;
}

export const text = (words: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nX-MMS-IM-Format: FN=MS%20Sans%20Serif; EF=; CO=0; CS=0; PF=0\r\n\r\n${words}`;

export const typing = (handle: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: text/x-msmsgscontrol\r\nTypingUser: ${handle}\r\n\r\n\r\n`;

export const nudge = 'MIME-Version: 1.0\r\nContent-Type: text/x-msnmsgr-datacast\r\n\r\nID: 1\r\n\r\n';

export const peerToPeer = (to: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: application/x-msnmsgrp2p\r\nP2P-Dest: ${to}\r\n\r\n${'\0'.repeat(52)}`;
