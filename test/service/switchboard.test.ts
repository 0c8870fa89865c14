import { describe, expect, it } from 'vitest';
import { dialectNames } from '../../shared/model.ts';
import {
  answering,
  askedForSwitchboard,
  begun,
  called,
  handleOf,
  heard,
  message,
  nudge,
  online,
  peerToPeer,
  roster,
  rung,
  talkers,
  text,
  typing,
} from './conversing.ts';
import { RawClient, signIn } from './raw-client.ts';
import { type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

const [alice, bob, carol, dave] = [handleOf('alice'), handleOf('bob'), handleOf('carol'), handleOf('dave')];
const started = (behaviour = {}): Promise<ServiceUnderTest> => serviceUnderTest({ accounts: talkers, behaviour });

/** Alice and Bob in a session, by whatever dialects. */
async function pair(service: ServiceUnderTest, one = 'MSNP11', other = 'MSNP11') {
  const first = await online(service, 'alice', one);
  const second = await online(service, 'bob', other);
  const a = await begun(first, 'alice');
  const b = await called(a, second, 'bob');
  return { first, second, a, b };
}

describe('the conversation of the fact book (90 section 9), octet for octet', { timeout: 30_000 }, () => {
  it.each(['MSNP8', 'MSNP11'])('in %s', async (dialect) => {
    const service = await started();
    const first = await online(service, 'alice', dialect);
    const second = await online(service, 'bob', dialect);
    const third = await online(service, 'carol', dialect);

    first.say('XFR 20 SB');
    const granted = await first.line();
    expect(granted).toMatch(/^XFR 20 SB 127\.0\.0\.1:\d+ CKI \d+\.\d+\.\d+$/);
    const [, , , address = '', , cookie = ''] = granted.split(' ');
    expect(address).toBe(service.switchboard);
    const a = await RawClient.connect(address);
    a.say(`USR 1 ${alice} ${cookie}`);
    expect(await a.line()).toBe(`USR 1 OK ${alice} Alice%20B.`);
    a.say(`CAL 2 ${bob}`);
    const ringing = await a.line();
    expect(ringing).toMatch(/^CAL 2 RINGING [1-9]\d{7,9}$/);
    const sessionId = ringing.split(' ')[3] ?? '';

    const ring = await second.line();
    expect(ring).toMatch(
      new RegExp(`^RNG ${sessionId} ${service.switchboard} CKI \\d+\\.\\d+\\.\\d+ ${alice} Alice%20B\\.$`),
    );
    const b = await RawClient.connect(address);
    b.say(`ANS 1 ${bob} ${ring.split(' ')[4]} ${sessionId}`);
    expect(await b.line()).toBe(`IRO 1 1 1 ${alice} Alice%20B.`);
    expect(await b.line()).toBe('ANS 1 OK');
    expect(await a.line()).toBe(`JOI ${bob} Bob%20Jones`);

    const hello = text('Hello!');
    a.send(message(3, 'A', hello));
    expect(await a.line()).toBe('ACK 3');
    expect(await b.reads(heard(alice, 'Alice%20B.', hello))).toBe(heard(alice, 'Alice%20B.', hello));
    const types = typing(bob);
    const greeting =
      'MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nX-MMS-IM-Format: FN=Comic%20Sans%20MS; EF=B; CO=ff0000; CS=0; PF=42\r\n\r\nGrüß dich :-)';
    b.send(message(2, 'U', types) + message(3, 'N', greeting));
    const both = heard(bob, 'Bob%20Jones', types) + heard(bob, 'Bob%20Jones', greeting);
    expect(await a.reads(both)).toBe(both);
    a.send(message(4, 'U', nudge));
    expect(await b.reads(heard(alice, 'Alice%20B.', nudge))).toBe(heard(alice, 'Alice%20B.', nudge));

    a.say(`CAL 5 ${carol}`);
    expect(await a.line()).toBe(`CAL 5 RINGING ${sessionId}`);
    const c = await answering(third, 'carol');
    expect(await c.line()).toBe(`IRO 1 1 2 ${alice} Alice%20B.`);
    expect(await c.line()).toBe(`IRO 1 2 2 ${bob} Bob%20Jones`);
    expect(await c.line()).toBe('ANS 1 OK');
    expect(await a.line()).toBe(`JOI ${carol} Carol`);
    expect(await b.line()).toBe(`JOI ${carol} Carol`);
    a.say(`CAL 6 ${dave}`);
    expect(await a.line()).toBe('217 6');
    b.say('OUT');
    expect(await a.line()).toBe(`BYE ${bob}`);
    expect(await c.line()).toBe(`BYE ${bob}`);
    await b.closed;
    c.hangUp();
    expect(await a.line()).toBe(`BYE ${carol} 1`);
    a.send(message(7, 'A', text('anyone there?')));
    expect(await a.line()).toBe('NAK 7');
    a.say('OUT');
    await a.closed;
    for (const client of [first, second, third]) client.hangUp();
  });
});

/** Every dialect with its neighbour, the oldest with the newest, and everybody with MSNP12, which alone knows capabilities. */
const pairs = [
  ...dialectNames.map((name) => [name, 'MSNP12'] as const),
  ...dialectNames.slice(1).map((name, index) => [name, dialectNames[index] ?? name] as const),
  ['MSNP2', 'MSNP11'] as const,
];

describe('two dialects', { timeout: 30_000 }, () => {
  it.each(pairs)('%s talks to %s', async (one, other) => {
    const service = await started();
    const first = await online(service, 'alice', one);
    const second = await online(service, 'bob', other);
    const number = (dialect: string): number => Number(dialect.slice(4));
    const seen = (by: string, of: string): string => (number(by) < 12 ? '' : ` ${number(of) < 8 ? 0 : 1_073_791_012}`);
    const a = await begun(first, 'alice');
    a.say(`CAL 2 ${bob}`);
    await a.line();
    const b = await answering(second, 'bob');
    expect(await roster(b)).toEqual([`IRO 1 1 1 ${alice} Alice%20B.${seen(other, one)}`]);
    expect(await a.line()).toBe(`JOI ${bob} Bob%20Jones${seen(one, other)}`);
    for (const [from, to, handle, name] of [
      [a, b, alice, 'Alice%20B.'],
      [b, a, bob, 'Bob%20Jones'],
    ] as const) {
      const said = ['さくら ♥', typing(handle), nudge].map((words) => (words.includes(':') ? words : text(words)));
      from.send(said.map((payload, index) => message(10 + index, 'A', payload)).join(''));
      const wanted = said.map((payload) => heard(handle, name, payload)).join('');
      expect(await to.reads(wanted)).toBe(wanted);
      expect(await from.reads('ACK 10\r\nACK 11\r\nACK 12\r\n')).toBe('ACK 10\r\nACK 11\r\nACK 12\r\n');
    }
    b.say('OUT');
    expect(await a.line()).toBe(`BYE ${bob}`);
    for (const client of [first, second, a]) client.hangUp();
  });
});

describe('XFR', { timeout: 30_000 }, () => {
  it.each([
    ['before the first CHG', [], 'XFR 20 SB', '913 20'],
    ['while hidden', ['CHG 19 HDN 0'], 'XFR 20 SB', '913 20'],
    ['to a notification server', ['CHG 19 NLN 0'], 'XFR 20 NS', '201 20'],
  ])('%s is refused', async (_when, before, request, answer) => {
    const service = await started();
    const client = await signIn(service, 'MSNP11', alice, 'alice');
    client.say(...before);
    await client.untilPong();
    client.say(request);
    expect(await client.line()).toBe(answer);
    client.hangUp();
  });

  it('is refused when asked too often, and granted again later', async () => {
    const service = await started({ switchboardsPerMinute: 3 });
    const client = await online(service, 'alice', 'MSNP9');
    for (let time = 0; time < 3; time += 1) await askedForSwitchboard(client);
    client.say('XFR 20 SB');
    expect(await client.line()).toBe('800 20');
    service.clock.advance(60_000);
    await askedForSwitchboard(client);
    client.hangUp();
  });
});

describe('a cookie', { timeout: 30_000 }, () => {
  const knock = async (service: ServiceUnderTest, ...lines: string[]): Promise<string> => {
    const client = await RawClient.connect(service.switchboard);
    client.say(...lines);
    const answer = await client.line();
    await client.closed;
    return answer;
  };

  it('is good once, for its owner, for its purpose, for two minutes', async () => {
    const service = await started();
    const first = await online(service, 'alice', 'MSNP11');
    const second = await online(service, 'bob', 'MSNP11');
    expect(await knock(service, `USR 1 ${alice} 1.2.3`)).toBe('911 1');

    const { cookie } = await askedForSwitchboard(first);
    expect(await knock(service, `USR 4294967295 ${bob} ${cookie}`)).toBe('911 4294967295');
    expect(await knock(service, `USR 1 ${alice} ${cookie}`)).toBe('911 1');

    const again = await askedForSwitchboard(first);
    expect(await knock(service, `ANS 0 ${alice} ${again.cookie} 12345678`)).toBe('911 0');

    const late = await askedForSwitchboard(first);
    service.clock.advance(120_000);
    expect(await knock(service, `USR 1 ${alice} ${late.cookie}`)).toBe('911 1');

    const { address, cookie: used } = await askedForSwitchboard(first);
    service.clock.advance(119_999);
    const a = await RawClient.connect(address);
    a.say(`USR 1 ALICE@example.com ${used}`);
    expect(await a.line()).toBe(`USR 1 OK ${alice} Alice%20B.`);
    expect(await knock(service, `USR 1 ${alice} ${used}`)).toBe('911 1');

    a.say(`CAL 2 ${bob}`);
    await a.line();
    const ring = await rung(second);
    expect(await knock(service, `ANS 1 ${bob} ${ring.cookie} ${Number(ring.sessionId) + 1}`)).toBe('911 1');
    expect(await knock(service, `ANS 1 ${bob} ${ring.cookie} ${ring.sessionId}`)).toBe('911 1');
    a.say(`CAL 3 ${bob}`);
    await a.line();
    const stolen = await rung(second);
    expect(await knock(service, `ANS 1 ${alice} ${stolen.cookie} ${stolen.sessionId}`)).toBe('911 1');
    for (const client of [first, second, a]) client.hangUp();
  });

  it('is worth nothing after its owner signed out, even when he is back', async () => {
    const service = await started();
    const first = await online(service, 'alice', 'MSNP11');
    const { cookie } = await askedForSwitchboard(first);
    first.say('OUT');
    await first.closed;
    expect(await knock(service, `USR 1 ${alice} ${cookie}`)).toBe('911 1');
    const before = await online(service, 'alice', 'MSNP11');
    const mine = await askedForSwitchboard(before);
    const again = await online(service, 'alice', 'MSNP11');
    expect(await knock(service, `USR 1 ${alice} ${mine.cookie}`)).toBe('911 1');
    again.hangUp();
  });

  it('never looks like the one before', async () => {
    const service = await started({ switchboardsPerMinute: 100 });
    const first = await online(service, 'alice', 'MSNP11');
    const cookies = new Set<string>();
    for (let time = 0; time < 100; time += 1) cookies.add((await askedForSwitchboard(first)).cookie);
    expect(cookies.size).toBe(100);
    for (const cookie of cookies) expect(cookie).toMatch(/^\d{12}\.\d{12}\.\d{12}$/);
    first.hangUp();
  });

  it('lets in where everybody has left meanwhile: there is no roster then', async () => {
    const service = await started();
    const first = await online(service, 'alice', 'MSNP11');
    const second = await online(service, 'bob', 'MSNP11');
    const a = await begun(first, 'alice');
    a.say(`CAL 2 ${bob}`, 'OUT');
    await a.closed;
    const b = await answering(second, 'bob');
    expect(await b.line()).toBe('ANS 1 OK');
    b.say(`CAL 2 ${alice}`);
    expect(await b.line()).toMatch(/^CAL 2 RINGING/);
    const back = await answering(first, 'alice');
    expect(await roster(back)).toEqual([`IRO 1 1 1 ${bob} Bob%20Jones`]);
    for (const client of [first, second, b, back]) client.hangUp();
  });

  it('is asked for within a minute, or the connection ends', async () => {
    const service = await started();
    const silent = await RawClient.connect(service.switchboard);
    const marker = await RawClient.connect(service.switchboard);
    marker.say('OUT');
    await marker.closed;
    service.clock.advance(60_000);
    await silent.closed;
    expect(service.log.at(-1)).toMatch(/showed no cookie at the switchboard$/);
  });

  it('comes before everything else', async () => {
    const service = await started();
    expect(await knock(service, `CAL 5 ${bob}`)).toBe('715 5');
    expect(await knock(service, message(6, 'N', text('hi')).trimEnd())).toBe('715 6');
  });
});

describe('CAL', { timeout: 30_000 }, () => {
  it.each([
    ['oneself', alice, '215 9'],
    ['somebody who is there', bob, '215 9'],
    ['somebody who is offline', carol, '217 9'],
    ['nobody', 'nobody@example.com', '208 9'],
    ['no address', "x' OR 1=1", '208 9'],
  ])('of %s is refused', async (_whom, handle, answer) => {
    const service = await started();
    const { first, second, a, b } = await pair(service);
    a.say(`CAL 9 ${handle.replaceAll(' ', '%20')}`);
    expect(await a.line()).toBe(answer);
    for (const client of [first, second, a, b]) client.hangUp();
  });

  it.each([
    ['MSNP2', ['CHG 5 HDN'], '217 9'],
    ['MSNP2', ['ADD 5 BL alice@example.com Alice'], '216 9'],
    ['MSNP3', ['ADD 5 BL alice@example.com Alice'], '217 9'],
    ['MSNP9', ['BLP 5 BL'], '217 9'],
    ['MSNP9', ['IMS 5 OFF'], '217 9'],
    ['MSNP9', ['IMS 5 OFF', 'IMS 6 ON'], 'CAL 9 RINGING'],
    ['MSNP9', ['BLP 5 BL', 'ADD 6 AL alice@example.com Alice'], 'CAL 9 RINGING'],
  ])('by a caller of %s, after %j of the one he calls: %s', async (dialect, before, answer) => {
    const service = await started();
    const first = await online(service, 'alice', dialect);
    const second = await online(service, 'bob', 'MSNP9');
    second.say(...before);
    await second.untilPong();
    const a = await begun(first, 'alice');
    a.say(`CAL 9 ${bob}`);
    expect((await a.line()).replace(/(?<=RINGING) \d+$/, '')).toBe(answer);
    for (const client of [first, second, a]) client.hangUp();
  });

  it('before the first CHG of the one who is called, and while hidden oneself, is refused', async () => {
    const service = await started();
    const first = await online(service, 'alice', 'MSNP11');
    const second = await signIn(service, 'MSNP11', bob, 'bob');
    const a = await begun(first, 'alice');
    a.say(`CAL 8 ${bob}`);
    expect(await a.line()).toBe('217 8');
    first.say('CHG 21 HDN 0');
    await first.untilPong();
    a.say(`CAL 9 ${bob}`);
    expect(await a.line()).toBe('913 9');
    for (const client of [first, second, a]) client.hangUp();
  });

  it('is refused after five in quick succession, for ten seconds', async () => {
    const service = await started();
    const first = await online(service, 'alice', 'MSNP11');
    const a = await begun(first, 'alice');
    a.say(...[1, 2, 3, 4, 5, 6].map((trid) => `CAL ${trid} ${carol}`));
    for (const line of ['217 1', '217 2', '217 3', '217 4', '217 5', '713 6']) expect(await a.line()).toBe(line);
    service.clock.advance(10_000);
    a.say(`CAL 7 ${carol}`);
    expect(await a.line()).toBe('217 7');
    for (const client of [first, a]) client.hangUp();
  });

  it('rings again while the first call is not answered; whoever answers twice is let in once', async () => {
    const service = await started();
    const first = await online(service, 'alice', 'MSNP11');
    const second = await online(service, 'bob', 'MSNP11');
    const a = await begun(first, 'alice');
    a.say(`CAL 2 ${bob}`, `CAL 3 ${bob}`);
    const b = await answering(second, 'bob');
    await roster(b);
    const late = await answering(second, 'bob');
    expect(await late.line()).toBe('911 1');
    await late.closed;
    for (const client of [first, second, a, b]) client.hangUp();
  });
});

describe('MSG', { timeout: 30_000 }, () => {
  it.each([
    ['U', true, null],
    ['N', true, null],
    ['A', true, 'ACK 9'],
    ['D', true, 'ACK 9'],
    ['U', false, null],
    ['N', false, 'NAK 9'],
    ['A', false, 'NAK 9'],
    ['D', false, 'NAK 9'],
  ])('of type %s, with somebody there: %s, is answered %s', async (type, somebody, answer) => {
    const service = await started();
    const { first, second, a, b } = await pair(service, 'MSNP9', 'MSNP9');
    if (!somebody) {
      b.say('OUT');
      await a.line();
    }
    a.send(message(9, type, type === 'D' ? peerToPeer(bob) : text('x')));
    a.say(`CAL 10 ${dave}`);
    const lines = [await a.line()];
    if (answer !== null) lines.push(await a.line());
    expect(lines).toEqual([...(answer === null ? [] : [answer]), '217 10']);
    for (const client of [first, second, a, b]) client.hangUp();
  });

  it.each([
    ['text', text('x')],
    ['peer-to-peer data for nobody', peerToPeer('')],
    ['nothing', ''],
  ])('of type D with %s is refused with 282', async (_what, payload) => {
    const service = await started();
    const { first, second, a, b } = await pair(service);
    a.send(message(9, 'D', payload));
    expect(await a.line()).toBe('282 9');
    for (const client of [first, second, a, b]) client.hangUp();
  });

  it('bears the name that the sender has now', async () => {
    const service = await started();
    const { first, second, a, b } = await pair(service);
    first.say('PRP 30 MFN Al%20%E2%98%85');
    await first.untilPong();
    a.send(message(0, 'A', nudge));
    expect(await a.line()).toBe('ACK 0');
    expect(await b.reads(heard(alice, 'Al%20%E2%98%85', nudge))).toBe(heard(alice, 'Al%20%E2%98%85', nudge));
    for (const client of [first, second, a, b]) client.hangUp();
  });

  it('is not looked into: every octet arrives', async () => {
    const service = await started();
    const { first, second, a, b } = await pair(service, 'MSNP2', 'MSNP12');
    const payload = Uint8Array.from({ length: 1664 }, (_, index) => index & 0xff);
    a.send(Buffer.concat([Buffer.from('MSG 3 N 1664\r\n'), payload]));
    expect(await b.line()).toBe(`MSG ${alice} Alice%20B. 1664`);
    expect(Buffer.from(await b.octets(1664))).toEqual(Buffer.from(Buffer.from(payload).toString()));
    for (const client of [first, second, a, b]) client.hangUp();
  });
});

describe('the end', { timeout: 30_000 }, () => {
  it('of a session in which nothing is said for long: BYE with 1 for everybody', async () => {
    const service = await started({ switchboardIdle: 90_000 });
    const { first, second, a, b } = await pair(service);
    const third = await online(service, 'carol', 'MSNP2');
    const c = await called(a, third, 'carol');
    expect(await b.line()).toBe(`JOI ${carol} Carol`);
    service.clock.advance(89_000);
    a.send(message(9, 'A', typing(alice)));
    expect(await a.line()).toBe('ACK 9');
    service.clock.advance(89_999);
    a.say(`CAL 10 ${bob}`);
    expect(await a.line()).toBe('215 10');
    service.clock.advance(1);
    expect(await a.line()).toBe(`BYE ${bob} 1`);
    expect(await a.line()).toBe(`BYE ${carol} 1`);
    await a.closed;
    for (const each of [b, c]) {
      for (let line = ''; line !== `BYE ${each === b ? carol : bob} 1`; ) line = await each.line();
      await each.closed;
    }
    expect(await first.untilPong()).toEqual([]);
    for (const client of [first, second, third]) client.hangUp();
  });

  it('of a person’s sessions when he signs out, or signs in somewhere else', async () => {
    const service = await started();
    const { first, second, a, b } = await pair(service);
    const again = await online(service, 'alice', 'MSNP2');
    expect(await first.line()).toBe('OUT OTH');
    await a.closed;
    expect(await b.line()).toBe(`BYE ${alice}`);
    const next = await begun(second, 'bob');
    const back = await called(next, again, 'alice');
    second.hangUp();
    await next.closed;
    await b.closed;
    expect(await back.line()).toBe(`BYE ${bob}`);
    for (const client of [again, back]) client.hangUp();
  });

  it('of the service', async () => {
    const service = await started();
    const { a, b } = await pair(service);
    expect(service.clock.alarms).toBe(1);
    await service.close();
    await Promise.all([a.closed, b.closed]);
    await expect.poll(() => service.clock.alarms).toBe(0);
  });
});

describe('twenty people', { timeout: 30_000 }, () => {
  it('are the most that a session takes', async () => {
    const nameOf = (handle: string): string => handle.slice(0, handle.indexOf('@'));
    const crowd = Array.from({ length: 21 }, (_, index) => `p${index}@example.com`);
    const seeds = crowd.map((handle) => ({ handle, password: handle, name: nameOf(handle), groups: [], contacts: [] }));
    const service = await serviceUnderTest({ accounts: seeds });
    const sessions: RawClient[] = [];
    const seats: RawClient[] = [];
    const enter = async (handle: string): Promise<RawClient> => {
      const client = await signIn(service, 'MSNP7', handle, handle);
      client.say('CHG 1 NLN');
      await client.untilPong();
      sessions.push(client);
      return client;
    };
    const [host = '', ...guests] = crowd;
    const first = await enter(host);
    const { address, cookie } = await askedForSwitchboard(first);
    const a = await RawClient.connect(address);
    a.say(`USR 1 ${host} ${cookie}`);
    await a.line();
    const call = async (handle: string): Promise<RawClient | string> => {
      const guest = await enter(handle);
      service.clock.advance(10_000);
      a.say(`CAL 2 ${handle}`);
      const line = await a.line();
      if (!line.startsWith('CAL')) return line;
      const ring = await rung(guest);
      const seat = await RawClient.connect(ring.address);
      seat.say(`ANS 1 ${handle} ${ring.cookie} ${ring.sessionId}`);
      await roster(seat);
      expect(await a.line()).toBe(`JOI ${handle} ${nameOf(handle)}`);
      seats.push(seat);
      return seat;
    };
    for (const handle of guests.slice(0, 19)) await call(handle);
    expect(seats).toHaveLength(19);
    expect(await call(guests[19] ?? '')).toBe('712 2');
    const last = seats.at(-1);
    a.send(message(3, 'A', nudge));
    expect(await a.line()).toBe('ACK 3');
    expect(await last?.reads(heard(host, nameOf(host), nudge))).toBe(heard(host, nameOf(host), nudge));
    for (const client of [...sessions, ...seats, a]) client.hangUp();
  });
});
