import type { ListCache } from '../../electron/storage/list-cache.ts';
import type { DeliveryState, TextFormat } from '../../shared/conversation.ts';
import type { DialectName } from '../../shared/model.ts';
import { type Stage, stage, switchboard } from './messenger-under-test.ts';
import { onlineBy } from './online-by.ts';
import type { PeerConnection } from './scripted-peer.ts';
import { talk } from './talk.ts';

export const bob = 'bob@hotmail.com';
export const carol = 'carol@hotmail.com';
export const cookie = '20418836.1071552204.40917';

/** How the fact book's first message is written. */
export const plain: TextFormat = {
  font: 'MS Sans Serif',
  bold: false,
  italic: false,
  underline: false,
  strikeout: false,
  colour: '#000000',
  rightToLeft: false,
};

/** Keeps no list, so that servers may send it whole each time. */
const forgetful: ListCache = { load: () => null, save: () => undefined, clear: () => undefined };

/** Alice, signed in and with a window to Bob. */
export interface Chat {
  readonly scene: Stage;
  /** The notification server's end. */
  readonly ns: PeerConnection;
  /** The transaction id of her next request there. */
  readonly next: number;
  /** The conversation with Bob. */
  readonly id: string;
}

/** `original`: as the original client, without a word that it would not have said. */
export async function chat(
  dialect: DialectName = 'MSNP9',
  how: {
    readonly offer?: 'all' | 'original';
    readonly reconnects?: boolean;
    readonly extra?: Parameters<typeof stage>[1];
  } = {},
): Promise<Chat> {
  const scene = await stage(forgetful, how.extra);
  const { offer = 'original', reconnects = false } = how;
  const { connection: ns, next } = await onlineBy(scene, dialect, { offer, reconnects });
  const opening = scene.messenger.openConversation(bob);
  if (!opening.ok) throw new Error(opening.detail);
  return { scene, ns, next, id: opening.conversation };
}

/** Grants the switchboard that the client asks for. */
export async function grant(ns: PeerConnection, trid: number): Promise<void> {
  await talk(ns, `C: XFR ${trid} SB\nS: XFR ${trid} SB ${switchboard} CKI ${cookie}`);
}

/** The client's way into a switchboard, until it has called everybody; nobody has come yet. */
export async function enters(scene: Stage, ...people: readonly string[]): Promise<PeerConnection> {
  const board = await scene.accept(switchboard);
  await talk(board, `C: USR 1 alice@hotmail.com ${cookie}\nS: USR 1 OK alice@hotmail.com Alice`);
  let trid = 2;
  for (const handle of people) {
    await talk(board, `C: CAL ${trid} ${handle}\nS: CAL ${trid} RINGING 16480927`);
    trid += 1;
  }
  return board;
}

/** A switchboard is granted, and Bob comes. Her next transaction id there is 3. */
export async function bobComes(scene: Stage, ns: PeerConnection, trid: number): Promise<PeerConnection> {
  await grant(ns, trid);
  const board = await enters(scene, bob);
  board.send(`JOI ${bob} Bob\r\n`);
  return board;
}

/** Somebody calls Alice; she comes. Her next transaction id there is 2. */
export async function answers(
  scene: Stage,
  ns: PeerConnection,
  from: string,
  roster: readonly string[] = [from],
): Promise<PeerConnection> {
  ns.send(`RNG 16480927 ${switchboard} CKI 731905528.611480275 ${from} ${from}\r\n`);
  const board = await scene.accept(switchboard);
  await talk(board, 'C: ANS 1 alice@hotmail.com 731905528.611480275 16480927');
  roster.forEach((handle, index) => {
    board.send(`IRO 1 ${index + 1} ${roster.length} ${handle} ${handle.split('@')[0]}\r\n`);
  });
  board.send('ANS 1 OK\r\n');
  return board;
}

/** Something that a client says to a switchboard. */
export interface Said {
  readonly trid: number;
  readonly acknowledgement: string;
  readonly payload: string;
}

/** The client's next MSG. */
export async function said(board: PeerConnection): Promise<Said> {
  const line = await board.line();
  const [command, trid = '', acknowledgement = '', length = ''] = line.split(' ');
  if (command !== 'MSG') throw new Error(`no MSG: ${line}`);
  return { trid: Number(trid), acknowledgement, payload: await board.octets(Number(length)) };
}

/** The client's next MSG that is text. */
export async function saidText(
  board: PeerConnection,
): Promise<Said & { readonly text: string; readonly id: string | null }> {
  for (;;) {
    const next = await said(board);
    if (!next.payload.includes('Content-Type: text/plain')) continue;
    return { ...next, text: bodyOf(next.payload), id: idOf(next.payload) };
  }
}

function bodyOf(payload: string): string {
  return payload.slice(payload.indexOf('\r\n\r\n') + 4);
}

function idOf(payload: string): string | null {
  return /X-Nudge-Message: (\S+)/.exec(payload)?.[1] ?? null;
}

/** What a switchboard hands on from somebody. */
export function words(handle: string, payload: string): string {
  return `MSG ${handle} ${handle.split('@')[0]} ${Buffer.byteLength(payload)}\r\n${payload}`;
}

export function textFrom(handle: string, text: string, ...headers: readonly string[]): string {
  const lines = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', ...headers, '', text];
  return words(handle, lines.join('\r\n'));
}

/** Another Nudge says who it is. */
export function nudgeCapsFrom(handle: string): string {
  return words(
    handle,
    'MIME-Version: 1.0\r\nContent-Type: text/x-clientcaps\r\n\r\nClient-Name: Nudge/1\r\nChat-Logging: N\r\n',
  );
}

export function receiptFrom(handle: string, id: string): string {
  return words(handle, `MIME-Version: 1.0\r\nContent-Type: text/x-nudge-receipt\r\nX-Nudge-Message: ${id}\r\n\r\n`);
}

/** The entries of a conversation in one line each. */
export function lines(scene: Stage, id: string): readonly string[] {
  const { entries = [] } = scene.messenger.state.conversations[id] ?? {};
  return entries.map((entry) => {
    if (entry.kind === 'notice') return `* ${entry.notice.kind} ${entry.notice.handle}`;
    const who = entry.own ? 'me' : entry.name;
    const fate = entry.delivery === null ? '' : ` [${fateOf(entry.delivery)}]`;
    return entry.kind === 'nudge' ? `${who} nudges${fate}` : `${who}: ${entry.text}${fate}`;
  });
}

function fateOf({
  state,
  why,
  code,
}: {
  readonly state: DeliveryState;
  readonly why: string | null;
  readonly code: number | null;
}) {
  return [state, why, code].filter((part) => part !== null).join(' ');
}

/** Waits until the conversation reads so. */
export async function reads(scene: Stage, id: string, expected: readonly string[]): Promise<void> {
  const isSo = () => JSON.stringify(lines(scene, id)) === JSON.stringify(expected);
  await scene.until(
    isSo,
    () => `${JSON.stringify(lines(scene, id), null, 1)} instead of ${JSON.stringify(expected, null, 1)}`,
  );
}

/** Waits until the client has noticed that so many switchboards are gone. */
export async function boardGone(scene: Stage, times = 1): Promise<void> {
  const gone = () =>
    scene.trace.filter((entry) => entry.server === 'SB' && 'event' in entry && entry.event === 'closed by server');
  await scene.until(
    () => gone().length >= times,
    () => 'the switchboard is still there',
  );
}
