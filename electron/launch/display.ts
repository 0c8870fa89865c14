/** Is there a screen to draw on? Tests bring their own where there is none. */
import { spawn } from 'node:child_process';
import { env, platform } from 'node:process';
import { LaunchError } from './project.ts';

/** True when windows can be shown: always on macOS and Windows, with X11 or Wayland on Linux. */
export function hasDisplay(): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** A screen in memory: its name for DISPLAY, and how to end it. */
export interface VirtualDisplay {
  name: string;
  stop(): Promise<void>;
}

/** Starts Xvfb on the first free display number, 1920 x 1080 in 24 bits. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let number = '';
  let complaint = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    number += chunk.toString('latin1');
    if (number.endsWith('\n')) resolve(`:${number.trim()}`);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  ended.then(() => reject(new LaunchError(`Xvfb did not start. ${complaint.trim()}`)));
  const name = await promise;
  return {
    name,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
