import { afterAll } from 'vitest';
import type { AccountSeed } from '../../electron/service/account-seed.ts';
import { type RunningService, type ServiceOptions, startService } from '../../electron/service/service.ts';
import { FakeClock } from '../support/fake-clock.ts';

export const passwords = { alice: 'tiger#Lily9, 100%', bob: 'pässword', eve: 'eve' } as const;

/**
 * Alice knows Bob (who has an account and knows her), Carol and Dave (who have none, Dave is blocked); Eve has added Alice,
 * and Alice has not decided about her.
 */
export const accounts: readonly AccountSeed[] = [
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
  readonly log: readonly string[];
}

/** A service on free ports, in memory, with the clock in the test's hand; stopped when the file's tests are over. */
export async function serviceUnderTest(options: Partial<ServiceOptions> = {}): Promise<ServiceUnderTest> {
  const clock = new FakeClock();
  const log: string[] = [];
  const running = await startService({
    host: '127.0.0.1',
    notificationPort: 0,
    switchboardPort: 0,
    httpPort: 0,
    httpsPort: 0,
    dataFolder: null,
    accounts,
    demo: false,
    log: (line) => log.push(line),
    clock,
    ...options,
  });
  afterAll(() => running.close());
  return { ...running, clock, log };
}
