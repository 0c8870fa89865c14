/** Before the first window: an Electron, its libraries, a fresh build, and a screen where there is none. */
import { env } from 'node:process';
import { build, isBuilt } from '../../electron/launch/build.ts';
import { hasDisplay, startVirtualDisplay } from '../../electron/launch/display.ts';
import { findElectron } from '../../electron/launch/find-electron.ts';
import { provideSystemLibraries } from '../../electron/launch/system-libraries.ts';

/** @returns what to do after the last test */
export default async function prepareDesktop(): Promise<() => Promise<void>> {
  const electron = await findElectron();
  await provideSystemLibraries(electron.path, { display: !hasDisplay() });
  if (!isBuilt()) await build();
  if (!electron.official) env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder;
  if (hasDisplay()) return async () => {};
  const display = await startVirtualDisplay();
  env.DISPLAY = display.name;
  return () => display.stop();
}
