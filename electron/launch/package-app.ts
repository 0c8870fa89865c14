/**
 * `npm run dist`: installers for this system, always with the official Electron.
 * `npm run dist:dir`: the unpacked app from whatever Electron this checkout runs; downloads nothing more, for looking
 * at, not for handing out. `--output FOLDER` puts the result elsewhere than dist/.
 */
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.ts';
import { findElectron, findOfficialElectron } from './find-electron.ts';
import { announce, requireNode24, runLauncher, runNode, toolScript } from './project.ts';

await runLauncher(async () => {
  requireNode24();
  const { values } = parseArgs({ options: { dir: { type: 'boolean', default: false }, output: { type: 'string' } } });
  const electron = values.dir ? await findElectron() : await findOfficialElectron();
  if (!electron.official) announce('this package holds the third-party Electron: keep it on this machine');
  if (!isBuilt()) await build();
  const { code } = await runNode(toolScript('electron-builder'), [
    ...(values.dir ? ['--dir'] : []),
    '--publish=never',
    // For installers electron-builder takes the official zip file itself, checked, and leaves out what apps don't need.
    ...(values.dir ? [`--config.electronDist=${electron.folder}`] : []),
    `--config.electronVersion=${electron.version}`,
    ...(values.output === undefined ? [] : [`--config.directories.output=${values.output}`]),
  ]);
  return code;
});
