import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    maxWorkers: 2,
    // For a machine several times slower than those we work at.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    coverage: {
      provider: 'v8',
      include: ['electron/protocol/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'out/coverage',
      thresholds: { branches: 100 },
    },
  },
});
