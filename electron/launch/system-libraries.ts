/** The system libraries that Electron needs on Linux, and Xvfb for tests: found missing, installed or named. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { announce, LaunchError, run } from './project.ts';

/** Debian's names; where there are two, the first one is the newer (64-bit time) name. */
const electronPackages: readonly (readonly string[])[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
];
const displayPackages: readonly (readonly string[])[] = [['xvfb'], ['xauth']];

/** True when a program of this name is in PATH. */
function hasProgram(name: string): boolean {
  return (env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The names of the shared libraries in the output of `ldd` that the loader did not find. */
export function librariesNotFound(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

async function missingLibraries(electronPath: string): Promise<string[]> {
  return librariesNotFound((await run('ldd', [electronPath], { output: 'capture' })).output);
}

/** Of two names for one package, the one that this system's package lists know. */
async function knownName(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const { code, output } = await run('apt-cache', ['show', '--no-all-versions', name], { output: 'capture' });
    if (code === 0 && /^Package: /m.test(output)) return name;
  }
  return names.at(-1) ?? '';
}

/**
 * Makes sure that Electron can be loaded, and with `display: true` that Xvfb is there. Does nothing outside Linux.
 * As root on Debian or Ubuntu, what is missing is installed with apt-get; otherwise the command is named.
 * @throws LaunchError naming what is missing and how to get it
 */
export async function provideSystemLibraries(electronPath: string, { display }: { display: boolean }): Promise<void> {
  if (platform !== 'linux') return;
  const libraries = await missingLibraries(electronPath);
  const needsDisplay = display && !hasProgram('Xvfb');
  if (libraries.length === 0 && !needsDisplay) return;

  const missing = [...libraries, ...(needsDisplay ? ['Xvfb'] : [])].join(', ');
  if (!hasProgram('apt-get')) {
    throw new LaunchError(`This machine lacks ${missing}. Install them with its package manager and start again.`);
  }
  const isRoot = getuid?.() === 0;
  if (isRoot) {
    announce(`installing what this machine lacks (${missing}) with apt-get …`);
    await run('apt-get', ['update', '-qq'], { output: 'capture' });
  }
  const wanted = [...(libraries.length > 0 ? electronPackages : []), ...(needsDisplay ? displayPackages : [])];
  const names = await Promise.all(wanted.map(knownName));
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names];
  if (!isRoot) throw new LaunchError(`This machine lacks ${missing}. Install them with: sudo ${command.join(' ')}`);

  const { code, output } = await run('apt-get', command.slice(1), {
    output: 'capture',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) throw new LaunchError(`"${command.join(' ')}" failed:\n${output.trim()}`);
  const left = await missingLibraries(electronPath);
  if (left.length > 0) throw new LaunchError(`Still missing after "${command.join(' ')}": ${left.join(', ')}`);
}
