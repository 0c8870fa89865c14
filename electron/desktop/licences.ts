import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fonts from '../../assets/fonts/LICENSE-DejaVu.txt?raw';
import ours from '../../LICENSE?raw';
import type { Licences } from '../../shared/ipc.ts';
import { pageFolder } from './page-window.ts';

/** What the build wrote about the packages it put in. Throws Node's error when the file is not there. */
async function builtIn(folder: string): Promise<string> {
  return readFile(join(folder, 'third-party-licences.md'), 'utf8');
}

/** Our own licence and those of the fonts and packages inside the program. */
export async function allLicences(): Promise<readonly Licences[]> {
  return [
    { of: 'Nudge', text: ours },
    { of: 'DejaVu', text: fonts },
    { of: 'npm', text: `${await builtIn(import.meta.dirname)}\n${await builtIn(pageFolder)}` },
  ];
}
