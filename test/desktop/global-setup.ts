/** Before the first window: an Electron, its libraries, and a fresh build. */
import { env } from 'node:process';
import { build, isBuilt } from '../../electron/launch/build.ts';
import { hasDisplay } from '../../electron/launch/display.ts';
import { findElectron } from '../../electron/launch/find-electron.ts';
import { provideSystemLibraries } from '../../electron/launch/system-libraries.ts';

export default async function prepareDesktop(): Promise<void> {
  const electron = await findElectron();
  await provideSystemLibraries(electron.path, { display: !hasDisplay() });
  if (!isBuilt()) await build();
  if (!electron.official) env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
}
