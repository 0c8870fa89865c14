import { describe, expect, it } from 'vitest';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { contactIn, everybody } from '../../shared/address-book.ts';
import type { DialectName } from '../../shared/model.ts';
import { alertSentence } from '../../shared/text/alert.ts';
import { signedOutSentence } from '../../shared/text/signed-out.ts';
import { alice, stage } from '../support/messenger-under-test.ts';
import { onlineBy, usualList } from '../support/online-by.ts';

describe('inviting somebody by e-mail (fact book 20, SND / SDC)', () => {
  it.each<[DialectName, string]>([
    ['MSNP2', 'SND {t} newfriend@example.com'],
    ['MSNP3', 'SND {t} newfriend@example.com 0x0409 MSMSGS'],
    ['MSNP4', 'SND {t} newfriend@example.com 0x0409 MSMSGS MSMSGS'],
    ['MSNP11', 'SND {t} newfriend@example.com 0x0409 MSNMSGR MSMSGS'],
  ])('without words by %s', async (dialect, line) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    const sent = scene.messenger.inviteByMail({ whom: ' newfriend@example.com ', text: ' \n' });
    await connection.expect(`${line.replace('{t}', String(next))}\r\n`);
    connection.send(`SND ${next} OK\r\n`);
    expect(await sent).toEqual({ ok: true });
  });

  it('with words and a name from MSNP5 on, lines ended as in mail', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP5');
    const sent = scene.messenger.inviteByMail({ whom: 3, text: 'Come and try\u0007 it!\nAlice\n' });
    await connection.expect(`SDC ${next} 3 0x0409 MSMSGS MSMSGS X X Alice 23\r\nCome and try it!\r\nAlice`);
    connection.send(`SDC ${next} OK\r\n`);
    expect(await sent).toEqual({ ok: true });
  });

  it.each([
    [{ whom: 'newfriend', text: '' }, 'invalid-handle'],
    [{ whom: 0, text: '' }, 'invalid-handle'],
    [{ whom: 'newfriend@example.com', text: 'x'.repeat(1001) }, 'too-long'],
    [{ whom: 'newfriend@example.com', text: 'words' }, 'not-in-dialect'],
  ])('%j is not sent: %s', async (wish, kind) => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP2');
    expect(await scene.messenger.inviteByMail(wish)).toMatchObject({ ok: false, kind });
    expect(connection.unread).toBe('');
  });

  it('503 is a refusal', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP2');
    const sent = scene.messenger.inviteByMail({ whom: 9, text: '' });
    await connection.line();
    connection.send(`503 ${next}\r\n`);
    expect(await sent).toMatchObject({ kind: 'refused', code: 503 });
    expect((await scene.event('requestFailed')).command).toBe('SND');
  });
});

describe('searching the directory (fact book 20, FND)', () => {
  const sought = { firstName: 'Bob ', lastName: 'Jones', country: '' };

  it('gives everybody found, each with a number to invite them by', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP7');
    const found = scene.messenger.searchDirectory(sought);
    await connection.expect(`FND ${next} fname=Bob lname=Jones city=* state=* country=*\r\n`);
    connection.send(`FND ${next} 1 2 fname=Bob lname=Jones city=New%20York state=NY country=US\r\n`);
    connection.send(`FND ${next} 2 2 fname=Bob lname=Jones city= state= country=GB\r\n`);
    expect(await found).toEqual({
      ok: true,
      value: [
        { number: 1, firstName: 'Bob', lastName: 'Jones', city: 'New York', state: 'NY', country: 'US' },
        { number: 2, firstName: 'Bob', lastName: 'Jones', city: '', state: '', country: 'GB' },
      ],
    });
  });

  it('nobody is an answer too, and so is "too many"', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP2');
    const nobody = scene.messenger.searchDirectory({ ...sought, country: 'US' });
    await connection.expect(`FND ${next} fname=Bob lname=Jones city=* state=* country=US\r\n`);
    connection.send(`FND ${next} 0 0\r\n`);
    expect(await nobody).toEqual({ ok: true, value: [] });
    const many = scene.messenger.searchDirectory(sought);
    await connection.line();
    connection.send(`301 ${next + 1}\r\n`);
    expect(await many).toMatchObject({ ok: false, kind: 'refused', code: 301 });
  });

  it.each([
    ['MSNP7', { ...sought, lastName: ' ' }, 'empty'],
    ['MSNP7', { ...sought, firstName: 'B*' }, 'invalid-name'],
    ['MSNP7', { ...sought, country: 'x'.repeat(61) }, 'too-long'],
    ['MSNP8', sought, 'not-in-dialect'],
  ] as const)('by %s, %j is not asked: %s', async (dialect, wish, kind) => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, dialect);
    expect(await scene.messenger.searchDirectory(wish)).toMatchObject({ ok: false, kind });
    expect(connection.unread).toBe('');
  });

  it('needs a session', async () => {
    const scene = await stage();
    expect(await scene.messenger.searchDirectory(sought)).toMatchObject({ kind: 'not-signed-in' });
  });
});

describe('pages to mobile devices (fact book 20, PAG / PGD)', () => {
  const bob = 'bob@hotmail.com';
  const mobile = {
    MSNP5: 'BPR 7 bob@hotmail.com MOB Y',
    MSNP8: 'BPR 7 bob@hotmail.com MOB Y',
    MSNP9: 'BPR 7 bob@hotmail.com MOB Y',
    MSNP11: 'BPR bob@hotmail.com MOB Y',
  } as const;

  it.each([
    ['MSNP5', 'PAG {t} bob@hotmail.com 51\r\n<TEXT xml:space="preserve">Late&#x3B; sorry.</TEXT>'],
    ['MSNP8', 'PAG {t} bob@hotmail.com 51\r\n<TEXT xml:space="preserve">Late&#x3B; sorry.</TEXT>'],
    ['MSNP9', 'PGD {t} bob@hotmail.com 1 63\r\n<TEXT xml:space="preserve" enc="utf-8">Late&#x3B; sorry.</TEXT>'],
    ['MSNP11', 'PGD {t} bob@hotmail.com 1 63\r\n<TEXT xml:space="preserve" enc="utf-8">Late&#x3B; sorry.</TEXT>'],
  ] as const)('by %s, and nothing is waited for', async (dialect, wire) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    connection.send(`${mobile[dialect]}\r\n`);
    await scene.event('contactChanged');
    expect(await scene.messenger.pageContact({ handle: bob, text: 'Late; sorry.' })).toEqual({ ok: true });
    await connection.expect(wire.replace('{t}', String(next)));
    expect(scene.clock.alarms).toBeGreaterThan(0);
  });

  it.each([
    ['a failure', (trid: number) => `800 ${trid}\r\n`, 800, ''],
    ['a refusal', (trid: number) => `220 ${trid}\r\n`, 220, ' This person takes no mobile messages. Error code: 220'],
    ['word that it got lost (IPG 407)', lostPage, 407, ''],
  ] as const)('%s comes as an alert with the words that did not arrive', async (_how, failure, code, more) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP11');
    connection.send(`${mobile.MSNP11}\r\n`);
    await scene.event('contactChanged');
    await scene.messenger.pageContact({ handle: bob, text: 'Late' });
    connection.send(failure(next));
    const { alert } = await scene.event('alertReceived');
    expect(alert).toMatchObject({ kind: 'page-failed', from: bob, text: 'Late', code });
    expect(alertSentence(alert)).toBe(`Your mobile message to bob@hotmail.com did not arrive: “Late”.${more}`);
    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
  });

  function lostPage(trid: number): string {
    const document = `<NOTIFICATION id="${trid}" siteid="111100400"><MSG id="407"/></NOTIFICATION>`;
    return `IPG ${document.length}\r\n${document}`;
  }

  it.each([
    ['MSNP11', { handle: bob, text: 'Hi' }, 'takes-no-pages'],
    ['MSNP11', { handle: 'nobody@hotmail.com', text: 'Hi' }, 'not-on-list'],
    ['MSNP11', { handle: bob, text: ' ' }, 'empty'],
    ['MSNP11', { handle: bob, text: 'x'.repeat(161) }, 'too-long'],
    ['MSNP4', { handle: bob, text: 'Hi' }, 'not-in-dialect'],
  ] as const)('by %s, %j is not sent: %s', async (dialect, wish, kind) => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, dialect);
    expect(await scene.messenger.pageContact(wish)).toMatchObject({ ok: false, kind });
    expect(connection.unread).toBe('');
  });

  it('from a mobile device come as alerts (IPG); nonsense and silence do not', async () => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, 'MSNP11');
    const page = (text: string, from: string) =>
      `<NOTIFICATION siteid="111100400"><FROM name="${from}"/><MSG><BODY><TEXT>${text}</TEXT></BODY></MSG></NOTIFICATION>`;
    for (const document of ['<oops', page('', '+15550100'), page('On my way', '+15550100'), page('Hm', '')])
      connection.send(`IPG ${document.length}\r\n${document}`);
    const [first, second] = [await scene.event('alertReceived'), await scene.event('alertReceived')];
    expect(first.alert).toMatchObject({ kind: 'page', from: '+15550100', text: 'On my way' });
    expect(alertSentence(first.alert)).toBe('Mobile message from +15550100: On my way');
    expect(alertSentence(second.alert)).toBe('Mobile message: Hm');
  });
});

describe('one list by itself (fact book 20, LST and LSG)', () => {
  it('who is not there any more goes, who is new comes', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP7');
    const asked = scene.messenger.refreshList('BL');
    await connection.expect(`LST ${next} BL\r\n`);
    connection.send(`LST ${next} BL 9 1 1 eve@hotmail.com Eve\r\n`);
    expect(await asked).toEqual({ ok: true });
    const { contacts } = scene.messenger.state;
    expect(contactIn(contacts, 'dave@hotmail.com')).toBeUndefined();
    expect(contactIn(contacts, 'eve@hotmail.com')?.lists).toEqual(['BL']);
    const empty = scene.messenger.refreshList('RL');
    await connection.expect(`LST ${next + 1} RL\r\n`);
    connection.send(`LST ${next + 1} RL 9 0 0\r\n`);
    await empty;
    expect(contactIn(scene.messenger.state.contacts, 'bob@hotmail.com')?.lists).toEqual(['FL', 'AL']);
  });

  it('groups of MSNP7', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP7');
    const asked = scene.messenger.refreshGroups();
    await connection.expect(`LSG ${next}\r\n`);
    connection.send(`LSG ${next} 9 1 2 1 Old%20friends 0\r\nLSG ${next} 9 2 2 5 New 0\r\n`);
    expect(await asked).toEqual({ ok: true });
    expect(scene.messenger.state.groups.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Old friends', 'New']),
    );
  });

  it('MSNP8 may say no, MSNP9 does not ask', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const asked = scene.messenger.refreshGroups();
    await connection.line();
    connection.send(`502 ${next}\r\n`);
    expect(await asked).toMatchObject({ kind: 'refused', code: 502 });
    const later = await stage();
    await onlineBy(later, 'MSNP9');
    expect(await later.messenger.refreshList('FL')).toMatchObject({ kind: 'not-in-dialect' });
    expect(everybody(later.messenger.state.contacts)).toHaveLength(usualList.people.length);
  });
});

describe('calls to conversations (fact book 20, IMS)', () => {
  it('go off and on', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP3');
    const off = scene.messenger.setCalls(false);
    await connection.expect(`IMS ${next} OFF\r\n`);
    connection.send(`IMS ${next} 0 OFF\r\n`);
    expect(await off).toEqual({ ok: true });
    const on = scene.messenger.setCalls(true);
    await connection.expect(`IMS ${next + 1} ON\r\n`);
    connection.send(`IMS ${next + 1} 0 ON\r\n`);
    expect(await on).toEqual({ ok: true });
  });
});

describe('a server that agrees to nothing but CVR0 (fact book 20, CVQ)', () => {
  it.each([
    ['MSNP2', 'CVQ 2 0x0409 win 4.10 i386 MSMSGS 1.0.0863'],
    ['MSNP4', 'CVQ 2 0x0409 win 4.10 i386 MSMSGS 2.1.1047 '],
    ['MSNP8', 'CVQ 2 0x0409 winnt 5.1 i386 MSNMSGR 5.0.0544 MSMSGS alice@hotmail.com'],
  ] as const)('%s asks what to use instead, and says so', async (ceiling, line) => {
    const scene = await stage(memoryListCache());
    scene.messenger.signIn({ ...alice, ceiling });
    const connection = await scene.accept();
    await connection.line();
    connection.send('VER 1 CVR0\r\n');
    expect(await connection.line()).toBe(line);
    connection.send(
      'CVQ 2 7.0.0813 7.0.0813 6.2.0205 http://download.example.com/a.exe http://messenger.example.com\r\n',
    );
    const end = await scene.signedOut();
    expect(end).toMatchObject({
      reason: 'no-common-dialect',
      advice: { version: '7.0.0813', address: 'http://messenger.example.com' },
    });
    expect(signedOutSentence(end)).toContain(
      'It recommends version 7.0.0813 of its own messenger, and tells more at http://messenger.example.com.',
    );
    expect(await connection.end()).toBe('');
  });

  it.each([
    ['an error', '420 2\r\n', undefined],
    ['nothing', '', undefined],
    ['no advice', 'CVQ 2\r\n', undefined],
    [
      'a version alone',
      'CVQ 2 7.0 7.0 7.0 file:///etc javascript:alert(1)\r\n',
      'It recommends version 7.0 of its own messenger.',
    ],
  ])('%s leads to the same end', async (_what, answer, advice) => {
    const scene = await stage();
    scene.messenger.signIn(alice);
    const connection = await scene.accept();
    await connection.line();
    connection.send('VER 1 CVR0\r\n');
    await connection.line();
    connection.send(answer);
    connection.hangUp();
    const end = await scene.signedOut();
    expect(end.reason).toBe('no-common-dialect');
    expect(signedOutSentence(end).endsWith(advice ?? 'different one in the server settings.')).toBe(true);
  });
});
