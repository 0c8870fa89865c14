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
    ['MSNP11', ['CHG 1 NLN 0', 'XFR 15 SB'], ['CHG 1 NLN 0', '280 15']],
    ['MSNP11', ['CHG 1 HDN 0', 'XFR 15 SB'], ['CHG 1 HDN 0', '913 15']],
    ['MSNP11', ['XFR 15 NS'], ['201 15']],
    ['MSNP7', ['USR 9 MD5 I alice@example.com'], ['207 9']],
    ['MSNP2', ['FND 5 fname=A lname=B city=* state=* country=US'], ['502 5']],
    ['MSNP3', ['IMS 5 ON'], ['502 5']],
    ['MSNP4', ['SND 5 a@b.c 0x0409 MSMSGS MSMSGS'], ['502 5']],
    ['MSNP7', ['SDC 5 a@b.c 0x0409 MSMSGS MSMSGS X X Alice 5\r\nHello'], ['502 5']],
    ['MSNP7', ['PAG 5 bob@example.com 5\r\nHello'], ['715 5']],
    ['MSNP9', ['PGD 5 bob@example.com 1 5\r\nHello'], ['715 5']],
    ['MSNP9', ['LST 5 FL'], ['502 5']],
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
