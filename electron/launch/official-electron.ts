/** The Electron that the project pins: the `electron` npm package and what its own installer downloads. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { announce, cacheFolder, projectRoot, runNode, toolScript } from './project.ts';

const folder = join(projectRoot, 'node_modules', 'electron');
const dayInMs = 24 * 60 * 60 * 1000;
const probeLimitInMs = 5_000;
const installFromCacheLimitInMs = 15_000;
const downloadLimitInMs = 15 * 60 * 1000;

/** An Electron on this machine. */
export interface Electron {
  /** The program to start. */
  path: string;
  /** The folder that holds the whole distribution. */
  folder: string;
  version: string;
  /** False for the third-party copy, which is never packaged for users. */
  official: boolean;
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

/** The version that package.json pins. */
export function pinnedVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

/** The official Electron when it is already installed in the pinned version. */
export function installedOfficialElectron(): Electron | undefined {
  const program = readText(join(folder, 'path.txt'));
  const version = readText(join(folder, 'dist', 'version'))?.replace(/^v/, '');
  if (program === undefined || version !== pinnedVersion()) return undefined;
  const path = join(folder, 'dist', program);
  return existsSync(path) ? { path, folder: join(folder, 'dist'), version, official: true } : undefined;
}

/** Electron's installer reads these itself; with one of them set, the release site says nothing about reachability. */
function hasOwnMirror(): boolean {
  return Object.keys(env).some((name) => /^(npm_config_)?electron_mirror$/i.test(name));
}

async function releaseSiteAnswers(version: string): Promise<boolean> {
  if (hasOwnMirror() || env.HTTPS_PROXY !== undefined || env.https_proxy !== undefined) return true;
  const address = `https://github.com/electron/electron/releases/download/v${version}/SHASUMS256.txt`;
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeLimitInMs) });
    return answer.ok;
  } catch {
    return false;
  }
}

function failureMarker(version: string): string {
  return join(cacheFolder(), `official-electron-${version}-unreachable`);
}

/** True when an attempt failed within the last day; another one would only cost time. */
export function recentlyUnreachable(): boolean {
  const marker = failureMarker(pinnedVersion());
  return existsSync(marker) && Date.now() - statSync(marker).mtimeMs < dayInMs;
}

/**
 * Runs Electron's own installer. A release site that doesn't answer costs a few seconds, not minutes: then the
 * installer only gets the time to unpack what it may have in its download cache.
 * @returns the Electron, or undefined when it could not be had (remembered for a day)
 */
export async function installOfficialElectron(): Promise<Electron | undefined> {
  const version = pinnedVersion();
  const reachable = await releaseSiteAnswers(version);
  if (reachable) announce(`downloading Electron ${version} from its release site …`);
  await runNode(toolScript('electron', 'install-electron'), [], {
    output: 'capture',
    timeLimit: reachable ? downloadLimitInMs : installFromCacheLimitInMs,
    env: { ...env, NODE_USE_ENV_PROXY: '1' },
  });
  const installed = installedOfficialElectron();
  const marker = failureMarker(version);
  if (installed) {
    rmSync(marker, { force: true });
  } else {
    mkdirSync(cacheFolder(), { recursive: true });
    writeFileSync(marker, `${platform}\n`);
  }
  return installed;
}
