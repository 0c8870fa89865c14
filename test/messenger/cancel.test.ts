import { describe, expect, it } from 'vitest';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { ConnectFailure, type Connection } from '../../electron/net/connection.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { alice, FakePassport, stage } from '../support/messenger-under-test.ts';
import { msnp11List, msnp11Welcome, onlineByMsnp2, talk } from '../support/talk.ts';

const lines = `${msnp11Welcome}${msnp11List}`.split('\n').filter((line) => line.trim() !== '');

describe('cancelling', () => {
  it.each(lines.map((_line, index) => index))('after line %i of the sign-in', async (last) => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn(alice);
    const connection = await scene.accept();
    const part = lines.slice(0, last + 1);
    await talk(connection, part.join('\n'));
    await scene.heard(part.filter((line) => line.includes('S: ')).length);
    scene.messenger.cancel();
    expect(scene.messenger.state).toMatchObject({
      session: { phase: 'signed-out', end: { reason: 'cancelled', code: null } },
      me: null,
      contacts: [],
    });
    const told = scene.events.length;
    connection.send('XFR 0 NS 0\r\nOUT OTH\r\n');
    await connection.end();
    scene.clock.advance(600_000);
    await scene.idle();
    expect(scene.events).toHaveLength(told);
    expect(scene.clock.alarms).toBe(0);
  });

  it('while nobody has answered the call: it is called off, and a late connection is closed', async () => {
    const clock = new FakeClock();
    let closed = false;
    let arrive: (connection: Connection) => void = () => undefined;
    let called: AbortSignal | null = null;
    const late: Connection = {
      name: 'late:1',
      localPort: 1,
      needsKeepAlive: true,
      send: () => {
        throw new Error('nothing may be sent');
      },
      close: () => {
        closed = true;
      },
      onData: () => undefined,
      onEnd: () => undefined,
    };
    const messenger = new Messenger({
      connector: {
        connect: (_address, signal) => {
          called = signal;
          return new Promise((resolve) => {
            arrive = resolve;
          });
        },
      },
      passport: new FakePassport(),
      clock,
      listCache: memoryListCache(),
      trace: null,
    });
    const told: string[] = [];
    messenger.onEvent(({ type }) => told.push(type));
    messenger.signIn(alice);
    messenger.cancel();
    expect(called).toMatchObject({ aborted: true });
    arrive(late);
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
    expect(told).toEqual(['signInProgressed', 'signedOut']);
    expect(clock.alarms).toBe(0);
  });

  it('an aborted call does not report its abortion', async () => {
    const clock = new FakeClock();
    const messenger = new Messenger({
      connector: {
        connect: (_address, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new ConnectFailure('aborted', 'aborted')));
          }),
      },
      passport: new FakePassport(),
      clock,
      listCache: memoryListCache(),
      trace: null,
    });
    const told: string[] = [];
    messenger.onEvent(({ type }) => told.push(type));
    messenger.signIn(alice);
    messenger.cancel();
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(['signInProgressed', 'signedOut']);
  });

  it('while Passport is at work: it is called off, and a late ticket goes nowhere', async () => {
    const scene = await stage();
    let called: AbortSignal | null = null;
    let give: (ticket: string) => void = () => undefined;
    scene.passport.answer = (_request, signal) => {
      called = signal;
      return new Promise((resolve) => {
        give = resolve;
      });
    };
    scene.messenger.signIn(alice);
    const connection = await scene.accept();
    await talk(connection, msnp11Welcome.slice(0, msnp11Welcome.indexOf('  C: USR 4')));
    await scene.heard(3);
    scene.messenger.cancel();
    expect(called).toMatchObject({ aborted: true });
    give('t=1');
    expect(await connection.end()).toBe('');
    expect(scene.events.at(-1)).toMatchObject({ type: 'signedOut', end: { reason: 'cancelled' } });
  });

  it('from a listener, at each event of the sign-in', async () => {
    for (const moment of [
      'dispatch',
      'notification',
      'authenticating',
      'synchronising',
      'listReplaced',
      'going-online',
    ]) {
      const scene = await stage();
      scene.passport.answer = async () => 't=1';
      scene.messenger.onEvent((event) => {
        if (event.type === moment || (event.type === 'signInProgressed' && event.step === moment)) {
          scene.messenger.cancel();
        }
      });
      scene.messenger.signIn(alice);
      const connection = await scene.accept();
      await talk(connection, `${msnp11Welcome}${msnp11List}`).catch(() => undefined);
      expect(await scene.signedOut()).toMatchObject({ reason: 'cancelled' });
      await connection.end();
      expect(scene.events.at(-1)?.type).toBe('signedOut');
      expect(scene.clock.alarms).toBe(0);
    }
  });

  it('does nothing when signed in, and nothing when signed out', async () => {
    const scene = await stage();
    scene.messenger.cancel();
    expect(scene.events).toEqual([]);
    await onlineByMsnp2(scene);
    scene.messenger.cancel();
    expect(scene.messenger.state.session.phase).toBe('signed-in');
  });
});

describe('signing in again', () => {
  it('works after every kind of end, and ends what was there before', async () => {
    const scene = await stage();
    const first = await onlineByMsnp2(scene);
    const second = onlineByMsnp2(scene);
    expect(await scene.signedOut()).toMatchObject({ reason: 'requested' });
    expect(await first.end()).toBe('');
    await expect(second).rejects.toThrow('SYN 5 7');
  });
});
