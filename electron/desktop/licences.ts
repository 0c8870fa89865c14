import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resourcesPath } from 'node:process';
import { app } from 'electron';
import type { Licences } from '../../shared/commands/windows.ts';
import { pageFolder } from './page-window.ts';

/** Our own stands beside the program: the installers put it there (electron-builder.yml). */
const ownFolder = (): string => (app.isPackaged ? resourcesPath : app.getAppPath());

/** Our own licence, and what the builds wrote about the packages they put in. Throws Node's error when a file is not there. */
export async function builtLicences(): Promise<readonly Licences[]> {
  const read = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const packages = 'third-party-licences.md';
  return [
    { of: 'Nudge', text: await read(ownFolder(), 'LICENSE') },
    { of: 'npm', text: `${await read(import.meta.dirname, packages)}\n${await read(pageFolder, packages)}` },
  ];
}
