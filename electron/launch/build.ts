/** Builds the app into out/, unless what is there was built from exactly these sources. `npm run build` */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createBuilder } from 'vite';
import { projectRoot, requireNode24, runLauncher } from './project.ts';

const sources = ['electron', 'renderer', 'shared', 'assets', 'vite.config.ts', 'package.json', 'package-lock.json'];
const stamp = join(projectRoot, 'out', 'sources.sha256');

/** A digest over the name, size and time of change of every source file. */
function digestOfSources(): string {
  const digest = createHash('sha256');
  const visit = (path: string) => {
    const entry = statSync(path);
    if (entry.isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else {
      digest.update(`${relative(projectRoot, path)}\0${entry.size}\0${entry.mtimeMs}\n`);
    }
  };
  for (const source of sources) visit(join(projectRoot, source));
  return digest.digest('hex');
}

/** True when out/ was built from the sources as they are now. */
export function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources();
}

/** Builds main process, preload script and renderer. Throws Vite's error when a source does not build. */
export async function build(): Promise<void> {
  rmSync(stamp, { force: true });
  const digest = digestOfSources();
  const builder = await createBuilder({ configFile: join(projectRoot, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  writeFileSync(stamp, digest);
}

if (import.meta.main) {
  await runLauncher(async () => {
    requireNode24();
    await build();
    return 0;
  });
}
