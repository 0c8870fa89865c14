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

interface AccountOfFile extends Credentials {
  readonly name: string;
  readonly groups?: readonly string[];
  readonly contacts?: readonly object[];
}

/** Two people who have each other on their lists. */
export const alice: Credentials = { handle: 'alice@example.com', password: 'wonderland-7' };
export const bob: Credentials = { handle: 'bob@example.com', password: 'builder-8' };
/** Somebody whom nobody knows. */
export const carol: Credentials = { handle: 'carol@example.com', password: 'singer-9' };
const accounts: readonly AccountOfFile[] = [
  { ...alice, name: 'Alice', groups: ['Friends', 'Work'], contacts: [friend(bob.handle, 'Bob')] },
  { ...bob, name: 'Bob', groups: ['Friends'], contacts: [friend(alice.handle, 'Alice')] },
  { ...carol, name: 'Carol' },
];

const listening = v.object({ event: v.literal('listening'), notification: v.string(), nexus: v.string() });

/** The service in a process of its own, with Alice, Bob and Carol, as people run it for others. */
export interface ServiceProcess {
  /** host:port */
  readonly notification: string;
  readonly port: number;
  readonly nexus: string;
  /** The console, signed in here. */
  console(who: Credentials, dialect?: string): ConsoleProcess;
  /** Ends it without a word to anybody. */
  kill(): Promise<void>;
  /** The same again after `kill`: same ports, same accounts and lists. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on free ports with an empty data folder, and waits until it listens. */
export async function startServiceProcess(more: readonly AccountOfFile[] = []): Promise<ServiceProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'nudge-service-'));
  const accountsFile = join(folder, 'accounts.json');
  await writeFile(accountsFile, JSON.stringify([...accounts, ...more]));
  const program = join(projectRoot, 'electron/service/main.ts');
  const data = ['--data', join(folder, 'data'), '--accounts', accountsFile];
  const start = async (ports: readonly string[]) => {
    const child = spawn(execPath, [program, ...data, ...ports], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'close');
    const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
    return { child, ended, ...v.parse(listening, JSON.parse(String(line))) };
  };
  let running = await start([]);
  const { notification, nexus } = running;
  const port = new URL(`tcp://${notification}`).port;
  const consoles: ConsoleProcess[] = [];
  return {
    notification,
    nexus,
    port: Number(port),
    console(who, dialect = 'MSNP11') {
      const place = ['--server', notification, '--nexus', nexus, '--dialect', dialect];
      const started = new ConsoleProcess([...place, '--account', who.handle, '--password-env', 'SECRET'], {
        SECRET: who.password,
      });
      consoles.push(started);
      return started;
    },
    async kill() {
      running.child.kill('SIGKILL');
      await running.ended;
    },
    async startAgain() {
      running = await start(['--port', port, '--http-port', new URL(nexus).port]);
    },
    async stop() {
      for (const one of consoles) await one.remove();
      running.child.kill('SIGTERM');
      await running.ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
