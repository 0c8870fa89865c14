import { describe, expect, it } from 'vitest';
import { answerChallenge } from '../../electron/protocol/challenge.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import { type RawClient, signIn } from './raw-client.ts';
import { passwords, type ServiceUnderTest, serviceUnderTest } from './service-under-test.ts';

const alice = (service: ServiceUnderTest, dialect: string) =>
  signIn(service, dialect, 'alice@example.com', passwords.alice);

describe('other requests', async () => {
  const service = await serviceUnderTest();
  const origin = new URL(service.nexus).origin;
  const shields =
    '<?xml version="1.0" encoding="utf-8" ?><config><shield><cli maj="7" min="0" minbld="0" maxbld="9999" deny=" " /></shield><block></block></config>';
  const cases: readonly (readonly [dialect: string, lines: readonly string[], answers: readonly string[]])[] = [
    ['MSNP2', ['URL 33 INBOX'], [`URL 33 /mail/inbox ${origin}/mail/inbox`]],
    [
      'MSNP7',
      ['URL 33 COMPOSE bob@example.com'],
      [`URL 33 /mail/compose?to=bob%40example.com ${origin}/mail/compose 2`],
    ],
    ['MSNP11', ['URL 33 NOWHERE'], ['201 33']],
    ['MSNP11', ['URL 33 constructor'], ['201 33']],
    ['MSNP11', ['GCF 9 Shields.xml'], ['715 9']],
    ['MSNP11', ['GCF 9 Other.xml'], ['715 9']],
    ['MSNP11', ['XFR 15 SB'], ['913 15']],
    ['MSNP11', ['CHG 1 HDN 0', 'XFR 15 SB'], ['CHG 1 HDN 0', '913 15']],
    ['MSNP11', ['XFR 15 NS'], ['201 15']],
    ['MSNP7', ['USR 9 MD5 I alice@example.com'], ['207 9']],
    // invitations
    ['MSNP2', ['SND 5 a@b.c'], ['SND 5 OK']],
    ['MSNP4', ['SND 5 a@b.c 0x0409 MSMSGS MSMSGS'], ['SND 5 OK']],
    ['MSNP7', ['SDC 5 a@b.c 0x0409 MSMSGS MSMSGS X X Alice 5\r\nHello'], ['SDC 5 OK']],
    ['MSNP12', ['SDC 5 a@b.c 0x0409 MSMSGS MSMSGS X X Alice 0\r\n'], ['SDC 5 OK']],
    ['MSNP4', ['SDC 5 a@b.c'], ['502 5']],
    // calls
    ['MSNP2', ['IMS 5 ON'], ['502 5']],
    ['MSNP3', ['IMS 5 ON'], ['IMS 5 0 ON']],
    ['MSNP12', ['IMS 5 OFF'], ['IMS 5 0 OFF']],
    // pages
    ['MSNP7', ['PAG 5 bob@example.com 18\r\n<TEXT>Hello</TEXT>'], ['800 5']],
    ['MSNP9', ['PGD 5 bob@example.com 1 18\r\n<TEXT>Hello</TEXT>'], ['220 5']],
    ['MSNP9', ['PGD 5 nobody@example.com 2 18\r\n<TEXT>Hello</TEXT>'], ['220 5']],
    ['MSNP9', ['PGD 5 bob@example.com 3 18\r\n<TEXT>Hello</TEXT>'], ['201 5']],
    // lists by themselves, where they were switched off
    ['MSNP6', ['LSG 5'], ['502 5']],
    ['MSNP8', ['LST 5 FL', 'LSG 6'], ['502 5', '502 6']],
    ['MSNP9', ['LST 5 FL'], ['502 5']],
    ['MSNP12', ['LSG 5'], ['502 5']],
    // what is asked elsewhere, or not at all
    ['MSNP11', ['CVQ 5 0x0409 winnt 5.1 i386 MSNMSGR 7.0.0777 MSMSGS alice@example.com'], ['715 5']],
    ['MSNP5', ['CHL 5'], ['715 5']],
    ['MSNP11', [`ADD 5 AL eve@example.com Eve`], ['502 5']],
    ['MSNP11', ['QRY 5 PROD0090YUAUV{2B 32\r\n8f2f5a91b72102cd28355e9fc9000d6e'], ['715 5']],
  ];

  it.each(cases)('in %s: %j', async (dialect, lines, answers) => {
    const client = await alice(service, dialect);
    client.send(lines.map((line) => (line.includes('\r\n') ? line : `${line}\r\n`)).join(''));
    expect(await client.untilPong()).toEqual(answers);
    client.hangUp();
  });

  it('GCF after SYN', async () => {
    const client = await alice(service, 'MSNP11');
    client.say('SYN 8 0 0', 'GCF 9 Shields.xml');
    expect((await client.untilPong()).slice(-2)).toEqual(['GCF 9 Shields.xml 145', shields]);
    client.hangUp();
  });

  it.each([
    ['MSNP8', 'QNG'],
    ['MSNP9', 'QNG 60'],
  ])('PNG in %s is answered %s', async (dialect, pong) => {
    const client = await alice(service, dialect);
    client.say('PNG');
    expect(await client.line()).toBe(pong);
    client.hangUp();
  });

  it('CVR after signing in, as MSNP5 clients do', async () => {
    const client = await alice(service, 'MSNP5');
    client.say('CVR 10 0x0409 winnt 5.0 i386 MSMSGS 3.0.0283 MSMSGS');
    expect(await client.line()).toBe(`CVR 10 3.0.0283 3.0.0283 3.0.0283 ${origin}/ ${origin}/`);
    client.hangUp();
  });

  it('pages that URL leads to say what the service does not do', async () => {
    const page = await fetch(`${origin}/mail/inbox`, { method: 'POST', body: 'login=alice' });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('This service keeps no mail.');
    expect((await fetch(`${origin}/elsewhere`)).status).toBe(404);
  });
});

describe('lists by themselves', async () => {
  const service = await serviceUnderTest();
  it.each([
    ['MSNP2', 'LST 5 BL', ['LST 5 BL {lv} 1 1 dave@example.com Dave']],
    ['MSNP2', 'LST 5 PL', null],
    [
      'MSNP7',
      'LST 5 FL',
      ['LST 5 FL {lv} 1 2 bob@example.com Bob 1', 'LST 5 FL {lv} 2 2 carol@example.com Carol%20W 0'],
    ],
    [
      'MSNP7',
      'LSG 5',
      ['LSG 5 {lv} 1 3 0 Other%20Contacts 0', 'LSG 5 {lv} 2 3 1 Friends 0', 'LSG 5 {lv} 3 3 2 Work 0'],
    ],
  ] as const)('in %s: %s', async (dialect, line, answers) => {
    const client = await alice(service, dialect);
    client.say(line);
    if (answers === null) return client.closed;
    const told = await client.untilPong();
    expect(told.map((answer) => answer.replace(/^(LS[TG] 5(?: FL| BL)?) \d+/, '$1 {lv}'))).toEqual(answers);
    client.hangUp();
    return undefined;
  });
});

describe('other people of the service', async () => {
  const nobody = { password: null, groups: [], contacts: [] } as const;
  const service = await serviceUnderTest({
    accounts: [
      { ...nobody, handle: 'alice@example.com', password: passwords.alice, name: 'Alice' },
      { ...nobody, handle: 'bob.jones@example.com', name: 'Bob Q. Jones' },
      {
        ...nobody,
        handle: 'jones@example.com',
        name: '  bob  jones',
        profile: { country: 'GB' },
        properties: { MOB: 'Y' },
      },
      ...Array.from({ length: 51 }, (_, index) => ({
        ...nobody,
        handle: `many${index}@example.com`,
        name: 'Too Many',
      })),
    ],
  });
  const cases: readonly (readonly [dialect: string, lines: readonly string[], answers: readonly string[]])[] = [
    ['MSNP2', ['FND 5 fname=A lname=B city=* state=* country=US'], ['FND 5 0 0']],
    [
      'MSNP7',
      ['FND 5 fname=bob lname=JONES city=* state=* country=US'],
      ['FND 5 1 1 fname=Bob lname=Jones city= state= country=US'],
    ],
    [
      'MSNP7',
      ['FND 5 fname=Bob lname=Jones city=* state=* country=*'],
      [
        'FND 5 1 2 fname=Bob lname=Jones city= state= country=US',
        'FND 5 2 2 fname=bob lname=jones city= state= country=GB',
      ],
    ],
    ['MSNP7', ['FND 5 fname=Bob lname=Jones city=Paris state=* country=US'], ['FND 5 0 0']],
    ['MSNP7', ['FND 5 fname=Bob lname=Jones city=Paris state=* country=GB'], ['201 5']],
    ['MSNP7', ['FND 5 fname=* lname=Jones city=* state=* country=US'], ['201 5']],
    ['MSNP7', ['FND 5 fname=Bob lname=J* city=* state=* country=US'], ['201 5']],
    ['MSNP7', ['FND 5 fname=Bob lname=Jones'], ['300 5']],
    ['MSNP8', ['FND 5 fname=Bob lname=Jones city=* state=* country=US'], ['502 5']],
    ['MSNP7', ['FND 5 fname=Too lname=Many city=* state=* country=*'], ['301 5']],
    ['MSNP7', ['FND 5 fname=Alice lname=Many city=* state=* country=*'], ['FND 5 0 0']],
    [
      'MSNP5',
      ['FND 5 fname=bob lname=jones city=* state=* country=GB', 'SND 6 1 0x0409 MSMSGS MSMSGS'],
      ['FND 5 1 1 fname=bob lname=jones city= state= country=GB', 'SND 6 OK'],
    ],
    ['MSNP9', ['PGD 5 jones@example.com 1 18\r\n<TEXT>Hello</TEXT>'], ['800 5']],
  ];

  it.each(cases)('in %s: %j', async (dialect, lines, answers) => {
    const client = await alice(service, dialect);
    client.send(lines.map((line) => (line.includes('\r\n') ? line : `${line}\r\n`)).join(''));
    expect(await client.untilPong()).toEqual(answers);
    client.hangUp();
  });

  it('are named in the log when they were to be invited', () => {
    expect(service.log).toContain('alice@example.com: wants to invite jones@example.com; this service sends no mail');
  });

  it.each(['SND 5 7', 'SND 5 nobody', 'SND 5 0'])('cannot be invited by %j', async (line) => {
    const client = await alice(service, 'MSNP2');
    client.say(line);
    expect(await client.line()).toBe('503 5');
    await client.closed;
  });

  it.each(['PGD 5 a@b.c x 0', 'PGD 5 a@b.c 1 5\r\n<TEXT', 'IMS 5 MAYBE'])('%j ends the session', async (line) => {
    const client = await alice(service, 'MSNP9');
    client.send(`${line}\r\n`);
    await client.closed;
  });
});

describe('telephone numbers as contacts', async () => {
  const service = await serviceUnderTest();
  const bob = (dialect: string) => signIn(service, dialect, 'bob@example.com', passwords.bob);

  it('are kept on the forward list, and seen only where they exist', async () => {
    const client = await bob('MSNP11');
    client.say('ADC 5 FL N=tel:15551112222 F=Grandma', 'ADC 6 AL N=tel:15551112222', 'ADC 7 FL N=tel:x F=X');
    const told = await client.untilPong();
    const id = /^ADC 5 FL N=tel:15551112222 F=Grandma C=(\S+)$/.exec(told[0] ?? '')?.[1] ?? '';
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(told.slice(1)).toEqual(['201 6', '232 7']);
    client.say(`SBP 8 ${id} MFN Granny`, 'ADC 9 FL N=tel:15551112222 F=Grandma');
    expect(await client.untilPong()).toEqual(['213 8', '215 9']);
    client.hangUp();
    for (const [dialect, lines] of [
      ['MSNP7', []],
      ['MSNP9', []],
      ['MSNP10', []],
      ['MSNP11', [`LST N=tel:15551112222 F=Grandma C=${id} 1`]],
      ['MSNP12', [`LST N=tel:15551112222 F=Grandma C=${id} 1 4`]],
    ] as const) {
      const again = await bob(dialect);
      again.say('SYN 5 0 0');
      expect((await again.untilPong()).filter((line) => line.includes('tel:'))).toEqual(lines);
      again.hangUp();
    }
    const before = await bob('MSNP10');
    before.say('ADC 5 FL N=tel:15550000 F=No');
    expect(await before.untilPong()).toEqual(['201 5']);
    before.hangUp();
  });
});

describe('web pages by URL', async () => {
  const service = await serviceUnderTest();
  it.each([
    ['MSNP2', 'PASSWORD', '/account'],
    ['MSNP3', 'PASSWORD', null],
    ['MSNP4', 'MOBILE', null],
    ['MSNP5', 'CHGMOB', '/mobile'],
    ['MSNP6', 'N2PFUND', '/telephone'],
    ['MSNP6', 'CHAT', null],
    ['MSNP7', 'CHAT', '/chat'],
    ['MSNP8', 'ADVSEARCH', '/account'],
    ['MSNP12', 'INTSEARCH', '/account'],
  ])('in %s: %s leads to %s', async (dialect, name, path) => {
    const client = await alice(service, dialect);
    client.say(`URL 5 ${name} 0x0409`);
    const [answer = ''] = await client.untilPong();
    client.hangUp();
    if (path === null) return expect(answer).toBe('201 5');
    const [, , redirect, login = ''] = answer.split(' ');
    expect(redirect).toBe(path);
    return expect((await fetch(login)).status).toBe(200);
  });
});

describe('mail counts', () => {
  const seeds = [
    {
      handle: 'mail@example.com',
      password: 'mail',
      name: 'Mail',
      groups: [],
      contacts: [],
      mail: { inboxUnread: 3, foldersUnread: 1 },
    },
  ];
  it.each([
    ['MSNP2', 'application/x-msmsgsemailnotification', 'Inbox-Unread: 3'],
    ['MSNP9', 'text/x-msmsgsinitialemailnotification', 'Inbox-Unread: 3'],
    ['MSNP11', 'text/x-msmsgsinitialmdatanotification', '<IU>3</IU>'],
  ])('come once after the first CHG in %s', async (dialect, type, count) => {
    const service = await serviceUnderTest({ accounts: seeds });
    const client = await signIn(service, dialect, 'mail@example.com', 'mail');
    client.say('CHG 1 NLN 0', 'CHG 2 BSY 0');
    const told = await client.untilPong();
    expect(told).toHaveLength(4);
    expect(told[2]).toContain(`Content-Type: ${type}`);
    expect(told[2]).toContain(count);
    client.hangUp();
  });
});

describe('a challenge', async () => {
  const service = await serviceUnderTest({ behaviour: { challenges: true } });
  const challenged = async (dialect: string): Promise<readonly [RawClient, string]> => {
    const client = await alice(service, dialect);
    client.say('CHG 1 NLN 0');
    expect(await client.line()).toMatch(/^CHG 1 NLN/);
    const challenge = /^CHL 0 (\d{20})$/.exec(await client.line())?.[1] ?? '';
    return [client, challenge];
  };
  const rulesOf = (dialect: string) =>
    findDialect(dialect)?.challenge ?? { scheme: 'md5', productId: '', productKey: '' };

  it.each(['MSNP6', 'MSNP7', 'MSNP10', 'MSNP11', 'MSNP12'])('answered rightly in %s', async (dialect) => {
    const [client, challenge] = await challenged(dialect);
    const rules = rulesOf(dialect);
    client.send(`QRY 2 ${rules.productId} 32\r\n${answerChallenge(challenge, rules)}`);
    expect(await client.untilPong()).toEqual(['QRY 2']);
    client.hangUp();
  });

  it.each([
    ['MSNP7', 'msmsgs@msnmsgr.com', (challenge: string) => answerChallenge(challenge.slice(1), rulesOf('MSNP7'))],
    ['MSNP7', 'PROD0090YUAUV{2B', (challenge: string) => answerChallenge(challenge, rulesOf('MSNP11'))],
    ['MSNP11', 'toString', () => '0'.repeat(32)],
  ])('answered wrongly in %s for %s ends the session', async (dialect, product, answer) => {
    const [client, challenge] = await challenged(dialect);
    client.send(`QRY 2 ${product} 32\r\n${answer(challenge)}`);
    expect(await client.line()).toBe('540 2');
    await client.closed;
  });

  it('not answered within 50 seconds ends the session', async () => {
    const [client] = await challenged('MSNP11');
    service.clock.advance(50_000);
    expect(await client.line()).toBe('OUT');
    await client.closed;
  });

  it('does not exist before MSNP6', async () => {
    const client = await alice(service, 'MSNP5');
    client.say('CHG 1 NLN');
    expect(await client.untilPong()).toEqual(['CHG 1 NLN']);
    client.hangUp();
  });
});
