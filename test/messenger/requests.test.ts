import { describe, expect, it } from 'vitest';
import { contactIn, everybody } from '../../shared/address-book.ts';
import { sketch, stage } from '../support/messenger-under-test.ts';
import { commandsUntilOnline, onlineByMsnp2, onlineByMsnp11, talk } from '../support/talk.ts';

const notSignedIn = { ok: false, code: null, detail: 'not signed in', kind: 'not-signed-in' };

describe('what the user wants', () => {
  it('nothing works while signed out', async () => {
    const { messenger } = await stage();
    expect(await messenger.setStatus('BSY')).toEqual(notSignedIn);
    expect(await messenger.setName('x')).toEqual(notSignedIn);
    expect(await messenger.setPersonalMessage('x')).toEqual(notSignedIn);
    expect(await messenger.setMedia(null)).toEqual(notSignedIn);
    expect(await messenger.request({ command: 'GTC', mode: 'A' })).toEqual(notSignedIn);
    expect(await messenger.inboxAddress()).toBeNull();
  });

  it('a status counts from the echo on, not before', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = scene.messenger.setStatus('PHN');
    await connection.expect('CHG 7 PHN\r\n');
    expect(scene.messenger.state.me?.status).toBe('NLN');
    connection.send('CHG 7 PHN\r\n');
    expect(await result).toEqual({ ok: true });
    expect(scene.messenger.state.me?.status).toBe('PHN');
    expect(scene.events.at(-1)).toEqual({ type: 'ownStatusChanged', status: 'PHN' });
  });

  it('a refused status stays as it was, and is told', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = scene.messenger.setStatus('PHN');
    await talk(connection, 'C: CHG 7 PHN\nS: 201 7');
    expect(await result).toEqual({ ok: false, code: 201, detail: 'CHG answered with 201', kind: 'refused' });
    expect(scene.messenger.state.me?.status).toBe('NLN');
    expect(scene.events.at(-1)).toEqual({
      type: 'requestFailed',
      command: 'CHG',
      code: 201,
      detail: 'CHG answered with 201',
    });
  });

  it('the server may hide us by itself', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    connection.send('CHG 0 FLN 0\r\n');
    expect((await scene.event('ownStatusChanged')).status).toBe('HDN');
  });

  it('answers may come in another order than the questions', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const status = scene.messenger.setStatus('BRB');
    const name = scene.messenger.setName('Alice B.');
    await talk(
      connection,
      `C: CHG 7 BRB
       C: REA 8 alice@hotmail.com Alice%20B.
       S: REA 8 8 alice@hotmail.com Alice%20B.
       S: 800 7`,
    );
    expect(await name).toEqual({ ok: true });
    expect(await status).toMatchObject({ ok: false, code: 800 });
    expect(scene.messenger.state.me).toMatchObject({ name: 'Alice B.', status: 'NLN' });
  });

  it('MSNP11 renames by PRP MFN', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const result = scene.messenger.setName('  Zoë\u0007 ');
    await talk(connection, 'C: PRP 8 MFN Zo%C3%AB\nS: PRP 8 MFN Zo%C3%AB');
    expect(await result).toEqual({ ok: true });
    expect(scene.messenger.state.me?.name).toBe('Zoë');
  });

  it('an empty name is the handle', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    void scene.messenger.setName(' \t ');
    await connection.expect('PRP 8 MFN alice%40hotmail.com\r\n');
  });

  it.each([
    ['a name of 130 characters', 'setName', 'x'.repeat(130), null],
    ['a name of 129 characters with 3 octets each, encoded 9', 'setName', '♥'.repeat(129), null],
    ['a name of 129 characters', 'setName', 'x'.repeat(129), 'PRP'],
    ['a name of 43 characters of 9 encoded octets', 'setName', '♥'.repeat(43), 'PRP'],
    ['a personal message of 130 characters', 'setPersonalMessage', 'x'.repeat(130), null],
    ['a personal message of 129 characters', 'setPersonalMessage', 'x'.repeat(129), 'UUX'],
  ] as const)('%s', async (_what, wish, text, command) => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const result = scene.messenger[wish](text);
    if (command === null) {
      expect(await result).toMatchObject({ ok: false, kind: 'too-long' });
      await scene.idle();
      expect(connection.unread).toBe('');
    } else {
      expect(await connection.line()).toContain(`${command} 8 `);
    }
  });

  it('personal message and media keep each other, and say so only when the server took them', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const media = {
      application: '',
      kind: 'Games',
      enabled: true,
      format: 'Playing {0}',
      arguments: ['Chess'],
    } as const;
    const first = scene.messenger.setMedia(media);
    const second = scene.messenger.setPersonalMessage('check\u0000 & mate');
    const chess = '<CurrentMedia>\\0Games\\01\\0Playing {0}\\0Chess\\0</CurrentMedia>';
    const alone = `<Data><PSM></PSM>${chess}</Data>`;
    const both = `<Data><PSM>check &amp; mate</PSM>${chess}</Data>`;
    await talk(
      connection,
      `C: UUX 8 ${alone.length}
 + ${alone}
C: UUX 9 ${both.length}
 + ${both}
S: UUX 8 0
S: 715 9`,
    );
    expect(await first).toEqual({ ok: true });
    expect(await second).toMatchObject({ ok: false, code: 715 });
    expect(scene.messenger.state.me).toMatchObject({
      personalMessage: '',
      media: { kind: 'Games', text: 'Playing Chess' },
    });
    // The refused text is not sent again with the next wish.
    const third = scene.messenger.setMedia(null);
    const empty = '<Data><PSM></PSM><CurrentMedia></CurrentMedia></Data>';
    await connection.expect(`UUX 10 ${empty.length}\r\n${empty}`);
    connection.send('UUX 10\r\n');
    expect(await third).toEqual({ ok: true });
    expect(scene.messenger.state.me?.media).toBeNull();
  });

  it('what the dialect does not have is not sent', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const kinds = await Promise.all([
      scene.messenger.setPersonalMessage('x'),
      scene.messenger.setMedia(null),
      scene.messenger.request({ command: 'PRP', key: 'MFN', value: 'x' }),
      scene.messenger.request({ command: 'ADG', name: 'x' }),
      scene.messenger.request({ command: 'SBP', contact: 'x', key: 'MFN', value: 'x' }),
    ]);
    expect(kinds.map((result) => (result.ok ? 'ok' : result.kind))).toEqual(Array(5).fill('not-in-dialect'));
    void scene.messenger.setStatus('BSY');
    // And took no transaction id.
    await connection.expect('CHG 7 BSY\r\n');
  });

  it('what cannot travel in a line is refused before it is sent', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = await scene.messenger.request({
      command: 'ADD',
      list: 'FL',
      handle: 'x@y.z\r\nOUT',
      name: 'x',
      group: null,
    });
    expect(result).toMatchObject({ ok: false, kind: 'refused' });
    void scene.messenger.setStatus('BSY');
    await connection.expect('CHG 7 BSY\r\n');
  });

  it('a request that nobody answers fails after 20 seconds, and its late answer still counts', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = scene.messenger.setStatus('BSY');
    await connection.expect('CHG 7 BSY\r\n');
    scene.clock.advance(20_000);
    expect(await result).toMatchObject({ ok: false, kind: 'connection-lost', detail: 'no answer to CHG' });
    connection.send('CHG 7 BSY\r\n');
    expect((await scene.event('ownStatusChanged')).status).toBe('BSY');
  });

  it('a request whose connection goes is lost', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = scene.messenger.setStatus('BSY');
    await connection.expect('CHG 7 BSY\r\n');
    connection.hangUp();
    expect(await result).toMatchObject({ ok: false, kind: 'connection-lost' });
    expect(scene.events.some(({ type }) => type === 'requestFailed')).toBe(false);
  });

  it('218 means that it is so already', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = scene.messenger.request({ command: 'GTC', mode: 'A' });
    await talk(connection, 'C: GTC 7 A\nS: 218 7');
    expect(await result).toEqual({ ok: true });
    expect(scene.events.some(({ type }) => type === 'requestFailed')).toBe(false);
  });
});

describe('the inbox (fact book 20, URL)', () => {
  it.each([
    [
      'https://loginnet.passport.com/ppsecure/md5auth.srf?lc=1033 2',
      'https://loginnet.passport.com/ppsecure/md5auth.srf?lc=1033',
    ],
    ['http://mail.example.com/ 2', 'http://mail.example.com/'],
    ['/unused2 1', null],
    ['javascript:alert(1) 1', null],
    ['file:///etc/passwd 1', null],
    ['https:// 1', null],
  ])('URL … %s', async (rest, address) => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const inbox = scene.messenger.inboxAddress();
    await talk(connection, `C: URL 7 INBOX\nS: URL 7 /cgi-bin/HoTMaiL ${rest}`);
    expect(await inbox).toBe(address);
  });

  it('no answer, or an error: no address', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const refused = scene.messenger.inboxAddress();
    await talk(connection, 'C: URL 7 INBOX\nS: 201 7');
    expect(await refused).toBeNull();
    const silent = scene.messenger.inboxAddress();
    await connection.expect('URL 8 INBOX\r\n');
    scene.clock.advance(20_000);
    expect(await silent).toBeNull();
  });
});

describe('list changes, asked for or not (fact book 20, ADD to REA)', () => {
  it('MSNP2: adding, renaming, blocking, removing', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    await talk(
      connection,
      `S: ADD 0 RL 8 Carol@Hotmail.com Carol
       S: ADD 0 FL 9 carol@hotmail.com Carol%20W
       S: NLN NLN carol@hotmail.com Caz
       S: REM 0 AL 10 bob@hotmail.com
       S: ADD 0 BL 11 bob@hotmail.com Bob
       S: REA 0 12 carol@hotmail.com Carola
       S: REM 0 RL 13 carol@hotmail.com
       S: BLP 0 14 BL
       S: GTC 0 15 N`,
    );
    await scene.heard(commandsUntilOnline + 9);
    expect(sketch(scene.messenger.state)).toEqual([
      'bob@hotmail.com Bob FL+BL+RL [] FLN',
      'carol@hotmail.com Caz (Carola) FL [] NLN',
    ]);
    expect(scene.messenger.state.privacy).toEqual({ askWhenAdded: false, othersAllowed: false });
    await talk(connection, 'S: REM 0 FL 16 carol@hotmail.com');
    expect((await scene.event('contactRemoved')).handle).toBe('carol@hotmail.com');
    expect(everybody(scene.messenger.state.contacts).map(({ handle }) => handle)).toEqual(['bob@hotmail.com']);
  });

  it('MSNP11: by id, with groups', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const bob = '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94';
    const friends = '91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60';
    const work = '7e1a4c0d-52b8-4f1e-9a66-3d2c8b0f5e71';
    await talk(
      connection,
      `S: ADG 0 Work ${work}
       S: ADC 0 FL C=${bob} ${work}
       S: REM 0 FL ${bob} ${friends}
       S: REG 0 ${work} Colleagues
       S: SBP 0 ${bob} MFN Bob%20Jones
       S: BPR bob@hotmail.com HSB 1
       S: ADC 0 FL N=eve@hotmail.com F=Eve C=0b7c6a52-9d1e-4a33-8f40-6f2f9b7d1c20
       S: RMG 0 ${friends}
       S: ADC 0 RL N=carol@hotmail.com F=Carol`,
    );
    await scene.heard(commandsUntilOnline + 9);
    expect(sketch(scene.messenger.state)).toEqual([
      'bob@hotmail.com Bob Jones FL+AL+RL [Colleagues] FLN',
      'carol@hotmail.com Carol RL [] FLN',
      'eve@hotmail.com Eve FL+RL [] FLN',
    ]);
    expect(contactIn(scene.messenger.state.contacts, 'bob@hotmail.com')?.hasSpace).toBe(true);
    await talk(connection, `S: REM 0 FL ${bob}\nS: REM 0 AL bob@hotmail.com\nS: REM 0 RL bob@hotmail.com`);
    await scene.event('contactRemoved');
    expect(everybody(scene.messenger.state.contacts).map(({ handle }) => handle)).toEqual([
      'carol@hotmail.com',
      'eve@hotmail.com',
    ]);
  });
});
