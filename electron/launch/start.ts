/** `npm start`: finds an Electron, builds when sources have changed, starts the app. Arguments go to the app. */
import { spawn } from 'node:child_process';
import { argv } from 'node:process';
import { build, isBuilt } from './build.ts';
import { hasDisplay } from './display.ts';
import { findElectron } from './find-electron.ts';
import { announce, LaunchError, projectRoot, requireNode24, runLauncher } from './project.ts';
import { sandboxObstacle } from './sandbox.ts';
import { provideSystemLibraries } from './system-libraries.ts';

/** Starts the app, hands it our arguments, and waits for its end. */
function startApp(electronPath: string, switches: readonly string[]): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const child = spawn(electronPath, [...switches, projectRoot, ...argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', reject);
  child.on('close', (code) => resolve(code ?? 1));
  return promise;
}

await runLauncher(async () => {
  requireNode24();
  if (!hasDisplay()) {
    throw new LaunchError(
      'There is no display to show a window on. On a machine without a screen: xvfb-run -a npm start ' +
        '(Debian and Ubuntu: apt-get install xvfb xauth)',
    );
  }
  const electron = await findElectron();
  await provideSystemLibraries(electron.path, { display: false });
  if (!isBuilt()) {
    announce('building …');
    await build();
  }
  const obstacle = sandboxObstacle();
  if (obstacle !== undefined) announce(`starting without Chromium's sandbox: ${obstacle} (development only)`);
  return startApp(electron.path, obstacle === undefined ? [] : ['--no-sandbox']);
});
