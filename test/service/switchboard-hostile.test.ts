import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedForSwitchboard,
  begun,
  called,
  handleOf,
  heard,
  message,
  nudge,
  online,
  talkers,
  text,
} from './conversing.ts';
import { RawClient } from './raw-client.ts';
import { type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

const [alice, bob, carol] = [handleOf('alice'), handleOf('bob'), handleOf('carol')];

/** Alice, Bob and Carol in one session; Carol is the one who misbehaves. */
async function three(service: ServiceUnderTest) {
  const first = await online(service, 'alice', 'MSNP2');
  const second = await online(service, 'bob', 'MSNP11');
  const third = await online(service, 'carol', 'MSNP12');
  const a = await begun(first, 'alice');
  const b = await called(a, second, 'bob');
  const c = await called(a, third, 'carol');
  expect(await b.line()).toBe(`JOI ${carol} Carol`);
  const undisturbed = async (): Promise<void> => {
    b.send(message(50, 'A', nudge));
    expect(await b.line()).toBe('ACK 50');
    expect(await a.reads(heard(bob, 'Bob%20Jones', nudge))).toBe(heard(bob, 'Bob%20Jones', nudge));
    for (const client of [first, second, third, a, b]) client.hangUp();
  };
  return { first, second, third, a, b, c, undisturbed };
}

const misbehaviour: readonly (readonly [what: string, octets: string | Uint8Array])[] = [
  ['an unknown type', message(9, 'X', text('x'))],
  ['a type in lower case', message(9, 'n', text('x'))],
  ['one octet too many', message(9, 'N', 'x'.repeat(1665))],
  ['a payload without end', 'MSG 9 N 4294967295\r\n'],
  ['no length', 'MSG 9 N\r\n'],
  ['a negative length', 'MSG 9 N -1\r\n'],
  ['no transaction id', `MSG N 1\r\nx`],
  ['a transaction id out of range', message(4_294_967_296, 'N', 'x')],
  ['a command of the notification server', 'CHG 9 NLN 0\r\n'],
  ['PNG', 'PNG\r\n'],
  ['a switchboard’s own word', `JOI ${bob} Bob\r\n`],
  ['an error number', '217 9\r\n'],
  ['CAL of nobody', 'CAL 9\r\n'],
  ['a line without end', 'CAL 9 '.padEnd(20_000, 'A')],
  ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 167) & 0xff)],
  ['zeros', new Uint8Array(100_000)],
];

describe('in a session', { timeout: 60_000 }, () => {
  it.each(misbehaviour)('%s shows the sender out, and the others go on', async (_what, octets) => {
    const service = await serviceUnderTest({ accounts: talkers });
    const { a, b, c, undisturbed } = await three(service);
    c.send(octets);
    await c.closed;
    expect(await a.line()).toBe(`BYE ${carol} 1`);
    expect(await b.line()).toBe(`BYE ${carol} 1`);
    await undisturbed();
  });

  it.each([`USR 9 ${carol} 1.2.3`, `ANS 9 ${carol} 1.2.3 12345678`])('%s is out of order: 715', async (line) => {
    const service = await serviceUnderTest({ accounts: talkers });
    const { c, undisturbed } = await three(service);
    c.say(line);
    expect(await c.line()).toBe('715 9');
    await undisturbed();
    c.hangUp();
  });

  it('everything may come in one piece, or octet by octet, from the cookie on', async () => {
    const service = await serviceUnderTest({ accounts: talkers });
    const first = await online(service, 'alice', 'MSNP7');
    const second = await online(service, 'bob', 'MSNP12');
    const { address, cookie } = await askedForSwitchboard(first);
    const a = await RawClient.connect(address);
    a.send(`USR 0 ${alice} ${cookie}\r\n\r\nCAL 0 ${bob}\r\n${message(0, 'N', text('too early'))}`);
    expect(await a.line()).toBe(`USR 0 OK ${alice} Alice%20B.`);
    expect(await a.line()).toMatch(/^CAL 0 RINGING \d+$/);
    expect(await a.line()).toBe('NAK 0');
    const ring = (await second.line()).split(' ');
    const b = await RawClient.connect(address);
    const said = text('one by one: ☂');
    const octets = Buffer.from(`ANS 3 ${bob} ${ring[4]} ${ring[1]}\n${message(4, 'A', said)}OUT\n`);
    for (const octet of octets) b.send(Uint8Array.of(octet));
    expect(await b.line()).toBe(`IRO 3 1 1 ${alice} Alice%20B. 0`);
    expect(await b.line()).toBe('ANS 3 OK');
    expect(await b.line()).toBe('ACK 4');
    const news = `JOI ${bob} Bob%20Jones\r\n${heard(bob, 'Bob%20Jones', said)}BYE ${bob}\r\n`;
    expect(await a.reads(news)).toBe(news);
    for (const client of [first, second, a]) client.hangUp();
  });

  it('somebody who never reads is given up, and the others go on', async () => {
    const service = await serviceUnderTest({ accounts: talkers });
    const { a, b, c, undisturbed } = await three(service);
    c.pause();
    const payload = 'x'.repeat(1664);
    let given = false;
    for (let round = 0; round < 100 && !given; round += 1) {
      a.send(message(7, 'A', payload).repeat(50));
      for (let count = 0; count < 50; ) {
        const line = await a.line();
        if (line === 'ACK 7') count += 1;
        else given = line === `BYE ${carol} 1`;
      }
      for (let count = 0; count < 50; ) {
        const line = await b.line();
        if (!line.startsWith('MSG')) continue;
        count += 1;
        await b.octets(1664);
      }
    }
    expect(service.log.join()).toContain('dropped: does not read what it is sent');
    if (!given) expect(await a.line()).toBe(`BYE ${carol} 1`);
    b.send(message(51, 'A', nudge));
    let line = await b.line();
    if (line === `BYE ${carol} 1`) line = await b.line();
    expect(line).toBe('ACK 51');
    expect(await a.reads(heard(bob, 'Bob%20Jones', nudge))).toBe(heard(bob, 'Bob%20Jones', nudge));
    await undisturbed();
    c.hangUp();
  });

  it('any lines at all leave the service working', async () => {
    const service = await serviceUnderTest({ accounts: talkers, behaviour: { switchboardsPerMinute: 1_000 } });
    const { third, undisturbed, c } = await three(service);
    const word = fc.constantFrom(
      '0',
      '1',
      '-1',
      'U',
      'N',
      'A',
      'D',
      alice,
      bob,
      carol,
      '%',
      '%00',
      '',
      '12345678',
      'ä',
    );
    const command = fc.constantFrom('USR', 'ANS', 'CAL', 'MSG', 'OUT', 'ACK', 'JOI', 'XFR');
    const line = fc
      .tuple(command, fc.array(word, { maxLength: 5 }))
      .map(([name, fields]) => [name, ...fields].join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.boolean(), async (lines, inside) => {
        const client = inside ? await begun(third, 'carol') : await RawClient.connect(service.switchboard);
        client.say(...lines, 'OUT');
        client.send('x'.repeat(65_536));
        await client.closed;
      }),
      { numRuns: 60 },
    );
    expect(service.log.filter((entry) => entry.includes('fault'))).toEqual([]);
    await undisturbed();
    c.hangUp();
  });
});

describe('at the door', () => {
  it.each([
    ['a line without end', 'USR 1 '.padEnd(20_000, 'A')],
    ['HTTP', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['a version', 'VER 1 MSNP11\r\n'],
    ['no cookie', `USR 1 ${alice}\r\n`],
    ['no session', `ANS 1 ${alice} 1.2.3\r\n`],
    ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 167) & 0xff)],
  ])('%s ends the connection', async (_what, octets) => {
    const service = await serviceUnderTest({ accounts: talkers });
    const client = await RawClient.connect(service.switchboard);
    client.send(octets);
    await client.closed;
    expect(service.log.filter((entry) => entry.includes('fault'))).toEqual([]);
  });
});
