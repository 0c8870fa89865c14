import { describe, expect, it } from 'vitest';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { ConnectFailure, type Connector } from '../../electron/net/connection.ts';
import { PassportFailure } from '../../electron/net/passport.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { everybody } from '../../shared/address-book.ts';
import type { SignedOut } from '../../shared/model.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { alice, FakePassport, stage } from '../support/messenger-under-test.ts';
import { msnp2List, msnp2Welcome, msnp11List, msnp11Welcome, talk } from '../support/talk.ts';

const nothingShown = { me: null, contacts: [], groups: [], profile: [] };

describe('error numbers during sign-in (fact book 10 section 1.2, 50)', () => {
  const byMd5 = msnp2Welcome.slice(0, msnp2Welcome.indexOf('  S: USR 4 OK'));
  it.each([
    [911, 'wrong-password'],
    [917, 'wrong-password'],
    [910, 'server-busy'],
    [912, 'server-busy'],
    [918, 'server-busy'],
    [919, 'server-busy'],
    [921, 'server-busy'],
    [922, 'server-busy'],
    [500, 'server-busy'],
    [600, 'server-busy'],
    [601, 'server-busy'],
    [920, 'refused'],
    [923, 'account-blocked'],
    [926, 'account-blocked'],
    [927, 'account-blocked'],
    [924, 'address-not-verified'],
    [930, 'refused'],
    [207, 'refused'],
  ] as const)('%i answers the password: %s', async (code, reason) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, `${byMd5}  S: ${code} 4\n`);
    connection.hangUp();
    expect(await scene.signedOut()).toMatchObject({ reason, code });
    expect(scene.messenger.state).toMatchObject(nothingShown);
    expect(scene.clock.alarms).toBe(0);
  });

  it('a wrong MD5 password may be an account without it, which the detail says', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), `${byMd5}  S: 911 4\n`);
    expect((await scene.signedOut()).detail).toContain('not enabled for old clients');
  });

  it('a bad ticket has no such hint', async () => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn(alice);
    await talk(await scene.accept(), msnp11Welcome.replace('S: USR 4 OK alice@hotmail.com 1 0', 'S: 911 4'));
    expect(await scene.signedOut()).toEqual({
      reason: 'wrong-password',
      code: 911,
      detail: 'USR S answered with 911',
    });
  });

  it.each([
    ['VER', 'C: VER 1 MSNP2 CVR0\nS: 600 1', 'server-busy', 600],
    ['INF', 'C: VER 1 MSNP2 CVR0\nS: VER 1 MSNP2\nC: INF 2\nS: 502 2', 'refused', 502],
    ['without a transaction id', 'C: VER 1 MSNP2 CVR0\nS: VER 1 MSNP2\nC: INF 2\nS: 601', 'server-busy', 601],
    ['SYN', `${msnp2Welcome}C: SYN 5 0\nS: 603 5`, 'server-busy', 603],
    ['the list', `${msnp2Welcome}C: SYN 5 0\nS: SYN 5 7\nS: 604 0`, 'server-busy', 604],
    ['CHG', `${msnp2Welcome}${msnp2List}C: CHG 6 NLN\nS: 201 6`, 'refused', 201],
  ])('an error instead of %s', async (_step, dialogue, reason, code) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), dialogue);
    expect(await scene.signedOut()).toMatchObject({ reason, code });
    expect(scene.messenger.state).toMatchObject(nothingShown);
  });

  it.each([
    [931, 'refused'],
    [928, 'wrong-password'],
  ] as const)('%i starts once more at the dispatch server, and only once', async (code, reason) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const first = await scene.accept();
    await talk(first, `${byMd5}  S: ${code} 4\n`);
    expect(await first.end()).toBe('');
    const second = await scene.accept();
    await talk(
      second,
      `C: VER 5 MSNP2 CVR0
       S: VER 5 MSNP2
       C: INF 6
       S: INF 6 MD5
       C: USR 7 MD5 I alice@hotmail.com
       S: ${code} 7`,
    );
    expect(await scene.signedOut()).toMatchObject({ reason, code });
    expect(scene.peer.calls).toBe(2);
  });
});

describe('agreeing on a dialect (fact book 00 section 3.2)', () => {
  it.each([
    ['none', 'VER 1 0'],
    ['one that was not offered', 'VER 1 MSNP15'],
    ['none, with what it would have liked', 'VER 1 0 MSNP8'],
  ])('%s', async (_answer, line) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP7', offer: 'all' });
    const connection = await scene.accept();
    await talk(connection, `C: VER 1 MSNP7 MSNP6 MSNP5 MSNP4 MSNP3 MSNP2 CVR0\nS: ${line}`);
    expect((await scene.signedOut()).reason).toBe('no-common-dialect');
    expect(await connection.end()).toBe('');
  });

  it.each([
    ['the best common one', 'VER 1 MSNP3', 'C: INF 2'],
    ['with CVR0 after it', 'VER 1 MSNP3 CVR0', 'C: INF 2'],
    [
      'a whole list: the first counts',
      'VER 1 MSNP9 MSNP3 CVR0',
      'C: CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 6.0.0602 MSMSGS alice@hotmail.com',
    ],
    ['in small letters', 'VER 1 msnp3', 'C: INF 2'],
  ])('%s', async (_answer, line, next) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP9', offer: 'all' });
    await talk(
      await scene.accept(),
      `C: VER 1 MSNP9 MSNP8 MSNP7 MSNP6 MSNP5 MSNP4 MSNP3 MSNP2 CVR0\nS: ${line}\n${next}`,
    );
  });

  it('a server that wants another way to prove oneself is refused', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), 'C: VER 1 MSNP2 CVR0\nS: VER 1 MSNP2\nC: INF 2\nS: INF 2 CTP');
    expect(await scene.signedOut()).toMatchObject({ reason: 'refused', detail: 'signing in by CTP only' });
  });
});

/** The whole dialogue of a sign-in, to be broken off after each of its lines. */
const dialogues = {
  MSNP2: msnp2Welcome + msnp2List,
  MSNP11: msnp11Welcome + msnp11List,
} as const;

describe.each(['MSNP2', 'MSNP11'] as const)('a server of %s that stops in the middle', (ceiling) => {
  const lines = dialogues[ceiling].split('\n').filter((line) => line.trim() !== '');
  // The last line but one: with the last the list is complete.
  const cuts = lines.map((_line, index) => index).slice(0, -1);

  it.each(cuts)('hangs up after line %i', async (cut) => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn({ ...alice, ceiling });
    const connection = await scene.accept();
    await talk(connection, lines.slice(0, cut + 1).join('\n'));
    connection.hangUp();
    const end = await scene.signedOut();
    expect(end.reason).toBe('connection-lost');
    expect(end.detail).toMatch(/VER|INF|CVR|USR I|USR S|ticket|SYN/);
    expect(scene.messenger.state).toMatchObject(nothingShown);
    expect(scene.events.some(({ type }) => type === 'listReplaced' || type === 'contactChanged')).toBe(false);
    expect(scene.clock.alarms).toBe(0);
  });

  it.each(cuts)('says nothing more after line %i', async (cut) => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    scene.messenger.signIn({ ...alice, ceiling });
    const connection = await scene.accept();
    const part = lines.slice(0, cut + 1);
    await talk(connection, part.join('\n'));
    await scene.heard(part.filter((line) => line.includes('S: ')).length);
    // The ticket comes without the server; whatever the client still has to say it says before time passes.
    await scene.idle();
    scene.clock.advance(20_000);
    expect(await scene.signedOut()).toMatchObject({ reason: 'timed-out', code: null });
    expect(scene.messenger.state).toMatchObject(nothingShown);
    expect(scene.clock.alarms).toBe(0);
  });
});

describe('no way to the server', () => {
  it('nobody listens: unreachable', async () => {
    const scene = await stage();
    const port = await scene.peer.freePort();
    scene.messenger.signIn({ ...alice, server: { ...alice.server, host: '127.0.0.1', port } });
    const end = await scene.signedOut();
    expect(end.reason).toBe('unreachable');
    expect(end.detail).toContain(`127.0.0.1:${port}`);
  });

  it('no such name: unknown host', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, server: { ...alice.server, host: 'no-such-host.invalid', port: 1863 } });
    expect((await scene.signedOut()).reason).toBe('unknown-host');
  });

  it.each([
    ['unknown-host', 'unknown-host'],
    ['unreachable', 'unreachable'],
    ['timed-out', 'timed-out'],
  ] as const)('a connector that reports %s', async (kind, reason) => {
    const connector: Connector = { connect: async () => Promise.reject(new ConnectFailure(kind, 'why')) };
    const messenger = new Messenger({
      connector,
      passport: new FakePassport(),
      clock: new FakeClock(),
      listCache: memoryListCache(),
      trace: null,
    });
    const end = await new Promise<SignedOut>((resolve) => {
      messenger.onEvent((event) => {
        if (event.type === 'signedOut') resolve(event.end);
      });
      messenger.signIn(alice);
    });
    expect(end).toEqual({ reason, code: null, detail: '10.0.0.1:1863: why' });
  });

  it('a call that nobody takes times out', async () => {
    const clock = new FakeClock();
    let aborted = false;
    const connector: Connector = {
      connect: (_address, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            aborted = true;
            reject(new ConnectFailure('aborted', 'aborted'));
          });
        }),
    };
    const messenger = new Messenger({
      connector,
      passport: new FakePassport(),
      clock,
      listCache: memoryListCache(),
      trace: null,
    });
    messenger.signIn(alice);
    clock.advance(20_000);
    expect(messenger.state.session).toMatchObject({ phase: 'signed-out', end: { reason: 'timed-out' } });
    expect(aborted).toBe(true);
  });
});

describe('no ticket (fact book 10 section 4.5)', () => {
  it.each([
    ['wrong-password', 401, 'wrong-password'],
    ['account-blocked', 401, 'account-blocked'],
    ['unavailable', 503, 'passport-unavailable'],
    ['unreachable', null, 'passport-unavailable'],
    ['timed-out', null, 'timed-out'],
  ] as const)('%s', async (kind, status, reason) => {
    const scene = await stage();
    scene.passport.answer = async () => Promise.reject(new PassportFailure(kind, status, 'why'));
    scene.messenger.signIn(alice);
    const connection = await scene.accept();
    await talk(connection, msnp11Welcome.slice(0, msnp11Welcome.indexOf('  C: USR 4')));
    expect(await scene.signedOut()).toEqual({ reason, code: status, detail: 'Passport: why' });
    expect(await connection.end()).toBe('');
    expect(scene.passport.asked).toEqual([
      {
        handle: 'alice@hotmail.com',
        password: 'tiger#Lily9',
        challenge: 'ct=1,lc=1033',
        nexus: 'http://10.0.0.1/rdr/pprdr.asp',
        login: null,
        insecureTls: false,
      },
    ]);
  });

  it('a ticket that cannot travel in a line is their mistake', async () => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1\r\nOUT';
    scene.messenger.signIn(alice);
    const connection = await scene.accept();
    await talk(connection, msnp11Welcome.slice(0, msnp11Welcome.indexOf('  C: USR 4')));
    expect((await scene.signedOut()).reason).toBe('protocol-error');
    expect(await connection.end()).toBe('');
  });

  it('Passport that never answers times out after a minute', async () => {
    const scene = await stage();
    let aborted = false;
    scene.passport.answer = (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new PassportFailure('aborted', null, 'aborted'));
        });
      });
    scene.messenger.signIn(alice);
    await talk(await scene.accept(), msnp11Welcome.slice(0, msnp11Welcome.indexOf('  C: USR 4')));
    while (scene.passport.asked.length === 0) await scene.idle();
    scene.clock.advance(59_999);
    expect(scene.messenger.state.session.phase).toBe('signing-in');
    scene.clock.advance(1);
    expect(await scene.signedOut()).toMatchObject({ reason: 'timed-out' });
    expect(aborted).toBe(true);
  });
});

describe('answers that are no MSNP', () => {
  it.each([
    ['a web server', 'HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n', /VER|HTTP/],
    ['a line without end', 'A'.repeat(9000), /line/],
    ['octets of anything', Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80]), /command/],
    ['an announced payload of a gigabyte', 'MSG Hotmail Hotmail 1000000000\r\n', /octets/],
    ['a payload without length', 'MSG Hotmail Hotmail x\r\n', /length/],
  ])('%s', async (_what, garbage, detail) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await talk(connection, 'C: VER 1 MSNP2 CVR0');
    connection.send(garbage);
    const end = await scene.signedOut();
    expect(end.reason).toBe('protocol-error');
    expect(end.detail).toMatch(detail);
    expect(await connection.end()).toBe('');
  });

  it.each([
    ['USR that says neither yes nor how', 'S: USR 3 XYZ'],
    ['USR of another package', 'S: USR 3 TWN S lc=1033'],
    ['XFR to nowhere', 'S: XFR 3 NS'],
    ['XFR with an impossible port', 'S: XFR 3 NS 10.0.0.5:99999 0'],
  ])('%s', async (_what, line) => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await talk(await scene.accept(), `${msnp2Welcome.slice(0, msnp2Welcome.indexOf('  S: USR 3'))}${line}\n`);
    expect((await scene.signedOut()).reason).toBe('protocol-error');
  });

  it('unknown commands, unknown messages and answers to nobody are passed over', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    connection.send('ZZZ 1 2 3\r\n\r\nQNG\r\n');
    await talk(connection, msnp2Welcome);
    connection.send('QQQ\r\nILN 99 NLN stranger@hotmail.com X\r\nADD 77 FL 9 x\r\n999 1234\r\nLST what\r\n');
    await connection.expect('SYN 5 0\r\n');
    connection.hangUp();
    expect((await scene.signedOut()).reason).toBe('connection-lost');
  });
});

describe('octets in any portions', () => {
  it('one by one', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    connection.portion = 1;
    await talk(connection, msnp2Welcome + msnp2List);
    await talk(connection, 'C: CHG 6 NLN\nS: CHG 6 NLN\nS: ILN 6 BSY bob@hotmail.com Bob');
    await scene.event('signedIn');
    expect((await scene.event('presenceChanged')).status).toBe('BSY');
  });

  it('the whole sign-in of the server in one, before it is asked', async () => {
    const scene = await stage();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    const connection = await scene.accept();
    await connection.expect('VER 1 MSNP2 CVR0\r\n');
    connection.send(
      `${msnp2Welcome}${msnp2List}  S: CHG 6 NLN`
        .split('\n')
        .filter((line) => line.includes('S: '))
        .map((line) => `${line.trim().slice(3)}\r\n`)
        .join(''),
    );
    await scene.event('signedIn');
    expect(everybody(scene.messenger.state.contacts).map(({ handle }) => handle)).toEqual(['bob@hotmail.com']);
  });
});
