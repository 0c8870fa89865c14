import { describe, expect, it } from 'vitest';
import type { SignInStep } from '../../shared/model.ts';
import { alice, type Stage, sketch, stage } from '../support/messenger-under-test.ts';
import { msnp2List, msnp2Online, msnp2Welcome, onlineByMsnp2, talk } from '../support/talk.ts';

const notification = '10.0.0.5:1863';

function steps(scene: Stage): readonly SignInStep[] {
  return scene.events.flatMap((event) => (event.type === 'signInProgressed' ? [event.step] : []));
}

/** VER to USR I from that transaction id on. */
function greeting(first: number): string {
  return `
    C: VER ${first} MSNP2 CVR0
    S: VER ${first} MSNP2
    C: INF ${first + 1}
    S: INF ${first + 1} MD5
    C: USR ${first + 2} MD5 I alice@hotmail.com
  `;
}

/** From the challenge to USR OK, list and CHG. */
function restOf(first: number): string {
  return `
    S: USR ${first + 2} MD5 S 1013928519.693957190
    C: USR ${first + 3} MD5 S 844fcf7310f9fca0d5bd037dbb7ec329
    S: USR ${first + 3} OK alice@hotmail.com Alice
    C: SYN ${first + 4} 0
    S: SYN ${first + 4} 7
    S: LST ${first + 4} FL 7 1 1 bob@hotmail.com Bob
    S: LST ${first + 4} AL 7 1 1 bob@hotmail.com Bob
    S: LST ${first + 4} BL 7 0 0
    S: LST ${first + 4} RL 7 0 0
    C: CHG ${first + 5} NLN
    S: CHG ${first + 5} NLN
  `;
}

/** The same, when the client knows the list of version 7. */
function restWithKnownList(first: number): string {
  return restOf(first)
    .split('\n')
    .filter((line) => !line.includes('LST'))
    .join('\n')
    .replace(`SYN ${first + 4} 0`, `SYN ${first + 4} 7`);
}

describe('steps of signing in, in order', () => {
  it('a server that never redirects is dispatch and notification server at once', async () => {
    const scene = await stage();
    await onlineByMsnp2(scene);
    expect(steps(scene)).toEqual([
      'resolving',
      'dispatch',
      'notification',
      'authenticating',
      'synchronising',
      'going-online',
    ]);
    expect(scene.messenger.state.session).toMatchObject({ phase: 'signed-in', dialect: 'MSNP2' });
  });

  it('with a redirect', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const dispatch = await scene.accept();
    await talk(dispatch, `${greeting(1)}S: XFR 3 NS ${notification}`);
    const second = await scene.accept(notification);
    await talk(second, greeting(4) + restOf(4));
    await scene.event('signedIn');
    expect(await dispatch.end()).toBe('');
    expect(steps(scene)).toEqual([
      'resolving',
      'dispatch',
      'redirected',
      'notification',
      'authenticating',
      'synchronising',
      'going-online',
    ]);
  });
});

describe('redirects during sign-in (fact book 00 section 3.1)', () => {
  it('the second VER may be answered with another dialect: the latest counts', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP5' });
    const dispatch = await scene.accept();
    await talk(
      dispatch,
      `C: VER 1 MSNP5 MSNP4 CVR0
       S: VER 1 MSNP5
       C: INF 2
       S: INF 2 MD5
       C: USR 3 MD5 I alice@hotmail.com
       S: XFR 3 NS ${notification} 0`,
    );
    const second = await scene.accept(notification);
    await talk(
      second,
      `C: VER 4 MSNP5 MSNP4 CVR0\nS: VER 4 MSNP4\n${greeting(4).slice(greeting(4).indexOf('C: INF'))}`,
    );
    await talk(second, restOf(4));
    expect((await scene.event('signedIn')).dialect).toBe('MSNP4');
  });

  it('XFR 0 NS 0 starts again on the same connection', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, `${greeting(1)}S: XFR 0 NS 0\n${greeting(4)}${restOf(4)}`);
    await scene.event('signedIn');
    expect(scene.peer.calls).toBe(1);
  });

  it('a ticket that comes after XFR 0 NS 0 is not used', async () => {
    const scene = await stage();
    const tickets: ((ticket: string) => void)[] = [];
    scene.passport.answer = () => new Promise((resolve) => tickets.push(resolve));
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP8' });
    const connection = await scene.accept();
    const hello = (first: number) => `
      C: VER ${first} MSNP8 CVR0
      S: VER ${first} MSNP8
      C: CVR ${first + 1} 0x0409 winnt 5.1 i386 MSNMSGR 5.0.0544 MSMSGS alice@hotmail.com
      S: CVR ${first + 1} 1.0.0000 1.0.0000 1.0.0000 http://a.example http://b.example
      C: USR ${first + 2} TWN I alice@hotmail.com
      S: USR ${first + 2} TWN S lc=${first}
    `;
    await talk(connection, `${hello(1)}S: XFR 0 NS 0\n${hello(4)}`);
    await scene.heard(7);
    tickets[0]?.('t=stale');
    await scene.idle();
    tickets[1]?.('t=fresh');
    await talk(connection, 'C: USR 7 TWN S t=fresh');
    expect(scene.passport.asked.map(({ challenge }) => challenge)).toEqual(['lc=1', 'lc=4']);
  });

  it('a circle of redirects ends after five', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const places = ['10.0.0.1:1863', notification];
    for (let redirect = 0; redirect <= 5; redirect += 1) {
      const connection = await scene.accept(places[redirect % 2]);
      await talk(
        connection,
        `${greeting(1 + 3 * redirect)}S: XFR ${3 + 3 * redirect} NS ${places[(redirect + 1) % 2]}`,
      );
    }
    expect(await scene.signedOut()).toMatchObject({ reason: 'too-many-redirects', code: null });
    expect(scene.peer.calls).toBe(6);
  });

  it('so does a circle on one connection, before and after USR OK', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    for (let redirect = 0; redirect < 3; redirect += 1) {
      await talk(connection, `${greeting(1 + 3 * redirect)}S: XFR 0 NS 0`);
    }
    await talk(
      connection,
      `${greeting(10)}
       S: USR 12 MD5 S 1013928519.693957190
       C: USR 13 MD5 S 844fcf7310f9fca0d5bd037dbb7ec329
       S: USR 13 OK alice@hotmail.com Alice
       C: SYN 14 0
       S: XFR 0 NS 0
       ${greeting(15)}
       S: XFR 0 NS 0
       ${greeting(18)}
       S: XFR 0 NS 0`,
    );
    expect((await scene.signedOut()).reason).toBe('too-many-redirects');
  });

  it('the server of a redirect cannot be reached', async () => {
    const scene = await stage();
    const port = await scene.peer.freePort();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), `${greeting(1)}S: XFR 3 NS 127.0.0.1:${port}`);
    const end = await scene.signedOut();
    expect(end.reason).toBe('unreachable');
    expect(end.detail).toContain(`127.0.0.1:${port}`);
  });
});

describe('redirects while signed in', () => {
  it('a move to another server happens silently, with status and list', async () => {
    const scene = await stage();
    const first = await onlineByMsnp2(scene);
    const changed = scene.messenger.setStatus('BSY');
    await talk(first, 'C: CHG 7 BSY\nS: CHG 7 BSY');
    await changed;
    const before = scene.events.length;
    first.send(`XFR 0 NS ${notification}\r\n`);
    const second = await scene.accept(notification);
    await talk(second, (greeting(8) + restWithKnownList(8)).replaceAll('CHG 13 NLN', 'CHG 13 BSY'));
    await scene.event('signedIn');
    expect(await first.end()).toBe('');
    expect(scene.events.slice(before).map(({ type }) => type)).toEqual(['listReplaced', 'signedIn']);
    expect(scene.messenger.state.me?.status).toBe('BSY');
    expect(scene.messenger.state.session.phase).toBe('signed-in');
  });

  it('XFR 0 NS 0 signs in again on the same connection, silently', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const before = scene.events.length;
    connection.send('XFR 0 NS 0\r\n');
    await talk(connection, greeting(7) + restWithKnownList(7));
    await scene.event('signedIn');
    expect(scene.events.slice(before).map(({ type }) => type)).toEqual(['listReplaced', 'signedIn']);
    expect(scene.peer.calls).toBe(1);
  });

  it('what was asked before the move is lost, and says so', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    const result = scene.messenger.setName('Alice B.');
    await talk(connection, 'C: REA 7 alice@hotmail.com Alice%20B.\nS: XFR 0 NS 0');
    expect(await result).toMatchObject({ ok: false, kind: 'connection-lost' });
  });

  it('a move that fails ends the session with the reason', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    connection.send(`XFR 0 NS ${notification}\r\n`);
    const second = await scene.accept(notification);
    await talk(second, 'C: VER 7 MSNP2 CVR0\nS: VER 7 0');
    expect((await scene.signedOut()).reason).toBe('no-common-dialect');
  });
});

describe('the list is shown whole or not at all', () => {
  it('contacts come in one event', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), msnp2Welcome + msnp2List + msnp2Online);
    await scene.event('signedIn');
    const told = scene.events.filter(({ type }) => type !== 'signInProgressed').map(({ type }) => type);
    expect(told).toEqual(['listReplaced', 'signedIn']);
    expect(sketch(scene.messenger.state)).toEqual(['bob@hotmail.com Bob FL+AL+RL [] FLN']);
  });
});
