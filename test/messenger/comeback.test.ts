import { describe, expect, it } from 'vitest';
import { type Stage, stage } from '../support/messenger-under-test.ts';
import { onlineBy, welcome } from '../support/online-by.ts';
import type { PeerConnection } from '../support/scripted-peer.ts';
import { talk } from '../support/talk.ts';

const minute = 60_000;

/** Online by MSNP2 with `reconnects`. */
async function online(scene: Stage): Promise<PeerConnection> {
  const { connection } = await onlineBy(scene, 'MSNP2', { reconnects: true });
  return connection;
}

/** Loses the connection, and gives back how long the messenger waits. */
async function lost(scene: Stage, connection: PeerConnection): Promise<number> {
  connection.hangUp();
  const { retryAt } = await scene.event('signInPostponed');
  return retryAt - scene.clock.now();
}

describe('coming back after the connection was lost (fact book 00 section 3.4)', () => {
  it('waits up to five seconds, twice as long each time, and begins anew after a real stay', async () => {
    const scene = await stage();
    const connection = await online(scene);
    scene.clock.advance(minute);
    expect(await lost(scene, connection)).toBe(2_500);
    expect(scene.messenger.state.session).toMatchObject({
      phase: 'waiting',
      attempt: 1,
      paused: null,
      end: { reason: 'connection-lost' },
    });
    const waits: number[] = [];
    for (let attempt = 2; attempt <= 4; attempt += 1) {
      const { session } = scene.messenger.state;
      if (session.phase !== 'waiting') throw new Error(session.phase);
      scene.clock.advance(session.retryAt - scene.clock.now());
      waits.push(await lost(scene, await scene.accept()));
      expect(scene.messenger.state.session).toMatchObject({ phase: 'waiting', attempt });
    }
    expect(waits).toEqual([5_000, 10_000, 20_000]);
    scene.clock.advance(20_000);
    const back = await scene.accept();
    await welcome(back, 'MSNP2');
    await scene.event('signedIn');
    // Who is thrown out at once goes on counting, so that nobody comes back every few seconds for ever.
    expect(await lost(scene, back)).toBe(40_000);
    scene.clock.advance(40_000);
    const again = await scene.accept();
    await welcome(again, 'MSNP2');
    await scene.event('signedIn');
    scene.clock.advance(minute);
    expect(await lost(scene, again)).toBe(2_500);
    scene.messenger.cancel();
    expect(scene.messenger.state.session).toMatchObject({ phase: 'signed-out', end: { reason: 'cancelled' } });
    expect(scene.clock.alarms).toBe(0);
  });

  it.each([
    [0, 0],
    [0.999, 4_995],
  ])('chance %f: after %i milliseconds', async (chance, wait) => {
    const scene = await stage();
    scene.chance = chance;
    expect(await lost(scene, await online(scene))).toBe(wait);
  });

  it.each(['OUT', 'OUT XYZ'])('%s counts as lost', async (line) => {
    const scene = await stage();
    const connection = await online(scene);
    connection.send(`${line}\r\n`);
    expect((await scene.event('signInPostponed')).end.detail).toBe(line);
  });

  it.each([
    ['OUT OTH', 'signed-in-elsewhere'],
    ['OUT TOU', 'terms-of-use'],
  ])('%s: stays out', async (line, reason) => {
    const scene = await stage();
    const connection = await online(scene);
    connection.send(`${line}\r\n`);
    expect((await scene.signedOut()).reason).toBe(reason);
    scene.clock.advance(24 * 60 * minute);
    expect(scene.peer.calls).toBe(1);
  });

  it('the user signs out: stays out', async () => {
    const scene = await stage();
    const connection = await online(scene);
    const out = scene.messenger.signOut();
    await talk(connection, 'C: OUT');
    connection.hangUp();
    await out;
    expect(scene.messenger.state.session).toMatchObject({ phase: 'signed-out', end: { reason: 'requested' } });
    expect(scene.clock.alarms).toBe(0);
  });

  it('a first sign-in that fails is not repeated', async () => {
    const scene = await stage();
    scene.messenger.signIn({
      handle: 'alice@hotmail.com',
      password: 'x',
      server: { host: '10.0.0.1', port: 1863, nexus: '', login: null, insecureTls: false },
      ceiling: 'MSNP2',
      offer: 'all',
      status: 'NLN',
      personalMessage: null,
      media: null,
      msnObject: null,
      reconnects: true,
    });
    (await scene.accept()).hangUp();
    expect((await scene.signedOut()).reason).toBe('connection-lost');
  });

  it('a password that is wrong by now ends it', async () => {
    const scene = await stage();
    await lost(scene, await online(scene));
    scene.messenger.retryNow();
    const second = await scene.accept();
    await second.line();
    second.send('911 1\r\n');
    expect((await scene.signedOut()).reason).toBe('wrong-password');
    expect(scene.clock.alarms).toBe(0);
  });

  it('a server that is too busy is tried again', async () => {
    const scene = await stage();
    await lost(scene, await online(scene));
    scene.messenger.retryNow();
    const second = await scene.accept();
    await second.line();
    second.send('600 1\r\n');
    expect((await scene.event('signInPostponed')).end).toMatchObject({ reason: 'server-busy', code: 600 });
    expect(scene.messenger.state.session).toMatchObject({ phase: 'waiting', attempt: 2 });
  });

  it('540, a failed challenge, is worth one try more and no second one', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP11', { reconnects: true });
    connection.send('CHL 0 15570131571988941333\r\n');
    expect(await connection.line()).toContain(`QRY ${next} `);
    connection.send(`540 ${next}\r\n`);
    expect((await scene.event('signInPostponed')).end).toMatchObject({ reason: 'challenge-failed', code: 540 });
    scene.messenger.retryNow();
    const second = await scene.accept();
    const trid = await welcome(second, 'MSNP11');
    await scene.event('signedIn');
    second.send('CHL 0 15570131571988941333\r\n');
    await second.line();
    second.send(`540 ${trid + 1}\r\n`);
    expect((await scene.signedOut()).reason).toBe('challenge-failed');
  });

  it('brings status, name and personal message back', async () => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    const { connection, next } = await onlineBy(scene, 'MSNP11', { reconnects: true });
    const wishes = [scene.messenger.setStatus('BSY'), scene.messenger.setPersonalMessage('hi')];
    const words = '<Data><PSM>hi</PSM><CurrentMedia></CurrentMedia></Data>';
    await connection.expect(`CHG ${next} BSY 1073774628\r\nUUX ${next + 1} ${words.length}\r\n${words}`);
    connection.send(`CHG ${next} BSY 1073774628\r\nUUX ${next + 1} 0\r\n`);
    await Promise.all(wishes);
    await lost(scene, connection);
    scene.messenger.retryNow();
    const second = await scene.accept();
    const trid = await welcome(second, 'MSNP11');
    await second.expect(`UUX ${trid + 1} ${words.length}\r\n${words}`);
    expect((await scene.event('signedIn')).status).toBe('BSY');
    second.send(`UUX ${trid + 1} 0\r\n`);
    await scene.event('ownPersonalMessageChanged');
    expect(scene.messenger.state.me).toMatchObject({ status: 'BSY', personalMessage: 'hi' });
  });

  it('"try now" does not wait; when there is no wait it does nothing', async () => {
    const scene = await stage();
    scene.messenger.retryNow();
    expect(scene.peer.calls).toBe(0);
    await lost(scene, await online(scene));
    scene.messenger.retryNow();
    await welcome(await scene.accept(), 'MSNP2');
    await scene.event('signedIn');
    scene.messenger.retryNow();
    expect(scene.messenger.state.session.phase).toBe('signed-in');
  });

  it('asks nobody again about people who were put off', async () => {
    const scene = await stage();
    const connection = await online(scene);
    expect(await scene.messenger.postponeRequest('carol@hotmail.com')).toEqual({ ok: true });
    await lost(scene, connection);
    scene.messenger.retryNow();
    await welcome(await scene.accept(), 'MSNP2');
    await scene.event('signedIn');
    expect(scene.messenger.state.postponedRequests).toEqual(['carol@hotmail.com']);
  });
});

describe('while nothing can be reached', () => {
  it.each([
    [
      'without network',
      'offline',
      (scene: Stage) => scene.messenger.networkChanged(false),
      (scene: Stage) => scene.messenger.networkChanged(true),
    ],
    [
      'asleep',
      'sleeping',
      (scene: Stage) => scene.messenger.systemSleeps(),
      (scene: Stage) => scene.messenger.systemWakes(),
    ],
  ] as const)('%s the wait stands still, and goes on a moment after', async (_what, paused, stop, goOn) => {
    const scene = await stage();
    const connection = await online(scene);
    await lost(scene, connection);
    stop(scene);
    expect((await scene.event('waitChanged')).paused).toBe(paused);
    expect(scene.messenger.state.session).toMatchObject({ phase: 'waiting', paused });
    expect(scene.clock.alarms).toBe(0);
    scene.clock.advance(60 * minute);
    expect(scene.peer.calls).toBe(1);
    goOn(scene);
    expect((await scene.event('waitChanged')).paused).toBeNull();
    expect(scene.messenger.state.session).toMatchObject({ retryAt: scene.clock.now() + 2_500 });
    scene.clock.advance(2_500);
    await welcome(await scene.accept(), 'MSNP2');
    await scene.event('signedIn');
  });

  it('lost because of it: waits from the beginning without a time; "try now" works all the same', async () => {
    const scene = await stage();
    const connection = await online(scene);
    scene.messenger.networkChanged(false);
    connection.hangUp();
    expect((await scene.event('signInPostponed')).paused).toBe('offline');
    expect(scene.clock.alarms).toBe(0);
    scene.messenger.retryNow();
    await scene.accept();
  });

  it('asleep and without network: both must be over', async () => {
    const scene = await stage();
    await lost(scene, await online(scene));
    scene.messenger.networkChanged(false);
    scene.messenger.systemSleeps();
    scene.messenger.networkChanged(true);
    expect(scene.messenger.state.session).toMatchObject({ phase: 'waiting', paused: 'sleeping' });
    scene.messenger.systemWakes();
    expect(scene.messenger.state.session).toMatchObject({ phase: 'waiting', paused: null });
  });

  it("does not shorten the server's own time", async () => {
    const scene = await stage();
    const connection = await online(scene);
    connection.send('OUT RCT 5\r\n');
    const { retryAt } = await scene.event('signInPostponed');
    scene.messenger.systemSleeps();
    scene.clock.advance(minute);
    scene.messenger.systemWakes();
    expect(scene.messenger.state.session).toMatchObject({ phase: 'waiting', retryAt });
  });

  it('awake again: asks the server for a sign of life, and notices that it is gone', async () => {
    const scene = await stage();
    const connection = await online(scene);
    scene.messenger.systemSleeps();
    scene.messenger.systemWakes();
    await connection.expect('PNG\r\n');
    // Once is enough.
    scene.messenger.networkChanged(true);
    scene.clock.advance(25_000);
    expect((await scene.event('signInPostponed')).end.reason).toBe('connection-lost');
    expect(await connection.end()).toBe('');
  });
});
