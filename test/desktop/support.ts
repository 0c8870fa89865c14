/** Starts the built app the way a person does, for end-to-end tests and screenshots. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { hasDisplay, startVirtualDisplay } from '../../electron/launch/display.ts';
import { findElectron } from '../../electron/launch/find-electron.ts';
import { projectRoot } from '../../electron/launch/project.ts';
import { sandboxObstacle } from '../../electron/launch/sandbox.ts';
import { drawn } from './windows.ts';

export interface LaunchOptions {
  /** Further arguments for the app. */
  args?: readonly string[];
  /** The system keeps passwords, whatever this machine has. */
  keyring?: boolean;
  /** The profile folder; a fresh one, deleted at `quit`, when left out. */
  profile?: string;
  /** Added to our own environment. */
  env?: Readonly<Record<string, string>>;
}

/** A running app. */
export interface Nudge {
  app: ElectronApplication;
  /** The first window. */
  window: Page;
  profile: string;
  /** Ends the app; calling it twice does no harm. */
  quit(): Promise<void>;
}

const keyring = join(projectRoot, 'test/desktop/test-keyring.ts');

/** The switches a development machine needs. */
export function developmentSwitches(): string[] {
  return sandboxObstacle() === undefined ? [] : ['--no-sandbox'];
}

/** A fresh, empty profile folder in the system's folder for temporary files. */
export function freshProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'nudge-profile-'));
}

/** Deletes a profile folder; the app's helper processes may still be letting go of it. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/**
 * Playwright starts the program that the `electron` package names, and puts a loader into it that holds the app back until
 * Playwright listens. With an `executablePath` it leaves the loader out, and one start in twenty hangs.
 */
async function nameElectron(): Promise<void> {
  if (env.ELECTRON_OVERRIDE_DIST_PATH !== undefined) return;
  const electron = await findElectron();
  if (!electron.official) env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
}

/** Starts the app with a profile of its own and waits for its first window to be drawn. */
async function launchNudge(options: LaunchOptions = {}): Promise<Nudge> {
  await nameElectron();
  const profile = options.profile ?? (await freshProfile());
  const ours = Object.entries({ ...env, ...options.env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const app = await _electron.launch({
    chromiumSandbox: developmentSwitches().length === 0,
    args: [
      ...developmentSwitches(),
      ...(options.keyring ? ['-r', keyring] : []),
      projectRoot,
      '--profile',
      profile,
      '--still-demo',
      ...(options.args ?? []),
    ],
    env: Object.fromEntries(ours),
    cwd: projectRoot,
    timeout: 60_000,
  });
  const window = await app.firstWindow();
  await drawn(window);
  let quitting: Promise<void> | undefined;
  const quit = async () => {
    await app.close();
    if (options.profile === undefined) await removeProfile(profile);
  };
  return {
    app,
    window,
    profile,
    quit() {
      quitting ??= quit();
      return quitting;
    },
  };
}

/**
 * Playwright's `test` with `launch`: like launchNudge, and every app it started is ended after the test. `profile` is a
 * folder for apps that are started again with what they kept; it goes when they have ended.
 */
export const test = base.extend<
  { profile: string; launch: (options?: LaunchOptions) => Promise<Nudge> },
  { display: undefined }
>({
  // A screen for each worker, where there is none: its apps share focus and clipboard with nobody.
  display: [
    async ({}, use) => {
      if (hasDisplay()) return use(undefined);
      const screen = await startVirtualDisplay();
      env.DISPLAY = screen.name;
      await use(undefined);
      await screen.stop();
    },
    { scope: 'worker', auto: true },
  ],
  // Playwright reads the names of wanted fixtures from this pattern; none are wanted.
  profile: async ({}, use) => {
    const profile = await freshProfile();
    await use(profile);
    await removeProfile(profile);
  },
  // The folder is wanted for the order alone: it outlives the apps.
  launch: async ({ profile: _ }, use) => {
    const started: Nudge[] = [];
    await use(async (options) => {
      const nudge = await launchNudge(options);
      started.push(nudge);
      return nudge;
    });
    for (const nudge of started) await nudge.quit();
  },
});
