import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { StorageProblem } from '../storage/json-file.ts';

/** Where the program runs from; a portable or packed program names its own place in the environment. */
export interface Surroundings {
  /** `--profile`, or null. */
  readonly wanted: string | null;
  readonly executable: string;
  /** PORTABLE_EXECUTABLE_DIR: the folder of a Windows portable program, which itself runs from a temporary one. */
  readonly portableFolder: string | undefined;
  /** APPIMAGE: the file that was started, which itself runs from a mounted image. */
  readonly appImage: string | undefined;
  /** The system's folder for this user's data of this program. */
  readonly userData: string;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The folder for everything that Nudge keeps: the wanted one, else `profile` beside the program if it is there, else the user's. */
export function findProfileFolder(surroundings: Surroundings): string {
  const { wanted, executable, portableFolder, appImage, userData } = surroundings;
  if (wanted !== null) return resolve(wanted);
  const beside = portableFolder ?? dirname(appImage ?? executable);
  const portable = join(beside, 'profile');
  return isFolder(portable) ? portable : userData;
}

export interface PreparedFolder {
  readonly folder: string;
  /** Set when the wanted folder cannot be written and `folder` is a temporary one that nothing outlives. */
  readonly problem: StorageProblem | null;
}

/** Makes the profile folder and writes to it once; one that refuses is replaced by a temporary folder. */
export function prepareProfileFolder(wanted: string): PreparedFolder {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
    const probe = join(wanted, '.write-test');
    writeFileSync(probe, 'x');
    rmSync(probe);
    return { folder: wanted, problem: null };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      folder: mkdtempSync(join(tmpdir(), 'nudge-')),
      problem: { kind: 'unwritable', file: wanted, detail },
    };
  }
}
