import { app } from 'electron';

/** The same pixels on every machine and every time: nothing moves, and no graphics card rounds as it likes. Before all else. */
export function drawAlike(): void {
  for (const name of ['force-prefers-reduced-motion', 'disable-partial-raster', 'disable-skia-runtime-opts'])
    app.commandLine.appendSwitch(name);
  app.disableHardwareAcceleration();
}
