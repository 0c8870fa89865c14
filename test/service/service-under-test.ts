import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { AccountSeed } from '../../electron/service/account-seed.ts';
import { type RunningService, type ServiceOptions, startService } from '../../electron/service/service.ts';
import { FakeClock } from '../support/fake-clock.ts';

export const passwords = { alice: 'tiger#Lily9, 100%', bob: 'pässword', eve: 'eve' } as const;

/**
 * Alice knows Bob (who has an account and knows her), Carol and Dave (who have none, Dave is blocked); Eve has added Alice,
 * and Alice has not decided about her.
 */
export const testAccounts: readonly AccountSeed[] = [
  {
    handle: 'alice@example.com',
    password: passwords.alice,
    name: 'Alice',
    groups: ['Friends', 'Work'],
    contacts: [
      { handle: 'bob@example.com', name: 'Bob', lists: ['FL', 'AL', 'RL'], groups: ['Friends'] },
      { handle: 'carol@example.com', name: 'Carol W', lists: ['FL', 'AL'], groups: [] },
      { handle: 'dave@example.com', name: 'Dave', lists: ['BL'], groups: [] },
    ],
  },
  {
    handle: 'bob@example.com',
    password: passwords.bob,
    name: 'Bob',
    groups: [],
    contacts: [{ handle: 'alice@example.com', name: 'Alice', lists: ['FL', 'AL', 'RL'], groups: [] }],
  },
  {
    handle: 'eve@example.com',
    password: passwords.eve,
    name: 'Eve',
    groups: [],
    contacts: [{ handle: 'alice@example.com', name: 'Alice', lists: ['FL', 'AL'], groups: [] }],
  },
];

export interface ServiceUnderTest extends RunningService {
  readonly clock: FakeClock;
  readonly dataFolder: string;
  readonly log: readonly string[];
}

const running: RunningService[] = [];
const folder = mkdtempSync(join(tmpdir(), 'nudge-service-'));
const templates = new Map<string, Promise<string>>();
afterAll(async () => {
  await Promise.all(running.map((service) => service.close()));
  rmSync(folder, { recursive: true });
});

const freePorts = { host: '127.0.0.1', notificationPort: 0, switchboardPort: 0, httpPort: 0, httpsPort: 0 };

/** A data folder with these accounts: their passwords are hashed and the certificate is made only once for all tests. */
async function template(seeds: readonly AccountSeed[], demo: boolean): Promise<string> {
  const dataFolder = mkdtempSync(join(folder, 'template-'));
  const options = { ...freePorts, dataFolder, accounts: seeds, demo, log: () => {}, clock: new FakeClock() };
  await (await startService(options)).close();
  return dataFolder;
}

/** A service on free ports with the clock in the test's hand; stopped when the file's tests are over. */
export async function serviceUnderTest(options: Partial<ServiceOptions> = {}): Promise<ServiceUnderTest> {
  const clock = new FakeClock();
  const log: string[] = [];
  const seeds = options.accounts ?? testAccounts;
  const key = JSON.stringify([seeds, options.demo]);
  const ready = templates.get(key) ?? template(seeds, options.demo ?? false);
  templates.set(key, ready);
  const dataFolder = options.dataFolder ?? mkdtempSync(join(folder, 'service-'));
  if (options.dataFolder === undefined) cpSync(await ready, dataFolder, { recursive: true });
  const service = await startService({
    ...freePorts,
    dataFolder,
    accounts: seeds,
    demo: false,
    log: (line) => log.push(line),
    clock,
    ...options,
  });
  running.push(service);
  return { ...service, clock, dataFolder, log };
}
