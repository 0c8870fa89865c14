/** What is handed to people: the packaging configuration, and the unpacked app itself, started once. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env, execPath, platform } from 'node:process';
import { chromium, expect, test } from '@playwright/test';
import { projectRoot, run } from '../../electron/launch/project.ts';
import { developmentSwitches, freshProfile } from './support.ts';

const output = join(projectRoot, 'out', 'packaged');

/** Where electron-builder puts the program of an unpacked app on this system. */
function packagedProgram(): string {
  const candidates =
    platform === 'win32'
      ? ['win-unpacked/Nudge.exe', 'win-arm64-unpacked/Nudge.exe']
      : platform === 'darwin'
        ? ['mac/Nudge.app/Contents/MacOS/Nudge', 'mac-arm64/Nudge.app/Contents/MacOS/Nudge']
        : ['linux-unpacked/nudge', 'linux-arm64-unpacked/nudge'];
  const found = candidates.map((path) => join(output, path)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no program under ${output}`);
  return found;
}

test.beforeAll('build the unpacked app', async () => {
  test.setTimeout(180_000);
  await rm(output, { recursive: true, force: true });
  const packaging = await run(execPath, ['electron/launch/package-app.ts', '--dir', '--output', output], {
    output: 'capture',
  });
  expect(packaging.code, packaging.output).toBe(0);
});

test("the packaging configuration follows electron-builder's schema", async () => {
  const { getConfig, validateConfiguration } = await import('app-builder-lib/out/util/config/config.js');
  const { DebugLogger } = await import('builder-util');
  const config = await getConfig(projectRoot, 'electron-builder.yml', null);
  await validateConfiguration(config, new DebugLogger(false));
  expect(config.win?.target).toEqual(['nsis', 'portable']);
  expect(config.mac?.target).toEqual(['dmg', 'zip']);
  expect(config.linux?.target).toEqual(['AppImage', 'deb', 'tar.gz']);
  const wrong = Object.assign({}, config, { asar: 'yes' });
  await expect(validateConfiguration(wrong, new DebugLogger(false))).rejects.toThrow(/asar/);
});

/** Starts the unpacked app, waits until its first window has a title, and ends it. @returns the title */
async function startOnce(args: readonly string[]): Promise<string> {
  // Fuses keep Node's debugger out of a packaged app, so Playwright watches its page over Chromium's own protocol.
  const app = spawn(packagedProgram(), [...developmentSwitches(), '--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Turns an Electron without the fuse into a bare Node, which would never open a window.
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const ended = new Promise<number | null>((resolve) => app.once('close', resolve));
  try {
    const endpoint = await new Promise<string>((resolve, reject) => {
      let text = '';
      app.stderr.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        const [, address] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      });
      app.once('error', reject);
      app.once('close', () => reject(new Error(`the packaged app ended before it opened a window:\n${text}`)));
    });
    const browser = await chromium.connectOverCDP(endpoint);
    const context = browser.contexts()[0];
    const window = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    await expect.poll(() => window?.title()).not.toBe('');
    await window?.locator('#root > *').first().waitFor();
    const title = (await window?.title()) ?? '';
    await browser.close();
    app.kill('SIGTERM');
    expect(await ended).toBe(0);
    return title;
  } finally {
    app.kill('SIGKILL');
  }
}

test('the unpacked app starts with its data in the folder it is told', async () => {
  const profile = await freshProfile();
  try {
    expect(await startOnce(['--profile', profile])).toContain('Nudge');
    expect(await readdir(profile)).not.toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('a folder named "profile" beside the program makes it portable', async () => {
  const profile = join(dirname(packagedProgram()), 'profile');
  await mkdir(profile);
  expect(await startOnce([])).toContain('Nudge');
  expect(await readdir(profile)).not.toEqual([]);
});
