/** What is handed to people: the packaging configuration, and the unpacked app itself, started once. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
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

test('the unpacked app starts, shows its window and ends', async () => {
  test.setTimeout(180_000);
  await rm(output, { recursive: true, force: true });
  const packaging = await run(execPath, ['electron/launch/package-app.ts', '--dir', '--output', output], {
    output: 'capture',
  });
  expect(packaging.code, packaging.output).toBe(0);

  const profile = await freshProfile();
  // Fuses keep Node's debugger out of a packaged app, so Playwright watches its page over Chromium's own protocol.
  const app = spawn(packagedProgram(), [...developmentSwitches(), '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
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
      app.once('close', () => reject(new Error(`the packaged app ended before it opened a window:\n${text}`)));
    });
    const browser = await chromium.connectOverCDP(endpoint);
    const context = browser.contexts()[0];
    const window = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    await expect.poll(() => window?.title()).toContain('Nudge');
    await browser.close();
    app.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    app.kill('SIGKILL');
    await rm(profile, { recursive: true, force: true });
  }
});
