import { app } from 'electron';

/** How long the program may take to end after the last window, in milliseconds. */
const longestEnd = 5_000;

/**
 * Whatever ends the program (last window, system, signal), `farewell` runs first, once, and not longer than a few
 * seconds.
 */
export function quitAfter(farewell: () => Promise<void>): void {
  let ending = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    setTimeout(() => app.exit(0), longestEnd);
    farewell().then(
      () => app.exit(0),
      () => app.exit(0),
    );
  });
}
