import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../shared/model.ts';
import { place } from './place.ts';
import { portOf, scriptedServer } from './scripted-server.ts';

const here = place();

describe('a sign-in that fails', () => {
  it.each<[DialectName, number]>([
    ['MSNP2', 911],
    ['MSNP7', 911],
    ['MSNP8', 401],
    ['MSNP12', 401],
  ])('tells of a wrong password in %s, and exits with 3', async (dialect, code) => {
    const alice = here.start(
      [
        ...['--server', here.service.notification, '--nexus', here.service.nexus, '--account', 'alice@example.com'],
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
    const alice = here.signIn('alice@example.com', 'MSNP11', '--server', `127.0.0.1:${port}`);
    expect(await alice.ended()).toBe(3);
    expect(alice.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'unreachable', code: null });
  });

  it('tells of a name that does not exist', async () => {
    const alice = here.signIn('alice@example.com', 'MSNP11', '--server', 'messenger.invalid');
    expect(await alice.ended()).toBe(3);
    expect(alice.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'unknown-host' });
  });

  it('ends at once when a signal stops it', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const alice = here.signIn('alice@example.com', 'MSNP11', '--server', `127.0.0.1:${portOf(silent)}`);
    await alice.line({ event: 'signing-in' });
    alice.signal('SIGINT');
    expect(await alice.ended()).toBe(3);
    expect(alice.lines.at(-1)).toMatchObject({ event: 'signed-out', reason: 'cancelled' });
    silent.close();
  });
});

describe('a server that sends people away', () => {
  it('for some minutes: the console waits, and quits without waiting', async () => {
    const server = await scriptedServer([{ command: 'CHG', goodbye: (id) => `CHG ${id} NLN\r\nOUT RCT 5\r\n` }]);
    const alice = here.signIn('alice@example.com', 'MSNP2', '--server', `127.0.0.1:${portOf(server)}`);
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
    const alice = here.signIn('alice@example.com', 'MSNP2', '--server', `127.0.0.1:${portOf(server)}`);
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
    const one = here.start(args);
    expect(await one.ended()).toBe(2);
    expect(one.complaints).toContain(part);
    expect(one.lines).toEqual([]);
  });

  it('is bad where trace or profile cannot be written', async () => {
    const nowhere = join(here.folder, 'missing', 'trace.jsonl');
    const untraced = here.signIn('alice@example.com', 'MSNP11', '--trace', nowhere);
    expect(await untraced.ended()).toBe(2);
    expect(untraced.complaints).toContain('--trace');
    const homeless = here.signIn('alice@example.com', 'MSNP11', '--profile', join(process.execPath, 'profile'));
    expect(await homeless.ended()).toBe(2);
    expect(homeless.complaints).toContain('--profile');
  });
});
