import { describe, expect, it } from 'vitest';
import { type RunningService, startService } from '../../electron/service/service.ts';
import type { ConsoleProcess } from './console-process.ts';
import { place } from './place.ts';
import { portOf, scriptedServer } from './scripted-server.ts';

const here = place();

function serviceAt(port: number): Promise<RunningService> {
  return startService({
    host: '127.0.0.1',
    notificationPort: port,
    switchboardPort: 0,
    httpPort: 0,
    httpsPort: 0,
    dataFolder: null,
    accounts: [{ handle: 'zoe@example.com', password: 'secret', name: 'Zoe', groups: [], contacts: [] }],
    demo: false,
    log: () => undefined,
  });
}

function zoe({ notification }: RunningService): ConsoleProcess {
  return here.start(
    [
      ...['--server', notification, '--account', 'zoe@example.com', '--password-env', 'NUDGE_TEST_PASSWORD'],
      ...['--dialect', 'MSNP7'],
    ],
    { NUDGE_TEST_PASSWORD: 'secret' },
  );
}

describe('a service that goes away and comes back', () => {
  it('has the console wait; "retry" cuts that short, and the status is as it was', async () => {
    const first = await serviceAt(0);
    const one = zoe(first);
    await one.line({ event: 'signed-in' });
    one.type('status BSY\n');
    await one.line({ event: 'done', command: 'status' });
    await first.close();
    const before = Date.now();
    const waiting = await one.line({ event: 'waiting', attempt: 1 });
    expect(waiting.message).toEqual(expect.any(String));
    expect(Number(waiting.retryAt)).toBeGreaterThanOrEqual(before - 1_000);

    const second = await serviceAt(Number(first.notification.split(':')[1]));
    one.forget();
    one.type('retry\n');
    await one.line({ event: 'done', command: 'retry' });
    await one.line({ event: 'signed-in' });
    await one.line({ event: 'own-status', status: 'BSY' });
    one.type('quit\n');
    expect(await one.ended()).toBe(0);
    await second.close();
  });
});

describe('a server that hangs up', () => {
  const hangUp = { command: 'CHG', goodbye: (id: string) => `CHG ${id} NLN\r\n` };

  it('with --reconnect: the console signs in again', async () => {
    const server = await scriptedServer([hangUp]);
    const alice = here.signIn('alice@example.com', 'MSNP2', '--server', `127.0.0.1:${portOf(server)}`, '--reconnect');
    await alice.line({ event: 'signed-in' });
    await alice.line({ event: 'waiting', reason: 'connection-lost', attempt: 1 });
    // The wait may be as short as nothing, so "retry" may come too late.
    alice.type('retry\n');
    await alice.line({ event: 'signed-in' });
    alice.type('quit\n');
    expect(await alice.ended()).toBe(0);
    server.close();
  });

  it('without it: the console is signed out, and stays', async () => {
    const server = await scriptedServer([hangUp]);
    const alice = here.signIn('alice@example.com', 'MSNP2', '--server', `127.0.0.1:${portOf(server)}`);
    await alice.line({ event: 'signed-out', reason: 'connection-lost' });
    alice.type('retry\nadd amy@example.com\nquit\n');
    await alice.line({ event: 'error', command: 'retry', message: 'retry: there is no wait to cut short.' });
    await alice.line({ event: 'error', command: 'add', message: 'add: not signed in.' });
    expect(await alice.ended()).toBe(0);
    server.close();
  });
});
