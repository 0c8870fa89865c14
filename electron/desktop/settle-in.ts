import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { app } from 'electron';
import { findProfileFolder, type PreparedFolder, prepareProfileFolder } from './profile-folder.ts';

/** Finds and makes the profile folder, and has Electron keep there what it keeps. `wanted`: by the command line, or null. */
export function settleIn(wanted: string | null): PreparedFolder {
  const prepared = prepareProfileFolder(
    findProfileFolder({
      wanted,
      executable: execPath,
      portableFolder: env.PORTABLE_EXECUTABLE_DIR,
      appImage: env.APPIMAGE,
      userData: app.getPath('userData'),
    }),
  );
  const { folder } = prepared;
  app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'browser'));
  app.setPath('crashDumps', join(folder, 'log', 'crashes'));
  app.setAppLogsPath(join(folder, 'log'));
  return prepared;
}
