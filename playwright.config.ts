import { defineConfig } from '@playwright/test';
import { hasDisplay } from './electron/launch/display.ts';

export default defineConfig({
  testDir: 'test/desktop',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/playwright',
  globalSetup: './test/desktop/global-setup.ts',
  forbidOnly: true,
  fullyParallel: false,
  // On a screen that people look at, one app after the other: the focus is there once.
  workers: hasDisplay() ? 1 : 2,
  retries: 0,
  // For a machine several times slower than those we work at; what waits for nothing still ends the run in good time.
  timeout: 180_000,
  globalTimeout: 930_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
