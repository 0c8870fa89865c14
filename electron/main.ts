/** Composition root of the app. */
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 320,
    height: 600,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
    },
  });
  await window.loadFile(join(import.meta.dirname, '../renderer/index.html'));
});
