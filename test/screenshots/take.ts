/**
 * `npm run screenshots`: every scene in every era, into assets/screenshots/, with a page that shows them all. No network is
 * needed, and the pictures are the same every time.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot, runNode } from '../../electron/launch/project.ts';
import { type EraName, eraNames } from '../../shared/skins/era.ts';
import { galleryPage } from './gallery.ts';

const folder = join(projectRoot, 'assets', 'screenshots');

/** Names of the pictures of an era, without their ending. */
async function namesOf(era: EraName): Promise<readonly string[]> {
  const files = await readdir(join(folder, era));
  return files.map((file) => file.replace(/\.png$/, '')).sort();
}

await rm(folder, { recursive: true, force: true });
for (const era of eraNames) await mkdir(join(folder, era), { recursive: true });
await runNode(join(projectRoot, 'electron', 'launch', 'screenshot.ts'), ['--all', '--out', folder]);
const pictures = await Promise.all(eraNames.map(async (era) => [era, await namesOf(era)] as const));
await writeFile(join(folder, 'README.md'), galleryPage(pictures));
