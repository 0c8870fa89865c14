import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunningService, startService } from '../../electron/service/service.ts';
import type { DialectName } from '../../shared/model.ts';
import { ConsoleProcess } from './console-process.ts';

// Several processes on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'nudge-console-'));
const passwords: { readonly [handle: string]: string } = {
  'alice@example.com': 'tiger#Lily9, 100%',
  'bob@example.com': 'p\u00e4ssword',
};
let service: RunningService;
const consoles: ConsoleProcess[] = [];

beforeAll(async () => {
  const password = (handle: string) => passwords[handle] ?? '';
  service = await startService({
    host: '127.0.0.1',
    notificationPort: 0,
    switchboardPort: 0,
    httpPort: 0,
    httpsPort: 0,
    dataFolder: null,
    accounts: [
      {
        handle: 'alice@example.com',
        password: password('alice@example.com'),
        name: 'Alice',
        groups: ['Friends', 'Work'],
        contacts: [
          { handle: 'bob@example.com', name: 'Bob', lists: ['FL', 'AL', 'RL'], groups: ['Friends'] },
          { handle: 'carol@example.com', name: 'Carol', lists: ['FL', 'AL'], groups: [] },
          { handle: 'dave@example.com', name: 'Dave', lists: ['BL'], groups: [] },
        ],
      },
      {
        handle: 'bob@example.com',
        password: password('bob@example.com'),
        name: 'Bob',
        groups: [],
        contacts: [{ handle: 'alice@example.com', name: 'Alice', lists: ['FL', 'AL', 'RL'], groups: [] }],
      },
    ],
    demo: false,
    log: () => undefined,
  });
});

afterEach(async () => {
  for (const one of consoles.splice(0)) await one.remove();
});

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

function start(args: readonly string[], environment: { readonly [name: string]: string } = {}): ConsoleProcess {
  const one = new ConsoleProcess(args, environment);
  consoles.push(one);
  return one;
}

/** A console that signs in to the service; later options win over earlier ones. */
function signIn(handle: string, dialect: DialectName, ...more: string[]): ConsoleProcess {
  return start(
    [
      ...['--server', service.notification, '--nexus', service.nexus, '--account', handle],
      ...['--dialect', dialect, '--password-env', 'NUDGE_TEST_PASSWORD', ...more],
    ],
    { NUDGE_TEST_PASSWORD: passwords[handle] ?? '' },
  );
}

const ofAlice = { handle: 'alice@example.com' };
const ofBob = { handle: 'bob@example.com' };

/** From MSNP7 to 9 "Other Contacts" is a group of its own, with the number 0 (fact book 60 section 3). */
describe.each<{ dialect: DialectName; groups: number; ofBob: string[]; ofCarol: string[] }>([
  { dialect: 'MSNP2', groups: 0, ofBob: [], ofCarol: [] },
  { dialect: 'MSNP7', groups: 3, ofBob: ['Friends'], ofCarol: ['Other Contacts'] },
  { dialect: 'MSNP8', groups: 3, ofBob: ['Friends'], ofCarol: ['Other Contacts'] },
  { dialect: 'MSNP10', groups: 2, ofBob: ['Friends'], ofCarol: [] },
  { dialect: 'MSNP11', groups: 2, ofBob: ['Friends'], ofCarol: [] },
  { dialect: 'MSNP12', groups: 2, ofBob: ['Friends'], ofCarol: [] },
])('two consoles, $dialect', ({ dialect, groups, ...groupsOf }) => {
  it('see their lists, and each other change', async () => {
    const alice = signIn('alice@example.com', dialect);
    expect(await alice.line({ event: 'signed-in' })).toEqual({
      event: 'signed-in',
      handle: 'alice@example.com',
      name: 'Alice',
      dialect,
      contacts: 2,
      groups,
    });
    const steps = alice.lines.filter(({ event }) => event === 'signing-in').map(({ step }) => step);
    expect([steps[0], ...steps.slice(-3)]).toEqual(['resolving', 'authenticating', 'synchronising', 'going-online']);
    expect(alice.lines.filter(({ event }) => event === 'contact')).toEqual([
      {
        event: 'contact',
        handle: 'bob@example.com',
        name: 'Bob',
        lists: ['FL', 'AL', 'RL'],
        groups: groupsOf.ofBob,
      },
      { event: 'contact', handle: 'carol@example.com', name: 'Carol', lists: ['FL', 'AL'], groups: groupsOf.ofCarol },
      { event: 'contact', handle: 'dave@example.com', name: 'Dave', lists: ['BL'], groups: [] },
    ]);

    const bob = signIn('bob@example.com', dialect, '--status', 'BSY');
    await bob.line({ event: 'signed-in', ...ofBob });
    expect(await bob.line({ event: 'presence', ...ofAlice })).toMatchObject({ status: 'NLN', name: 'Alice' });
    expect(await alice.line({ event: 'presence', ...ofBob })).toMatchObject({ status: 'BSY', name: 'Bob' });

    bob.type('status AWY\n');
    await bob.line({ event: 'own-status', status: 'AWY' });
    await alice.line({ event: 'presence', ...ofBob, status: 'AWY' });

    bob.type('name Bob the \u{1f477} & co\n');
    await bob.line({ event: 'own-name', name: 'Bob the \u{1f477} & co' });
    await alice.line({ event: 'presence', ...ofBob, name: 'Bob the \u{1f477} & co' });
    bob.type('name Bob\n');
    await bob.line({ event: 'own-name', name: 'Bob' });

    bob.type('status HDN\n');
    await alice.line({ event: 'presence', ...ofBob, status: 'FLN' });
    bob.type('status NLN\nquit\n');
    await alice.line({ event: 'presence', ...ofBob, status: 'NLN' });
    expect(await bob.ended()).toBe(0);
    expect(bob.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'requested', code: null });
    await alice.line({ event: 'presence', ...ofBob, status: 'FLN' });

    alice.endInput();
    expect(await alice.ended()).toBe(0);
    expect(alice.complaints).toBe('');
  });
});

describe('a console', () => {
  it.each<DialectName>(['MSNP11', 'MSNP12'])('says and hears personal messages and songs in %s', async (dialect) => {
    const alice = signIn('alice@example.com', dialect);
    await alice.line({ event: 'signed-in' });
    alice.type('psm J\u2019ai <b>faim</b> & soif\n');
    await alice.line({ event: 'own-personal-message', text: 'J\u2019ai <b>faim</b> & soif', media: null });
    const bob = signIn('bob@example.com', dialect);
    await bob.line({ event: 'personal-message', ...ofAlice, text: 'J\u2019ai <b>faim</b> & soif', media: null });
    alice.type('media ABBA - Waterloo\n');
    await bob.line({ event: 'personal-message', ...ofAlice, media: 'ABBA - Waterloo' });
    alice.type('media off\npsm\n');
    await bob.line({ event: 'personal-message', ...ofAlice, text: '', media: null });
  });

  it('has no personal message below MSNP11, says so, and goes on', async () => {
    const alice = signIn('alice@example.com', 'MSNP8');
    alice.type('psm hello\nmedia A - B\nstatus BRB\n');
    expect((await alice.line({ event: 'error' })).message).toBe('psm: MSNP8 has no such thing.');
    expect((await alice.line({ event: 'error' })).message).toBe('media: MSNP8 has no such thing.');
    await alice.line({ event: 'own-status', status: 'BRB' });
  });

  it('answers bad commands with an error and goes on', async () => {
    const alice = signIn('alice@example.com', 'MSNP11');
    alice.type('dance\nstatus FLN\r\n\n');
    expect((await alice.line({ event: 'error' })).message).toContain('"dance"');
    expect((await alice.line({ event: 'error' })).message).toContain('status takes');
    alice.type(`name ${'x'.repeat(500)}\nstatus PHN\n`);
    expect((await alice.line({ event: 'error' })).message).toBe('name: that is too long.');
    await alice.line({ event: 'own-status', status: 'PHN' });
  });

  it('carries out what was typed before it was signed in, in order, then quits', async () => {
    const alice = signIn('alice@example.com', 'MSNP11');
    alice.type('status BSY\npsm early\nstate\nquit\nstatus NLN\n');
    alice.endInput();
    expect(await alice.ended()).toBe(0);
    const after = alice.lines.slice(alice.lines.findIndex(({ event }) => event === 'signed-in'));
    const told = ['own-status', 'own-personal-message', 'state', 'signed-out'];
    const order = after.filter(({ event }) => told.includes(event));
    expect(order.slice(-4)).toMatchObject([
      { event: 'own-status', status: 'BSY' },
      { event: 'own-personal-message', text: 'early' },
      { event: 'state' },
      { event: 'signed-out', reason: 'requested' },
    ]);
  });

  it('prints the whole state, then and after signing out, and no secret', async () => {
    const alice = signIn('alice@example.com', 'MSNP12', '--status', 'LUN');
    const profile = await alice.line({ event: 'profile' });
    expect(profile.fields).toMatchObject({ MSPAuth: '[hidden]', LoginTime: expect.stringMatching(/^\d+$/) });
    alice.type('state\nsign-out\nstate\nstatus NLN\n');
    expect(await alice.line({ event: 'state' })).toMatchObject({
      session: { phase: 'signed-in', handle: 'alice@example.com', dialect: 'MSNP12', server: service.notification },
      me: { handle: 'alice@example.com', name: 'Alice', status: 'LUN' },
      contacts: {
        'bob@example.com': { lists: ['FL', 'AL', 'RL'] },
        'carol@example.com': {},
        'dave@example.com': { lists: ['BL'] },
      },
      groups: [{ name: 'Friends' }, { name: 'Work' }],
      privacy: { askWhenAdded: true, othersAllowed: true },
      mailbox: { inboxUnread: 0, foldersUnread: 0 },
    });
    expect(await alice.line({ event: 'signed-out' })).toMatchObject({ reason: 'requested', code: null });
    expect(await alice.line({ event: 'state' })).toMatchObject({ session: { phase: 'signed-out' }, me: null });
    expect((await alice.line({ event: 'error' })).message).toBe('status: not signed in.');
    alice.endInput();
    expect(await alice.ended()).toBe(0);
  });

  it('signs in over https with a certificate nobody vouches for, when told to', async () => {
    const careful = signIn('alice@example.com', 'MSNP11', '--nexus', service.nexusTls);
    expect(await careful.ended()).toBe(3);
    expect(careful.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'passport-unavailable' });
    const trusting = signIn('alice@example.com', 'MSNP11', '--nexus', service.nexusTls, '--insecure-tls');
    await trusting.line({ event: 'signed-in' });
  });

  it('offers what the original client offered, when told to', async () => {
    const trace = join(folder, 'offer.jsonl');
    const alice = signIn('alice@example.com', 'MSNP10', '--offer-original', '--trace', trace);
    expect((await alice.line({ event: 'signed-in' })).dialect).toBe('MSNP10');
    expect(readFileSync(trace, 'utf8')).toContain('"data":"VER 1 MSNP10 MSNP9 CVR0\\r\\n"');
  });

  it('is told when the account is used elsewhere, and stays for state and quit', async () => {
    const first = signIn('alice@example.com', 'MSNP11');
    await first.line({ event: 'signed-in' });
    const second = signIn('alice@example.com', 'MSNP7');
    const end = await first.line({ event: 'signed-out' });
    expect(end).toMatchObject({ reason: 'signed-in-elsewhere', code: null });
    expect(end.message).toMatch(/another place/);
    await second.line({ event: 'signed-in' });
    first.type('psm hello\nstate\nquit\n');
    await first.line({ event: 'error', message: 'psm: not signed in.' });
    await first.line({ event: 'state' });
    expect(await first.ended()).toBe(0);
  });

  it('keeps the contact list and the personal message in a profile', async () => {
    const profile = join(folder, 'profile');
    const first = signIn('alice@example.com', 'MSNP11', '--profile', profile);
    first.type('psm kept\nquit\n');
    expect(await first.ended()).toBe(0);
    expect(readdirSync(profile).sort()).toEqual(['lists', 'own-words']);
    const trace = join(folder, 'again.jsonl');
    const again = signIn('alice@example.com', 'MSNP11', '--profile', profile, '--trace', trace);
    expect(await again.line({ event: 'signed-in' })).toMatchObject({ contacts: 2, groups: 2 });
    await again.line({ event: 'own-personal-message', text: 'kept' });
    // The server had nothing new to say, so the list came from the profile.
    expect(readFileSync(trace, 'utf8')).not.toContain('"data":"LST ');
    expect(again.lines.filter(({ event }) => event === 'contact')).toHaveLength(3);
  });

  it('ends when nobody reads its output, or a signal says so', async () => {
    const unread = signIn('alice@example.com', 'MSNP11');
    await unread.line({ event: 'signed-in' });
    unread.stopReading();
    unread.type('state\n');
    expect(await unread.ended()).toBe(0);
    const stopped = signIn('bob@example.com', 'MSNP11');
    await stopped.line({ event: 'signed-in' });
    stopped.signal('SIGTERM');
    await stopped.line({ event: 'signed-out', reason: 'requested' });
    expect(await stopped.ended()).toBe(0);
  });
});

describe('a sign-in that fails', () => {
  it.each<[DialectName, number]>([
    ['MSNP2', 911],
    ['MSNP7', 911],
    ['MSNP8', 401],
    ['MSNP12', 401],
  ])('tells of a wrong password in %s, and exits with 3', async (dialect, code) => {
    const alice = start(
      [
        ...['--server', service.notification, '--nexus', service.nexus, '--account', 'alice@example.com'],
        ...['--dialect', dialect, '--password-env', 'NUDGE_TEST_PASSWORD'],
      ],
      { NUDGE_TEST_PASSWORD: 'not this one' },
    );
    alice.type('status BSY\n');
    expect(await alice.ended()).toBe(3);
    const end = alice.lines.at(-1);
    expect(end).toMatchObject({ event: 'signed-out', reason: 'wrong-password', code });
    expect(end?.message).toMatch(/password/);
    expect(JSON.stringify(alice.lines) + alice.complaints).not.toContain('not this one');
  });

  it('tells of a server that is not there', async () => {
    const nobody = await scriptedServer([]);
    const port = portOf(nobody);
    nobody.close();
    const alice = signIn('alice@example.com', 'MSNP11', '--server', `127.0.0.1:${port}`);
    expect(await alice.ended()).toBe(3);
    expect(alice.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'unreachable', code: null });
  });

  it('tells of a name that does not exist', async () => {
    const alice = signIn('alice@example.com', 'MSNP11', '--server', 'messenger.invalid');
    expect(await alice.ended()).toBe(3);
    expect(alice.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'unknown-host' });
  });

  it('ends at once when a signal stops it', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const alice = signIn('alice@example.com', 'MSNP11', '--server', `127.0.0.1:${portOf(silent)}`);
    await alice.line({ event: 'signing-in' });
    alice.signal('SIGINT');
    expect(await alice.ended()).toBe(3);
    expect(alice.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'cancelled' });
    silent.close();
  });
});

/** A server that answers MSNP2 as far as `goodbye`, which it says instead of the answer to `command`. */
function scriptedServer(
  goodbyes: { readonly command: string; readonly goodbye: (id: string) => string }[],
): Promise<Server> {
  const answers: { readonly [command: string]: (id: string) => string } = {
    VER: (id) => `VER ${id} MSNP2\r\n`,
    INF: (id) => `INF ${id} MD5\r\n`,
    I: (id) => `USR ${id} MD5 S 1013928519.693957190\r\n`,
    S: (id) => `USR ${id} OK alice@example.com Alice\r\n`,
    SYN: (id) =>
      `SYN ${id} 1\r\nGTC ${id} 1 A\r\nBLP ${id} 1 AL\r\n${['FL', 'AL', 'BL', 'RL'].map((list) => `LST ${id} ${list} 1 0 0\r\n`).join('')}`,
    CHG: (id) => `CHG ${id} NLN\r\n`,
  };
  const server = createServer((socket) => {
    const said = goodbyes.shift();
    createInterface({ input: socket }).on('line', (line) => {
      const [command = '', id = '', , stage = ''] = line.split(' ');
      const name = command === 'USR' ? stage : command;
      if (name === said?.command) socket.end(said.goodbye(id));
      else socket.write(answers[name]?.(id) ?? '');
    });
    socket.on('error', () => {});
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('a server that sends people away', () => {
  it('for some minutes: the console waits, and quits without waiting', async () => {
    const server = await scriptedServer([{ command: 'CHG', goodbye: (id) => `CHG ${id} NLN\r\nOUT RCT 5\r\n` }]);
    const alice = signIn('alice@example.com', 'MSNP2', '--server', `127.0.0.1:${portOf(server)}`);
    const before = Date.now();
    const waiting = await alice.line({ event: 'waiting' });
    expect(waiting.message).toEqual(expect.any(String));
    expect(Number(waiting.retryAt)).toBeGreaterThanOrEqual(before + 5 * 60_000);
    alice.type('status BSY\nquit\n');
    await alice.line({ event: 'error', message: 'status: not signed in.' });
    await alice.line({ event: 'signed-out', reason: 'cancelled' });
    expect(await alice.ended()).toBe(0);
    server.close();
  });

  it('to the dispatch server: the console signs in again, and carries out what waited', async () => {
    const server = await scriptedServer([{ command: 'SYN', goodbye: () => 'OUT MIG\r\n' }]);
    const alice = signIn('alice@example.com', 'MSNP2', '--server', `127.0.0.1:${portOf(server)}`);
    alice.type('state\n');
    await alice.line({ event: 'signing-in', step: 'resolving' });
    await alice.line({ event: 'signing-in', step: 'resolving' });
    await alice.line({ event: 'signed-in' });
    expect(await alice.line({ event: 'state' })).toMatchObject({ session: { phase: 'signed-in' } });
    server.close();
  });
});

describe('usage', () => {
  it.each([
    [['--what'], '--what'],
    [[], '--server is missing'],
    [['--server', 'localhost', '--account', 'alice@example.com', '--password-env', 'NUDGE_NOT_SET'], 'NUDGE_NOT_SET'],
  ])('%j is bad: a sentence, nothing on standard output, status 2', async (args, part) => {
    const one = start(args);
    expect(await one.ended()).toBe(2);
    expect(one.complaints).toContain(part);
    expect(one.lines).toEqual([]);
  });

  it('is bad where trace or profile cannot be written', async () => {
    const nowhere = join(folder, 'missing', 'trace.jsonl');
    const untraced = signIn('alice@example.com', 'MSNP11', '--trace', nowhere);
    expect(await untraced.ended()).toBe(2);
    expect(untraced.complaints).toContain('--trace');
    const homeless = signIn('alice@example.com', 'MSNP11', '--profile', join(process.execPath, 'profile'));
    expect(await homeless.ended()).toBe(2);
    expect(homeless.complaints).toContain('--profile');
  });
});

describe('a trace', () => {
  it.each<DialectName>(['MSNP2', 'MSNP7', 'MSNP8', 'MSNP12'])('of %s is whole and holds no secret', async (dialect) => {
    const path = join(folder, `${dialect}.jsonl`);
    const alice = signIn('alice@example.com', dialect, '--trace', path);
    alice.type('status AWY\nquit\n');
    expect(await alice.ended()).toBe(0);
    const bytes = readFileSync(path, 'utf8');
    const entries: Line[] = bytes
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set(['alice']));
    expect(entries[0]).toMatchObject({ server: 'NS', event: 'connect' });
    const sent = entries.filter(({ dir }) => dir === 'out').map(({ data }) => String(data));
    expect(sent[0]).toMatch(new RegExp(`^VER 1 ${dialect} .*CVR0\r\n$`));
    expect(sent.at(-1)).toBe('OUT\r\n');
    expect(sent.find((data) => /^USR \d+ \w+ S/.test(data))).toMatch(/^USR \d+ (MD5|TWN) S \[redacted\]\r\n$/);
    const passport = entries.filter(({ server }) => server === 'nexus' || server === 'login');
    expect(passport.map(({ server }) => server)).toEqual(
      dialect === 'MSNP8' || dialect === 'MSNP12' ? ['nexus', 'login'] : [],
    );
    expect(bytes).not.toContain('tiger');
    expect(bytes).not.toMatch(/from-PP='(?!\[redacted\]')/);
    expect(bytes).not.toMatch(/MSPAuth: (?!\[redacted\])/);
    expect(bytes).not.toMatch(/S [0-9a-f]{32}\\r/);
  });
});

interface Line {
  readonly [key: string]: unknown;
}
