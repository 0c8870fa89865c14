/**
 * Builds the three programs of the app into out/: the main process, the preload script and the renderer.
 * `vite build --app` builds all three; everything from npm is bundled, so the packaged app carries no node_modules.
 */
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const root = import.meta.dirname;
const provided = ['electron', ...builtinModules, /^node:/];

/** A program that runs outside the page: one entry, one output file, Electron and Node provided from outside. */
function program(entry: string, outDir: string, format: 'es' | 'cjs', file: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [], builtins: provided },
    build: {
      outDir: resolve(root, outDir),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: false,
      license: { fileName: 'third-party-licences.md' },
      rolldownOptions: {
        input: resolve(root, entry),
        external: provided,
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: resolve(root, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome148',
    assetsInlineLimit: 0,
    sourcemap: false,
    license: { fileName: 'third-party-licences.md' },
    modulePreload: { polyfill: false },
  },
  environments: {
    main: program('electron/main.ts', 'out/main', 'es', 'main.js'),
    preload: program('electron/preload.ts', 'out/preload', 'cjs', 'preload.cjs'),
  },
  builder: {
    sharedPlugins: true,
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (['client', 'main', 'preload'].includes(environment.name)) await builder.build(environment);
      }
    },
  },
});
