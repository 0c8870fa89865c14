import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goOnline, RawClient, signIn } from './raw-client.ts';
import { passwords, type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

/** Two friends who must not notice anything. */
async function friends(service: ServiceUnderTest): Promise<() => Promise<void>> {
  const alice = await goOnline(service, 'MSNP11', 'alice@example.com', passwords.alice);
  const bob = await goOnline(service, 'MSNP2', 'bob@example.com', passwords.bob);
  expect(await alice.untilPong()).toEqual(['NLN NLN bob@example.com Bob 0']);
  return async () => {
    bob.say('CHG 20 BSY', 'CHG 21 NLN');
    expect(await bob.untilPong()).toEqual(['CHG 20 BSY', 'CHG 21 NLN']);
    expect(await alice.untilPong()).toEqual(['NLN BSY bob@example.com Bob 0', 'NLN NLN bob@example.com Bob 0']);
    alice.hangUp();
    bob.hangUp();
  };
}

const garbage: readonly (readonly [what: string, octets: string | Uint8Array])[] = [
  ['a line without end', 'VER '.padEnd(20_000, 'A')],
  ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 167) & 0xff)],
  ['a TLS greeting', Uint8Array.from([0x16, 3, 1, 0, 0xc8, 1, 0, 0, 0xc4, 3, 3, 10, 13, 10])],
  ['HTTP', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a payload of four gigabytes', 'UUX 1 4294967295\r\n'],
  ['a negative payload', 'UUX 1 -5\r\n'],
  ['a TrID out of range', 'VER 99999999999 MSNP7\r\n'],
  ['VER without anything', 'VER\r\n'],
  ['ten thousand dialects', `VER 1 ${'MSNP99 '.repeat(1_000)}\r\n`],
  ['zeros', new Uint8Array(100_000)],
];

describe('hostile input', { timeout: 60_000 }, () => {
  it.each(garbage)('%s ends its own connection and disturbs nobody', async (_what, octets) => {
    const service = await serviceUnderTest();
    const undisturbed = await friends(service);
    const client = await RawClient.connect(service.notification);
    client.send(octets);
    await client.closed;
    await undisturbed();
  });

  it.each([
    ['a line without end', 'PRP 1 MFN '.padEnd(20_000, 'A')],
    ['a giant payload', 'UUX 1 100000\r\n'],
    ['no length', 'UUX 1 x\r\n'],
    ['lower case', 'chg 1 NLN\r\n'],
    ['an error number', '911 1\r\n'],
    ['a server’s command', 'NLN NLN bob@example.com Bob 0\r\n'],
    ['SQL', "ADG '); DROP TABLE accounts; --\r\n"],
  ])('%s from somebody signed in ends that session only', async (_what, octets) => {
    const service = await serviceUnderTest();
    const undisturbed = await friends(service);
    const eve = await signIn(service, 'MSNP11', 'eve@example.com', passwords.eve);
    eve.send(octets);
    await eve.closed;
    await undisturbed();
  });

  it('SQL in names and handles is only text', async () => {
    const service = await serviceUnderTest();
    const eve = await signIn(service, 'MSNP9', 'eve@example.com', passwords.eve);
    eve.say(
      "ADG 1 ');DROP%20TABLE%20accounts;-- 0",
      "ADD 2 FL '%20OR%201=1@example.com X 0",
      "REA 3 eve@example.com ';--",
    );
    const told = await eve.untilPong();
    expect(told[0]).toMatch(/^ADG 1 \d+ %27%29%3BDROP%20TABLE%20accounts%3B-- 1 0$/);
    expect(told[1]).toBe('205 2');
    expect(told[2]).toMatch(/^REA 3 \d+ eve@example\.com %27%3B--$/);
    eve.hangUp();
  });

  it('a sign-in one octet at a time, and half a command left lying, work as if they were whole', async () => {
    const service = await serviceUnderTest();
    const undisturbed = await friends(service);
    const slow = await RawClient.connect(service.notification);
    for (const octet of 'VER 1 MSNP7 CVR0\r\nINF 2\r\nUSR 3 MD5 I eve@example.com\r\n') slow.send(octet);
    expect(await slow.line()).toBe('VER 1 MSNP7 CVR0');
    expect(await slow.line()).toBe('INF 2 MD5');
    expect(await slow.line()).toMatch(/^USR 3 MD5 S /);
    slow.send('USR 4 MD5');
    await undisturbed();
    slow.hangUp();
  });

  it('a client that asks and never reads is not listened to any more, and the others are', async () => {
    const service = await serviceUnderTest();
    const deaf = await signIn(service, 'MSNP2', 'alice@example.com', passwords.alice);
    deaf.pause();
    for (let round = 0; round < 20; round += 1) deaf.send('SYN 8 0\r\n'.repeat(2_000));
    const undisturbed = await goOnline(service, 'MSNP2', 'eve@example.com', passwords.eve);
    expect(await undisturbed.untilPong()).toEqual([]);
    deaf.hangUp();
    undisturbed.hangUp();
  });

  it('a friend who never reads is given up before his news fill the memory', async () => {
    const service = await serviceUnderTest();
    const deaf = await goOnline(service, 'MSNP11', 'alice@example.com', passwords.alice);
    const bob = await goOnline(service, 'MSNP11', 'bob@example.com', passwords.bob);
    deaf.pause();
    const document = `<Data><PSM>${'&amp;'.repeat(1_000)}</PSM><CurrentMedia></CurrentMedia></Data>`;
    const told: string[] = [];
    for (let round = 0; round < 200 && !service.log.join().includes('does not read'); round += 1) {
      bob.send(`UUX 1 ${document.length}\r\n${document}`.repeat(50));
      told.push(...(await bob.untilPong()));
    }
    expect(service.log.at(-1)).toMatch(/^127\.0\.0\.1:\d+: dropped: does not read what it is sent$/);
    while (!told.includes('FLN alice@example.com')) told.push(await bob.line());
    bob.hangUp();
    deaf.hangUp();
  });

  it('two hundred connections from one address are enough', async () => {
    const service = await serviceUnderTest();
    const clients: RawClient[] = [];
    for (let count = 0; count < 200; count += 1) clients.push(await RawClient.connect(service.notification));
    const refused = await RawClient.connect(service.notification);
    await refused.closed;
    const [first, second] = clients;
    second?.say('VER 1 MSNP7');
    expect(await second?.line()).toBe('VER 1 MSNP7');
    first?.say('OUT');
    await first?.closed;
    // The service may see the end of the first one a moment later than the client.
    let answer: string | null = null;
    while (answer === null) {
      const next = await RawClient.connect(service.notification);
      clients.push(next);
      next.say('VER 1 MSNP7');
      answer = await next.line().catch(() => null);
    }
    expect(answer).toBe('VER 1 MSNP7');
    for (const client of clients) client.hangUp();
  });

  it('any lines at all leave the service working', async () => {
    const service = await serviceUnderTest();
    const undisturbed = await friends(service);
    const words = fc.constantFrom(
      '0',
      '1',
      '-1',
      'FL',
      'AL',
      'BL',
      'RL',
      'PL',
      'eve@example.com',
      'N=bob@example.com',
      'C=',
      '%',
      '%00',
      '',
      'NLN',
      'MFN',
      'ä',
    );
    const commands = fc.constantFrom(
      'ADD',
      'ADC',
      'REM',
      'ADG',
      'REG',
      'RMG',
      'REA',
      'CHG',
      'SYN',
      'PRP',
      'SBP',
      'BLP',
      'GTC',
      'URL',
      'GCF',
      'XFR',
      'CVR',
      'LST',
      'LSG',
      'CHL',
    );
    const line = fc
      .tuple(commands, fc.array(words, { maxLength: 6 }))
      .map(([command, fields]) => [command, ...fields].join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('MSNP2', 'MSNP7', 'MSNP9', 'MSNP12'),
        fc.array(line, { maxLength: 30 }),
        async (dialect, lines) => {
          const eve = await signIn(service, dialect, 'eve@example.com', passwords.eve);
          eve.say(...lines, 'OUT');
          await eve.closed;
        },
      ),
      { numRuns: 40 },
    );
    expect(service.log.filter((entry) => entry.includes('fault'))).toEqual([]);
    await undisturbed();
  });
});
