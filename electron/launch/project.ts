/** Where a checkout keeps things, and how its own tools are started without a shell. Development only. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath, platform } from 'node:process';

/** The top folder of the checkout. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** The folder for things that outlive `npm ci`: the user's own cache folder on each system. */
export function cacheFolder(): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'nudge', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'nudge');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nudge');
}

/** One line for the person at the terminal. Standard error, so that standard output stays a program's own. */
export function announce(line: string): void {
  console.error(`nudge: ${line}`);
}

/** A reason to stop that is meant to be read by a person; the launcher prints it and exits with 1. */
export class LaunchError extends Error {
  override name = 'LaunchError';
}

/** Runs a launch script: a LaunchError is printed as one sentence, anything else with its stack; both exit with 1. */
export async function runLauncher(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof LaunchError) announce(error.message);
    else console.error(error);
    process.exitCode = 1;
  }
}

/** Stops with a sentence when the running Node is too old to run this project's TypeScript directly. */
export function requireNode24(): void {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new LaunchError(
      `This needs Node 24; running is ${process.version}. Start it with "npm run …" after "npm ci" (which brings a Node 24 along), or install Node 24.`,
    );
  }
}

/**
 * The path of the script behind a command that an installed npm package brings.
 * @param packageName such as "vite" @param command the name in its "bin" table; the package's own name when left out
 */
export function toolScript(packageName: string, command = packageName): string {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`${packageName} brings no command named ${command}`);
  return join(folder, script);
}

/** How a child ended: its exit code (1 when it was killed) and what it wrote, when that was captured. */
export interface Outcome {
  code: number;
  output: string;
}

export interface RunOptions {
  /** "show" writes straight to the terminal; "capture" collects both streams. */
  output?: 'show' | 'capture';
  /** Milliseconds after which the child is killed; none when left out. */
  timeLimit?: number;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** Runs a program without a shell and waits for its end. A program that can't be started counts as code 127. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { promise, resolve: done } = Promise.withResolvers<Outcome>();
  const child = spawn(program, args, {
    cwd: options.cwd ?? projectRoot,
    env: options.env ?? env,
    stdio: options.output === 'capture' ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    ...(options.timeLimit === undefined ? {} : { timeout: options.timeLimit, killSignal: 'SIGKILL' as const }),
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  child.on('error', (error) => done({ code: 127, output: `${output}${error.message}` }));
  child.on('close', (code) => done({ code: code ?? 1, output }));
  return promise;
}

/** Runs a Node script with the Node that runs us. */
export function runNode(script: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(execPath, [script, ...args], options);
}
