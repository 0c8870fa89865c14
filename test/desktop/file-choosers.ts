/** The system's dialogs for files, which no test can press. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { formatCtt } from '../../electron/storage/contact-files/ctt.ts';

/** Has the next file dialogs give this path. */
export async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
}

/** A log of another program in that folder, to be imported; gives its path. */
export async function logOfAnotherProgram(folder: string): Promise<string> {
  const path = join(folder, 'zoe@example.com.log');
  const lines = [
    '|"LRED[Conversation started on |"LTIME1138320000 ]',
    '|"LGRA[|"LTIME1138320005 ] |"LITAZoe :|"LNOR from long ago',
    '|"LGRA[|"LTIME1138320010 ] |"LITAMy old name :|"LC00ff indeed',
    '',
  ];
  await writeFile(path, lines.join('\n'));
  return path;
}

/** Contacts saved in that folder, one of them new; gives the file's path. */
export async function savedContacts(folder: string): Promise<string> {
  const path = join(folder, 'people.ctt');
  await writeFile(path, formatCtt(['front.desk@nudge.example', 'somebody.new@nudge.example']));
  return path;
}
