import { readFile, stat, writeFile } from 'node:fs/promises';
import { CommandRefusal } from './command-refusal.ts';

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The text of a file that the user chose. Throws CommandRefusal: `file-too-large` beyond so many octets,
 * `file-unreadable` with the system's words.
 */
export async function readChosenFile(path: string, largest: number): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > largest) throw new CommandRefusal('file-too-large', `${size} octets`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof CommandRefusal) throw error;
    throw new CommandRefusal('file-unreadable', words(error));
  }
}

/** Writes a file where the user said, for the user alone. Throws CommandRefusal `file-unwritable`. */
export async function writeChosenFile(path: string, contents: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, contents, { mode: 0o600 });
  } catch (error) {
    throw new CommandRefusal('file-unwritable', words(error));
  }
}
