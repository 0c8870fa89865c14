import { describe, expect, it } from 'vitest';
import { mailCame, mailMoved } from '../../electron/messenger/mail.ts';
import { contactIn } from '../../shared/address-book.ts';
import { alice, sketch, stage } from '../support/messenger-under-test.ts';
import {
  commandsUntilOnline,
  msnp2Welcome,
  msnp11Welcome,
  onlineByMsnp2,
  onlineByMsnp11,
  talk,
} from '../support/talk.ts';

function mime(...lines: readonly string[]): string {
  const body = lines.map((line) => `${line}\r\n`).join('');
  return `MSG Hotmail Hotmail ${Buffer.byteLength(body)}\r\n${body}`;
}

const profile = (...fields: readonly string[]) =>
  mime('MIME-Version: 1.0', 'Content-Type: text/x-msmsgsprofile; charset=UTF-8', ...fields, '');

describe('presence (fact book 20, NLN, ILN, FLN)', () => {
  it('the same news twice is no news; strangers are nobody', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const before = scene.events.length;
    connection.send(
      [
        'ILN 7 NLN bob@hotmail.com Bob 1073791084',
        'NLN NLN bob@hotmail.com Bob 1073791084',
        'NLN NLN constructor Bob 0',
        'NLN NLN __proto__ Bob 0',
        'NLN NLN nobody@hotmail.com Nobody 0',
        'FLN nobody@hotmail.com',
        'UBX nobody@hotmail.com 0',
        'NLN NLN bob@hotmail.com Bobby 1073791084',
        'FLN bob@hotmail.com',
        'FLN bob@hotmail.com',
        '',
      ].join('\r\n'),
    );
    await scene.heard(commandsUntilOnline + 10);
    expect(scene.events.slice(before)).toEqual([
      {
        type: 'presenceChanged',
        handle: 'bob@hotmail.com',
        status: 'NLN',
        name: 'Bob',
        capabilities: 1073791084,
        msnObject: null,
      },
      {
        type: 'presenceChanged',
        handle: 'bob@hotmail.com',
        status: 'NLN',
        name: 'Bobby',
        capabilities: 1073791084,
        msnObject: null,
      },
      {
        type: 'presenceChanged',
        handle: 'bob@hotmail.com',
        status: 'FLN',
        name: 'Bobby',
        capabilities: 0,
        msnObject: null,
      },
    ]);
  });

  it('a picture is an MSN object; 0 and an empty one are none', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const object = '%3Cmsnobj%20Creator%3D%22bob%40hotmail.com%22%20Size%3D%221024%22%20Type%3D%223%22%2F%3E';
    connection.send(`NLN AWY bob@hotmail.com Bob 4026531840 ${object}\r\n`);
    expect(await scene.event('presenceChanged')).toMatchObject({
      msnObject: '<msnobj Creator="bob@hotmail.com" Size="1024" Type="3"/>',
      capabilities: 0xf0000000,
    });
    for (const none of [' 0', ' %3Cmsnobj%2F%3E', '']) {
      connection.send(`NLN AWY bob@hotmail.com Bob 4026531840 ${object}\r\n`);
      connection.send(`NLN AWY bob@hotmail.com Bob 4026531840${none}\r\n`);
      expect((await scene.event('presenceChanged')).msnObject).toBeNull();
      connection.send(`NLN AWY bob@hotmail.com Bob 4026531840 ${object}\r\n`);
      await scene.event('presenceChanged');
    }
  });

  it('a personal message may come before presence; length 0 and going offline clear it', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const document = '<Data><PSM>new feature :P</PSM><CurrentMedia></CurrentMedia></Data>';
    connection.send(`UBX BOB@hotmail.com 67\r\n${document}`);
    await scene.event('personalMessageChanged');
    connection.send('ILN 7 NLN bob@hotmail.com Bob 0\r\n');
    await scene.event('presenceChanged');
    expect(sketch(scene.messenger.state)[0]).toBe('bob@hotmail.com Bob FL+AL+RL [Friends] NLN "new feature :P"');
    connection.send('UBX bob@hotmail.com 0\r\n');
    expect(await scene.event('personalMessageChanged')).toMatchObject({ text: '', media: null });
    connection.send(`UBX bob@hotmail.com 67\r\n${document}FLN bob@hotmail.com\r\n`);
    await scene.event('presenceChanged');
    expect(contactIn(scene.messenger.state.contacts, 'bob@hotmail.com')).toMatchObject({
      status: 'FLN',
      personalMessage: '',
    });
    // And again: the cleared one was forgotten here as well.
    connection.send(`UBX bob@hotmail.com 67\r\n${document}`);
    expect((await scene.event('personalMessageChanged')).text).toBe('new feature :P');
  });

  it('RNG, NOT, SBS and unknown words change nothing', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const before = scene.messenger.state;
    connection.send(
      'RNG 16480927 10.0.1.20:1863 CKI 731905528.611480275 bob@hotmail.com Bob\r\nSBS 0 null\r\n' +
        'NOT 14\r\n<NOTIFICATION>ZZZ 1 2\r\nGSB 0\r\n600 0\r\nQNG 50\r\n',
    );
    await scene.heard(commandsUntilOnline + 7);
    expect(scene.messenger.state).toBe(before);
  });
});

describe('challenges (fact book 25)', () => {
  it('are answered at once after USR OK, even before SYN is', async () => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn(alice);
    const connection = await scene.accept();
    await talk(
      connection,
      `${msnp11Welcome}
       C: SYN 5 0 0
       S: CHL 0 22210219642164014968
       C: QRY 6 PROD0090YUAUV{2B 32
        + 85ecb0db8f32113df79ce0892b9a102c
       S: QRY 6
       S: SYN 5 2005-10-02T09:17:45.4130000-07:00 2005-09-28T17:18:18.6400000-07:00 0 0
       C: GCF 7 Shields.xml
       C: CHG 8 NLN 1073774628
       S: CHG 8 NLN 1073774628`,
    );
    await scene.event('signedIn');
  });

  it.each([540, 929])('%i: the answer was wrong', async (code) => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    connection.send('CHL 0 22210219642164014968\r\n');
    await connection.expect('QRY 8 PROD0090YUAUV{2B 32\r\n85ecb0db8f32113df79ce0892b9a102c');
    connection.send(`${code} 8\r\n`);
    connection.hangUp();
    expect(await scene.signedOut()).toEqual({ reason: 'challenge-failed', code, detail: `QRY answered with ${code}` });
  });

  it('need no confirmation, and MSNP2 has none', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    connection.send('CHL 0 22210219642164014968\r\n');
    expect(await connection.line()).toBe('QRY 8 PROD0090YUAUV{2B 32');
    scene.clock.advance(40_000);
    expect(scene.messenger.state.session.phase).toBe('signed-in');
    const old = await stage();
    const oldConnection = await onlineByMsnp2(old);
    oldConnection.send('CHL 0 22210219642164014968\r\n');
    await old.heard(commandsUntilOnline + 1);
    await old.idle();
    expect(oldConnection.unread).toBe('');
  });
});

describe('profile (fact book 20, MSG, text/x-msmsgsprofile)', () => {
  it('every field in its order, MSPAuth without its value', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.send(
      profile('LoginTime: 1128269800', 'EmailEnabled: 1', 'Age: ', 'kv: 6', 'MSPAuth: 4sXz2Ht0hGq3', 'Extra: x y'),
    );
    const event = await scene.event('profileReceived');
    expect(event).toEqual({
      type: 'profileReceived',
      mailEnabled: true,
      fields: [
        { name: 'LoginTime', value: '1128269800', secret: false },
        { name: 'EmailEnabled', value: '1', secret: false },
        { name: 'Age', value: '', secret: false },
        { name: 'kv', value: '6', secret: false },
        { name: 'MSPAuth', value: '', secret: true },
        { name: 'Extra', value: 'x y', secret: false },
      ],
    });
    expect(JSON.stringify([scene.trace, scene.messenger.state])).not.toContain('4sXz2Ht0hGq3');
  });

  it.each([
    ['MSNP2', ['LoginTime: 1'], true],
    ['MSNP2', ['LoginTime: 1', 'EmailEnabled: 0'], false],
    ['MSNP11', ['LoginTime: 1'], false],
    ['MSNP11', ['LoginTime: 1', 'emailenabled: 1'], true],
    ['MSNP11', ['LoginTime: 1', 'EmailEnabled: 0'], false],
  ] as const)('%s with %j: mail is %s', async (dialect, fields, enabled) => {
    const scene = await stage();
    const connection = await (dialect === 'MSNP2' ? onlineByMsnp2(scene) : onlineByMsnp11(scene));
    connection.send(profile(...fields));
    await scene.event('profileReceived');
    expect(scene.messenger.state.mailbox.enabled).toBe(enabled);
  });

  it('is there before the list, and gone when signed out', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, msnp2Welcome);
    connection.send(profile('LoginTime: 1'));
    await scene.event('profileReceived');
    expect(scene.messenger.state.session.phase).toBe('signing-in');
    connection.hangUp();
    await scene.signedOut();
    expect(scene.messenger.state.profile).toEqual([]);
  });
});

describe('mail (fact book 20, MSG)', () => {
  const counts = { inboxUnread: 4, foldersUnread: 2 };

  it.each([
    ['into the inbox', mailCame(counts, 'ACTIVE'), 5, 2],
    ['into a folder', mailCame(counts, 'Family'), 4, 3],
    ['into the bin', mailCame(counts, 'trAsH'), 4, 2],
    ['read in the inbox', mailMoved(counts, 'ACTIVE', 'ACTIVE', 3), 1, 2],
    ['deleted from the inbox', mailMoved(counts, 'ACTIVE', 'trAsH', 1), 3, 2],
    ['inbox to folder', mailMoved(counts, 'ACTIVE', 'Family', 2), 2, 4],
    ['folder to inbox', mailMoved(counts, 'Family', 'active', 1), 5, 1],
    ['folder to folder', mailMoved(counts, 'Family', 'Work', 1), 4, 2],
    ['bin to inbox', mailMoved(counts, 'trAsH', 'ACTIVE', 1), 5, 2],
    ['offline messages', mailMoved(counts, '.!!OIM', '.!!trAsH', 1), 4, 2],
    ['more than there are', mailMoved(counts, 'ACTIVE', 'trAsH', 9), 0, 2],
  ])('%s', (_what, { inboxUnread, foldersUnread }, inbox, folders) => {
    expect([inboxUnread, foldersUnread]).toEqual([inbox, folders]);
  });

  it('counts, new and moved mail become state', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    connection.send(profile('EmailEnabled: 1'));
    connection.send(
      mime(
        'MIME-Version: 1.0',
        'Content-Type: text/x-msmsgsinitialmdatanotification; charset=UTF-8',
        '',
        'Mail-Data: <MD><E><I>9</I><IU>4</IU><O>2</O><OU>2</OU></E><Q><QTM>409600</QTM><QNM>204800</QNM></Q></MD>',
        'Inbox-URL: /cgi-bin/HoTMaiL',
        '',
      ),
    );
    await scene.event('mailCounted');
    expect(scene.messenger.state.mailbox).toEqual({ enabled: true, inboxUnread: 4, foldersUnread: 2 });
    connection.send(
      mime(
        'MIME-Version: 1.0',
        'Content-Type: text/x-msmsgsemailnotification; charset=UTF-8',
        '',
        'From: Bob Jones',
        'Message-URL: /cgi-bin/getmsg',
        'Subject: =?utf-8?B?SGVsbG8=?=',
        'Dest-Folder: ACTIVE',
        'From-Addr: bob@example.com',
        'id: 2',
        '',
      ),
    );
    expect(await scene.event('mailArrived')).toMatchObject({
      from: 'Bob Jones',
      address: 'bob@example.com',
      subject: 'Hello',
    });
    expect(scene.messenger.state.mailbox.inboxUnread).toBe(5);
    connection.send(
      mime(
        'MIME-Version: 1.0',
        'Content-Type: text/x-msmsgsactivemailnotification; charset=UTF-8',
        '',
        'Src-Folder: ACTIVE',
        'Dest-Folder: trAsH',
        'Message-Delta: 2',
        '',
      ),
    );
    await scene.event('mailCounted');
    expect(scene.messenger.state.mailbox.inboxUnread).toBe(3);
  });

  it('new mail is not announced to those who have no mail here', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    connection.send(
      mime(
        'Content-Type: text/x-msmsgsemailnotification',
        '',
        'From: Bob',
        'Dest-Folder: ACTIVE',
        'From-Addr: b@x.y',
        '',
      ),
    );
    await scene.event('mailCounted');
    expect(scene.events.some(({ type }) => type === 'mailArrived')).toBe(false);
  });

  it('the maintenance notice', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    connection.send(
      mime('MIME-Version: 1.0', 'Content-Type: application/x-msmsgssystemmessage', '', 'Type: 1', 'Arg1: 5', ''),
    );
    await scene.event('noticeReceived');
    expect(scene.messenger.state.notice).toEqual({ kind: 'maintenance', minutes: 5 });
  });
});
