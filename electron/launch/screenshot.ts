/** `npm run screenshot -- --scene NAME --out FILE`: the app's own `--screenshot`, with a screen where there is none. */
import { spawn } from 'node:child_process';
import { argv, env } from 'node:process';
import { build, isBuilt } from './build.ts';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { findElectron } from './find-electron.ts';
import { projectRoot, requireNode24, runLauncher } from './project.ts';
import { sandboxObstacle } from './sandbox.ts';
import { provideSystemLibraries } from './system-libraries.ts';

/** Starts the app for one picture and waits for its end. */
function takePicture(electronPath: string, display: string | undefined): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const switches = sandboxObstacle() === undefined ? [] : ['--no-sandbox'];
  const child = spawn(electronPath, [...switches, projectRoot, '--screenshot', ...argv.slice(2)], {
    stdio: 'inherit',
    env: display === undefined ? env : { ...env, DISPLAY: display },
  });
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  return promise;
}

await runLauncher(async () => {
  requireNode24();
  const electron = await findElectron();
  await provideSystemLibraries(electron.path, { display: !hasDisplay() });
  if (!isBuilt()) await build();
  if (hasDisplay()) return takePicture(electron.path, undefined);
  const display = await startVirtualDisplay();
  try {
    return await takePicture(electron.path, display.name);
  } finally {
    await display.stop();
  }
});
