import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { projectRoot } from '../../electron/launch/project.ts';
import { ConsoleProcess } from '../console/console-process.ts';
import type { Credentials } from './windows.ts';

const friend = (handle: string, name: string) => ({ handle, name, lists: ['FL', 'AL', 'RL'], groups: ['Friends'] });

/** Two people who have each other on their lists. */
export const alice: Credentials = { handle: 'alice@example.com', password: 'wonderland-7' };
export const bob: Credentials = { handle: 'bob@example.com', password: 'builder-8' };
const accounts = [
  { ...alice, name: 'Alice', groups: ['Friends'], contacts: [friend(bob.handle, 'Bob')] },
  { ...bob, name: 'Bob', groups: ['Friends'], contacts: [friend(alice.handle, 'Alice')] },
];

const listening = v.object({ event: v.literal('listening'), notification: v.string(), nexus: v.string() });

/** The service in a process of its own, with Alice and Bob, as people run it for others. */
export interface ServiceProcess {
  /** host:port */
  readonly notification: string;
  readonly port: number;
  readonly nexus: string;
  /** The console, signed in here. */
  console(who: Credentials, dialect?: string): ConsoleProcess;
  stop(): Promise<void>;
}

/** Starts it on free ports with an empty data folder, and waits until it listens. */
export async function startServiceProcess(): Promise<ServiceProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'nudge-service-'));
  const accountsFile = join(folder, 'accounts.json');
  await writeFile(accountsFile, JSON.stringify(accounts));
  const child = spawn(
    execPath,
    [join(projectRoot, 'electron/service/main.ts'), '--data', join(folder, 'data'), '--accounts', accountsFile],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  const first = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  const { notification, nexus } = v.parse(listening, JSON.parse(String(first[0])));
  const consoles: ConsoleProcess[] = [];
  return {
    notification,
    nexus,
    port: Number(notification.split(':').at(-1)),
    console(who, dialect = 'MSNP11') {
      const started = new ConsoleProcess(
        [
          '--server',
          notification,
          '--nexus',
          nexus,
          '--account',
          who.handle,
          '--password-env',
          'SECRET',
          '--dialect',
          dialect,
        ],
        { SECRET: who.password },
      );
      consoles.push(started);
      return started;
    },
    async stop() {
      for (const one of consoles) await one.remove();
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
