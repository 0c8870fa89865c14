import { describe, expect, it } from 'vitest';
import { md5Response } from '../../electron/protocol/md5-sign-in.ts';
import { RawClient, signIn, ticket } from './raw-client.ts';
import { passwords, serviceUnderTest } from './service-under-test.ts';

const service = await serviceUnderTest();

/** What the service says after the right answer, up to the length of the profile message. */
const welcomes: readonly (readonly [dialect: string, ok: string])[] = [
  ['MSNP2', 'USR 7 OK alice@example.com Alice\r\nMSG Hotmail Hotmail 95\r\n'],
  ['MSNP3', 'USR 7 OK alice@example.com Alice\r\nMSG Hotmail Hotmail '],
  ['MSNP4', 'USR 7 OK alice@example.com Alice\r\nMSG Hotmail Hotmail '],
  ['MSNP5', 'USR 7 OK alice@example.com Alice\r\nMSG Hotmail Hotmail '],
  ['MSNP6', 'USR 7 OK alice@example.com Alice 1\r\nMSG Hotmail Hotmail '],
  ['MSNP7', 'USR 7 OK alice@example.com Alice 1\r\nMSG Hotmail Hotmail '],
  ['MSNP8', 'USR 7 OK alice@example.com Alice 1 0\r\nMSG Hotmail Hotmail '],
  ['MSNP9', 'USR 7 OK alice@example.com Alice 1 0\r\nMSG Hotmail Hotmail '],
  ['MSNP10', 'USR 7 OK alice@example.com 1 0\r\nMSG Hotmail Hotmail '],
  ['MSNP11', 'USR 7 OK alice@example.com 1 0\r\nSBS 0 null\r\nMSG Hotmail Hotmail '],
  ['MSNP12', 'USR 7 OK alice@example.com 1 0\r\nSBS 0 null\r\nMSG Hotmail Hotmail '],
];

async function exchange(client: RawClient, request: string, answer: string): Promise<void> {
  client.say(request);
  expect(await client.reads(`${answer}\r\n`)).toBe(`${answer}\r\n`);
}

describe('signing in', () => {
  it.each(welcomes)('%s', async (dialect, ok) => {
    const client = await RawClient.connect(service.notification);
    await exchange(client, `VER 4 ${dialect} CVR0`, `VER 4 ${dialect} CVR0`);
    if (Number(dialect.slice(4)) < 8) {
      await exchange(client, 'INF 5', 'INF 5 MD5');
      client.say('USR 6 MD5 I Alice@Example.com');
      const challenge = /^USR 6 MD5 S (\d+\.\d+)$/.exec(await client.line())?.[1] ?? '';
      client.say(`USR 7 MD5 S ${md5Response(challenge, passwords.alice)}`);
    } else {
      const page = `${new URL(service.nexus).origin}/`;
      await exchange(
        client,
        'CVR 5 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS alice@example.com',
        `CVR 5 7.0.0777 7.0.0777 7.0.0777 ${page} ${page}`,
      );
      client.say('USR 6 TWN I Alice@Example.com');
      expect(await client.line()).toMatch(/^USR 6 TWN S lc=1033,id=507,\S+,ct=1128269865,\S+$/);
      client.say(`USR 7 TWN S ${await ticket(service, 'alice@example.com', passwords.alice)}`);
    }
    expect(await client.reads(ok)).toBe(ok);
    client.hangUp();
  });

  it('tells an MSNP2 client just the time of sign-in', async () => {
    const client = await RawClient.connect(service.notification);
    client.say('VER 1 MSNP2 CVR0', 'INF 2', 'USR 3 MD5 I bob@example.com');
    await client.line();
    await client.line();
    const challenge = (await client.line()).split(' ')[4] ?? '';
    client.say(`USR 4 MD5 S ${md5Response(challenge, passwords.bob)}`);
    await client.line();
    await client.line();
    expect(await client.octets(95)).toBe(
      'MIME-Version: 1.0\r\nContent-Type: text/x-msmsgsprofile; charset=UTF-8\r\nLoginTime: 1128269865\r\n\r\n',
    );
    client.hangUp();
  });

  it('tells an MSNP11 client every field of its profile, the port with its octets swapped', async () => {
    const client = await RawClient.connect(service.notification);
    client.say('VER 1 MSNP11 CVR0', 'CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS bob@example.com');
    client.say('USR 3 TWN I bob@example.com', `USR 4 TWN S ${await ticket(service, 'bob@example.com', passwords.bob)}`);
    const lines: string[] = [];
    while (lines.at(-1) !== '') lines.push(await client.line());
    const port = client.localPort;
    const fields = lines.slice(6).map((line) => line.replace(/(MSPAuth|MemberId\w+): .+/, '$1: *'));
    expect(fields).toEqual([
      'MIME-Version: 1.0',
      'Content-Type: text/x-msmsgsprofile; charset=UTF-8',
      'LoginTime: 1128269865',
      'EmailEnabled: 0',
      'MemberIdHigh: *',
      'MemberIdLow: *',
      'lang_preference: 1033',
      'preferredEmail: bob@example.com',
      'country: ',
      'PostalCode: ',
      'Gender: ',
      'Kid: 0',
      'Age: ',
      'BDayPre: 0',
      'Birthday: 0',
      'Wallet: 0',
      'Flags: 1027',
      'sid: 507',
      'kv: 11',
      'MSPAuth: *',
      'ClientIP: 127.0.0.1',
      `ClientPort: ${((port & 0xff) << 8) + (port >> 8)}`,
      'ABCHMigrated: 1',
      '',
    ]);
    client.hangUp();
  });
});

describe('negotiation', () => {
  it.each([
    ['VER 1 MSNP18 MSNP11 MSNP10 CVR0', 'VER 1 MSNP11 CVR0'],
    ['VER 1 MSNP2 MSNP7', 'VER 1 MSNP7'],
    ['VER 0 msnp9 cvr0', 'VER 0 MSNP9 CVR0'],
    ['VER 1 MSNP1 MSNP99', 'VER 1 0'],
    ['VER 1 CVR0', 'VER 1 CVR0'],
  ])('%s is answered %s', async (offer, answer) => {
    const client = await RawClient.connect(service.notification);
    await exchange(client, offer, answer);
    client.hangUp();
  });

  it('serves CVQ to a client that agreed on CVR0 only, and closes', async () => {
    const client = await RawClient.connect(service.notification);
    await exchange(client, 'VER 1 MSNP21 CVR0', 'VER 1 CVR0');
    const page = `${new URL(service.nexus).origin}/`;
    await exchange(
      client,
      'CVQ 2 0x0409 winnt 5.1 i386 MSNMSGR 8.5.1302 MSMSGS alice@example.com',
      `CVQ 2 8.5.1302 8.5.1302 8.5.1302 ${page} ${page}`,
    );
    await client.closed;
  });
});

const badBeginnings: readonly (readonly [what: string, lines: readonly string[], last: string | null])[] = [
  ['no VER', ['INF 1'], null],
  ['VER twice', ['VER 1 MSNP7', 'VER 2 MSNP7'], null],
  ['INF from MSNP8 on', ['VER 1 MSNP8', 'INF 2'], null],
  [
    'a package of another dialect',
    ['VER 1 MSNP8', 'CVR 2 0x0409 winnt 5.1 i386 M 5.0 M a@b.c', 'USR 3 MD5 I a@b.c'],
    null,
  ],
  ['USR before CVR from MSNP8 on', ['VER 1 MSNP8', 'USR 3 TWN I a@b.c'], null],
  ['a proof nobody asked for', ['VER 1 MSNP7', 'USR 3 MD5 S 00'], null],
  ['a handle without a domain', ['VER 1 MSNP7', 'USR 3 MD5 I alice'], '206 3'],
  ['a command of the signed-in', ['VER 1 MSNP7', 'SYN 3 0'], '302 3'],
  ['a wrong password', ['VER 1 MSNP7', 'USR 3 MD5 I alice@example.com', `USR 4 MD5 S ${'0'.repeat(32)}`], '911 4'],
  [
    'an account nobody has',
    ['VER 1 MSNP7', 'USR 3 MD5 I nobody@example.com', `USR 4 MD5 S ${'0'.repeat(32)}`],
    '911 4',
  ],
];

describe('refusing', () => {
  it.each(badBeginnings)('%s', async (_what, lines, last) => {
    const client = await RawClient.connect(service.notification);
    client.say(...lines);
    await client.closed;
    let final: string | null = null;
    for (;;) {
      const line = await client.line().catch(() => null);
      if (line === null) break;
      final = /^\d/.test(line) ? line : null;
    }
    expect(final).toBe(last);
  });

  it('a ticket of somebody else, a used one, and an old one', async () => {
    const used = await ticket(service, 'bob@example.com', passwords.bob);
    const attempt = async (value: string) => {
      const client = await RawClient.connect(service.notification);
      client.say('VER 1 MSNP8', 'CVR 2 0x0409 winnt 5.1 i386 M 5.0 M a@b.c', 'USR 3 TWN I bob@example.com');
      client.say(`USR 4 TWN S ${value}`);
      for (let skipped = 0; skipped < 3; skipped += 1) await client.line();
      const answer = await client.line();
      client.hangUp();
      return answer;
    };
    expect(await attempt(await ticket(service, 'alice@example.com', passwords.alice))).toBe('911 4');
    expect(await attempt(used)).toBe('USR 4 OK bob@example.com Bob 1 0');
    expect(await attempt(used)).toBe('911 4');
    const old = await ticket(service, 'bob@example.com', passwords.bob);
    service.clock.advance(121_000);
    expect(await attempt(old)).toBe('911 4');
  });

  it('gives a handle without an account the same salt every time, as one with an account has', async () => {
    const salt = async (handle: string) => {
      const client = await RawClient.connect(service.notification);
      client.say('VER 1 MSNP7', `USR 2 MD5 I ${handle}`);
      await client.line();
      const line = await client.line();
      client.hangUp();
      return line;
    };
    const nobody = await salt('nobody@example.com');
    expect(nobody).toMatch(/^USR 2 MD5 S \d{10}\.\d+$/);
    expect(await salt('nobody@example.com')).toBe(nobody);
    expect(await salt('alice@example.com')).toBe(await salt('alice@example.com'));
  });

  it('lets one address guess eight times a minute and account, and nobody else has to wait for that', async () => {
    const careful = await serviceUnderTest();
    const guess = async (handle: string) => {
      const client = await RawClient.connect(careful.notification);
      client.say('VER 1 MSNP7', `USR 2 MD5 I ${handle}`, `USR 3 MD5 S ${'f'.repeat(32)}`);
      await client.line();
      await client.line();
      return client.line();
    };
    for (let attempt = 0; attempt < 8; attempt += 1) expect(await guess('alice@example.com')).toBe('911 3');
    expect(await guess('alice@example.com')).toBe('921 3');
    expect(await guess('bob@example.com')).toBe('911 3');
    careful.clock.advance(60_000);
    (await signIn(careful, 'MSNP7', 'alice@example.com', passwords.alice)).hangUp();
  });
});

describe('old clients', () => {
  it('number from 0, end lines with LF, send their first commands in one write and leave the capabilities out', async () => {
    const client = await RawClient.connect(service.notification);
    const proof = await ticket(service, 'alice@example.com', passwords.alice);
    client.send(
      `VER 0 MSNP9 MSNP8 CVR0\nCVR 0 0x0409 linux 2.6 i386 GTMESS 0.9 MSMSGS alice@example.com\nUSR 0 TWN I alice@example.com\nUSR 0 TWN S ${proof}\n`,
    );
    expect(await client.line()).toBe('VER 0 MSNP9 CVR0');
    expect(await client.line()).toMatch(/^CVR 0 0\.9 0\.9 0\.9 /);
    expect(await client.line()).toMatch(/^USR 0 TWN S /);
    expect(await client.line()).toBe('USR 0 OK alice@example.com Alice 1 0');
    await client.octets(Number((await client.line()).split(' ').at(-1)));
    client.send('CHG 0 NLN\n');
    expect(await client.untilPong()).toEqual(['CHG 0 NLN']);
    client.hangUp();
  });
});

describe('the end of a session', () => {
  it('comes for the first when the same account signs in from a second place', async () => {
    const first = await signIn(service, 'MSNP11', 'eve@example.com', passwords.eve);
    const second = await signIn(service, 'MSNP2', 'eve@example.com', passwords.eve);
    expect(await first.line()).toBe('OUT OTH');
    await first.closed;
    expect(await second.untilPong()).toEqual([]);
    second.say('OUT');
    await second.closed;
  });

  it('comes for everybody when the service stops', async () => {
    const short = await serviceUnderTest();
    const client = await signIn(short, 'MSNP7', 'eve@example.com', passwords.eve);
    const closing = short.close();
    expect(await client.line()).toBe('OUT SSD');
    await client.closed;
    await closing;
  });

  it('comes for a connection that never signs in', async () => {
    const patient = await serviceUnderTest();
    const client = await RawClient.connect(patient.notification);
    client.say('VER 1 MSNP7');
    await client.line();
    patient.clock.advance(90_000);
    await client.closed;
  });
});

describe('a service that redirects', () => {
  it.each([
    ['MSNP2', (address: string) => `XFR 3 NS ${address}`],
    ['MSNP5', (address: string) => `XFR 3 NS ${address} 0`],
    ['MSNP7', (address: string) => `XFR 3 NS ${address} 0 ${address}`],
  ])('sends an %s client once to its own address', async (dialect, expected) => {
    const dispatching = await serviceUnderTest({ behaviour: { redirects: true } });
    const first = await RawClient.connect(dispatching.notification);
    first.say(`VER 1 ${dialect} CVR0`, 'INF 2', 'USR 3 MD5 I alice@example.com');
    await first.line();
    await first.line();
    expect(await first.line()).toBe(expected(dispatching.notification));
    await first.closed;
    (await signIn(dispatching, dialect, 'alice@example.com', passwords.alice)).hangUp();
  });
});

describe('the switchboard port', () => {
  it.each([
    ['USR 1 alice@example.com 17262740.1050826919.32308'],
    ['ANS 1 alice@example.com 17262740.1050826919.32308 1'],
  ])('admits nobody: %s', async (line) => {
    const client = await RawClient.connect(service.switchboard);
    client.say(line);
    expect(await client.line()).toBe('911 1');
    await client.closed;
  });
});
