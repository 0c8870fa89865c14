import { describe, expect, it } from 'vitest';
import { everybody } from '../../shared/address-book.ts';
import { alice, stage } from '../support/messenger-under-test.ts';
import { msnp2Welcome, msnp11Stamps, msnp11Welcome, onlineByMsnp2, onlineByMsnp11, talk } from '../support/talk.ts';

const minute = 60_000;

describe('OUT from the server (fact book 20, OUT)', () => {
  it('OTH: signed in elsewhere, and stays out', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.send('OUT OTH\r\n');
    connection.hangUp();
    expect(await scene.signedOut()).toEqual({ reason: 'signed-in-elsewhere', code: null, detail: 'OUT OTH' });
    scene.clock.advance(24 * 60 * minute);
    await scene.idle();
    expect(scene.peer.calls).toBe(1);
    expect(scene.messenger.state).toMatchObject({ me: null, contacts: [] });
    expect(scene.clock.alarms).toBe(0);
  });

  it.each([
    ['OUT', 'connection-lost'],
    ['OUT TOU', 'terms-of-use'],
    ['OUT XYZ', 'connection-lost'],
  ])('%s: %s', async (line, reason) => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.send(`${line}\r\n`);
    expect(await scene.signedOut()).toEqual({ reason, code: null, detail: line });
  });

  it('a bare close after being online', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.hangUp();
    expect((await scene.signedOut()).reason).toBe('connection-lost');
    expect(scene.clock.alarms).toBe(0);
  });

  it.each([
    ['OUT SSD', 1],
    ['OUT RCT 5', 5],
    ['OUT RCT', 1],
    ['OUT RCT 0', 1],
    ['OUT RCT 99999999', 24 * 60],
  ])('%s: comes back through the dispatch server after %i minutes', async (line, minutes) => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.send(`${line}\r\n`);
    connection.hangUp();
    const { retryAt, end, handle } = await scene.event('signInPostponed');
    expect(end.reason).toBe('server-shutting-down');
    expect(handle).toBe('alice@hotmail.com');
    expect(retryAt).toBe(scene.clock.now() + minutes * minute);
    expect(scene.messenger.state).toMatchObject({ session: { phase: 'waiting', retryAt }, me: null, contacts: [] });
    scene.clock.advance(minutes * minute - 1);
    expect(scene.peer.calls).toBe(1);
    scene.clock.advance(1);
    const second = await scene.accept();
    // The list of the first session is known by now.
    await talk(second, `${msnp2Welcome}C: SYN 5 7\nS: SYN 5 7\nC: CHG 6 NLN\nS: CHG 6 NLN`);
    await scene.event('signedIn');
    expect(everybody(scene.messenger.state.contacts).map(({ handle }) => handle)).toEqual(['bob@hotmail.com']);
  });

  it('status, name, personal message and media in use come back with it', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    const media = {
      application: '',
      kind: 'Music',
      enabled: true,
      format: '{0} - {1}',
      arguments: ['Blue Monday', 'New Order'],
    } as const;
    const document = (text: string, song: string) => {
      const payload = `<Data><PSM>${text}</PSM><CurrentMedia>${song}</CurrentMedia></Data>`;
      return `${payload.length}\n + ${payload}`;
    };
    const song = '\\0Music\\01\\0{0} - {1}\\0Blue Monday\\0New Order\\0';
    const wishes = [
      scene.messenger.setStatus('LUN'),
      scene.messenger.setName('Alice B.'),
      scene.messenger.setPersonalMessage('out of office'),
      scene.messenger.setMedia(media),
    ];
    await talk(
      connection,
      `C: CHG 8 LUN 1073774628
       S: CHG 8 LUN 1073774628
       C: PRP 9 MFN Alice%20B.
       S: PRP 9 MFN Alice%20B.
       C: UUX 10 ${document('out of office', '')}
       S: UUX 10 0
       C: UUX 11 ${document('out of office', song)}
       S: UUX 11 0`,
    );
    expect(await Promise.all(wishes)).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: true }]);
    connection.send('OUT SSD\r\n');
    await scene.event('signInPostponed');
    scene.clock.advance(minute);
    const second = await scene.accept();
    // This server has forgotten the name.
    await talk(
      second,
      `${msnp11Welcome}
       C: SYN 5 ${msnp11Stamps}
       S: SYN 5 2006-01-01T00:00:00.0000000-07:00 2005-09-28T17:18:18.6400000-07:00 0 0
       S: PRP MFN Alice
       C: GCF 6 Shields.xml
       C: CHG 7 LUN 1073774628
       C: UUX 8 ${document('out of office', song)}
       S: CHG 7 LUN 1073774628
       S: UUX 8 0
       C: PRP 9 MFN Alice%20B.
       S: PRP 9 MFN Alice%20B.`,
    );
    expect((await scene.event('signedIn')).name).toBe('Alice');
    expect((await scene.event('ownNameChanged')).name).toBe('Alice B.');
    expect(scene.messenger.state.me).toMatchObject({
      name: 'Alice B.',
      status: 'LUN',
      personalMessage: 'out of office',
      media: { kind: 'Music', text: 'Blue Monday - New Order' },
    });
  });

  it('the wait can be cancelled, or ended by signing out', async () => {
    for (const [wish, reason] of [
      ['cancel', 'cancelled'],
      ['signOut', 'requested'],
    ] as const) {
      const scene = await stage();
      const connection = await onlineByMsnp2(scene);
      connection.send('OUT SSD\r\n');
      await scene.event('signInPostponed');
      await scene.messenger[wish]();
      expect((await scene.signedOut()).reason).toBe(reason);
      scene.clock.advance(2 * minute);
      expect(scene.peer.calls).toBe(1);
      expect(scene.clock.alarms).toBe(0);
    }
  });

  it('MIG: comes back at once and asks for the whole list; twice in a minute it pauses', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.send('OUT MIG\r\n');
    const second = await scene.accept();
    await talk(second, `${msnp2Welcome}C: SYN 5 0\nS: OUT MIG`);
    const { retryAt } = await scene.event('signInPostponed');
    expect(retryAt).toBe(scene.clock.now() + minute);
    scene.clock.advance(minute);
    await talk(await scene.accept(), `${msnp2Welcome}C: SYN 5 0`);
  });

  it('OUT in the middle of a sign-in counts as well', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), 'C: VER 1 MSNP2 CVR0\nS: OUT SSD');
    await scene.event('signInPostponed');
    scene.clock.advance(minute);
    await talk(await scene.accept(), 'C: VER 1 MSNP2 CVR0\nS: OUT OTH');
    expect((await scene.signedOut()).reason).toBe('signed-in-elsewhere');
  });
});

describe('signing out', () => {
  it('says OUT and waits for the server to close', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const out = scene.messenger.signOut();
    expect(scene.messenger.state.session.phase).toBe('signing-out');
    await talk(connection, 'C: OUT');
    connection.send('FLN bob@hotmail.com\r\n');
    connection.hangUp();
    await out;
    expect(scene.messenger.state.session).toEqual({
      phase: 'signed-out',
      end: { reason: 'requested', code: null, detail: null },
    });
    expect(scene.events.some(({ type }) => type === 'presenceChanged')).toBe(false);
    expect(scene.clock.alarms).toBe(0);
  });

  it('is done with the OUT that some servers send back', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const out = scene.messenger.signOut();
    await talk(connection, 'C: OUT\nS: OUT');
    await out;
    expect(await connection.end()).toBe('');
  });

  it('does not wait long for a server that keeps the connection', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const out = scene.messenger.signOut();
    await talk(connection, 'C: OUT');
    scene.clock.advance(1_500);
    await out;
    expect(scene.messenger.state.session.phase).toBe('signed-out');
    expect(await connection.end()).toBe('');
  });

  it('before being online needs no OUT; when signed out it does nothing', async () => {
    const scene = await stage();
    await scene.messenger.signOut();
    expect(scene.events).toEqual([]);
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, `${msnp2Welcome}C: SYN 5 0`);
    await scene.messenger.signOut();
    expect((await scene.signedOut()).reason).toBe('requested');
    expect(await connection.end()).toBe('');
  });
});
