/** What is handed to people: the packaging configuration, and the unpacked app itself, started once. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env, execPath, platform } from 'node:process';
import { expect } from '@playwright/test';
import * as v from 'valibot';
import { projectRoot, run } from '../../electron/launch/project.ts';
import { developmentSwitches, freshProfile, removeProfile, test } from './support.ts';

const targetList = v.array(v.object({ type: v.string(), webSocketDebuggerUrl: v.string() }));
const evaluation = v.object({ result: v.object({ result: v.object({ value: v.string() }) }) });
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

/** The title of the first page once it shows something; empty before. Asked over Chromium's own debugging protocol. */
async function paintedTitle(debuggerHost: string): Promise<string> {
  const targets = v.parse(targetList, await (await fetch(`http://${debuggerHost}/json/list`)).json());
  const page = targets.find(({ type }) => type === 'page');
  if (!page) return '';
  const socket = new WebSocket(page.webSocketDebuggerUrl);
  try {
    return await new Promise<string>((resolve) => {
      const expression = "document.querySelector('#root > *') ? document.title : ''";
      socket.addEventListener('open', () => {
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }));
      });
      socket.addEventListener('message', ({ data }) => {
        // A page that is just being replaced answers with an error, or goes away.
        const answer = v.safeParse(evaluation, JSON.parse(String(data)));
        resolve(answer.success ? answer.output.result.result.value : '');
      });
      socket.addEventListener('close', () => resolve(''));
    });
  } finally {
    socket.close();
  }
}

/** Starts the unpacked app, waits until its first window shows something, and ends it. */
async function startOnce(args: readonly string[]): Promise<void> {
  // Fuses keep Node's debugger, and so Playwright, out of a packaged app.
  const app = spawn(packagedProgram(), [...developmentSwitches(), '--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Turns an Electron without the fuse into a bare Node, which would never open a window.
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const ended = new Promise<number | null>((resolve) => app.once('close', resolve));
  try {
    const debuggerHost = await new Promise<string>((resolve, reject) => {
      let text = '';
      app.stderr.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        const [, host] = /DevTools listening on ws:\/\/([^/\s]+)\//.exec(text) ?? [];
        if (host !== undefined) resolve(host);
      });
      app.once('error', reject);
      app.once('close', () => reject(new Error(`the packaged app ended before it opened a window:\n${text}`)));
    });
    await expect.poll(() => paintedTitle(debuggerHost), { timeout: 30_000 }).toContain('Nudge');
    app.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    app.kill('SIGKILL');
    await ended;
  }
}

test('the unpacked app starts with its data in the folder it is told', async () => {
  const profile = await freshProfile();
  try {
    await startOnce(['--profile', profile]);
    expect(await readdir(profile)).not.toEqual([]);
  } finally {
    await removeProfile(profile);
  }
});

test('a folder named "profile" beside the program makes it portable', async () => {
  const profile = join(dirname(packagedProgram()), 'profile');
  await mkdir(profile);
  try {
    await startOnce([]);
    expect(await readdir(profile)).not.toEqual([]);
  } finally {
    await removeProfile(profile);
  }
});
