import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import type { RunningService } from '../../electron/service/service.ts';
import type { DialectName } from '../../shared/model.ts';
import { shortLivedService } from '../support/short-lived-service.ts';
import { ConsoleProcess } from './console-process.ts';

/** Passwords of those who have one of their own, with characters that need care. */
const passwords: { readonly [handle: string]: string } = {
  'alice@example.com': 'tiger#Lily9, 100%',
  'bob@example.com': 'p\u00e4ssword',
};

const usualPassword = 'secret enough';

function passwordOf(handle: string): string {
  return passwords[handle] ?? usualPassword;
}

const usualAccounts = [
  {
    handle: 'alice@example.com',
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
    name: 'Bob',
    groups: [],
    contacts: [{ handle: 'alice@example.com', name: 'Alice', lists: ['FL', 'AL', 'RL'], groups: [] }],
  },
] as const;

/** The built-in service, a folder, and consoles that are gone after each test. */
export interface Place {
  readonly service: RunningService;
  /** Empty at first, removed at the end. */
  readonly folder: string;
  /** Any console. */
  start(args: readonly string[], environment?: { readonly [name: string]: string }): ConsoleProcess;
  /** A console that signs in to the service with the right password; later options win over earlier ones. */
  signIn(handle: string, dialect: DialectName, ...more: string[]): ConsoleProcess;
}

/** For the tests of one file, with people of their own beside Alice and Bob; `service` is there when they run. */
export function place(newcomers: readonly { readonly handle: string; readonly name: string }[] = []): Place {
  // Several processes on a busy machine.
  vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
  const folder = mkdtempSync(join(tmpdir(), 'nudge-console-'));
  const consoles: ConsoleProcess[] = [];
  let service: RunningService | null = null;

  beforeAll(async () => {
    const accounts = [...usualAccounts, ...newcomers.map((one) => ({ ...one, groups: [], contacts: [] }))];
    service = await shortLivedService({
      accounts: accounts.map((account) => ({ ...account, password: passwordOf(account.handle) })),
    });
  });

  afterEach(async () => {
    for (const one of consoles.splice(0)) await one.remove();
  });

  afterAll(async () => {
    await service?.close();
    rmSync(folder, { recursive: true });
  });

  const start: Place['start'] = (args, environment = {}) => {
    const one = new ConsoleProcess(args, environment);
    consoles.push(one);
    return one;
  };

  return {
    folder,
    start,
    get service() {
      if (service === null) throw new Error('the service runs only while tests do');
      return service;
    },
    signIn(handle, dialect, ...more) {
      const args = [
        ...['--server', this.service.notification, '--nexus', this.service.nexus, '--account', handle],
        ...['--dialect', dialect, '--password-env', 'NUDGE_TEST_PASSWORD', ...more],
      ];
      return start(args, { NUDGE_TEST_PASSWORD: passwordOf(handle) });
    },
  };
}

export const ofAlice = { handle: 'alice@example.com' };
export const ofBob = { handle: 'bob@example.com' };
