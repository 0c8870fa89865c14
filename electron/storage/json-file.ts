import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { pid } from 'node:process';
import * as v from 'valibot';

/** What went wrong with a file. `file` is its bare name, `detail` the system's words; neither holds contents. */
export interface StorageProblem {
  /** `damaged`: the contents made no sense and were set aside; `unreadable`, `unwritable`: the system said no. */
  readonly kind: 'damaged' | 'unreadable' | 'unwritable';
  readonly file: string;
  readonly detail: string;
}
export type ProblemListener = (problem: StorageProblem) => void;

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Moves a damaged file out of the way under a name that is not taken, so that nothing in it is lost. */
export function setAside(path: string): string {
  let target = `${path}.bad`;
  for (let number = 2; existsSync(target); number += 1) target = `${path}.bad-${number}`;
  renameSync(path, target);
  return target;
}

/**
 * Reads a JSON file and checks it. A file that is not there gives null; a file that is no JSON or does not fit the
 * schema is set aside as `<name>.bad`, reported and gives null. Never throws.
 */
export function readJsonFile<S extends v.GenericSchema>(
  path: string,
  schema: S,
  onProblem: ProblemListener,
): v.InferOutput<S> | null {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    if (!isMissing(error)) onProblem({ kind: 'unreadable', file: basename(path), detail: words(error) });
    return null;
  }
  try {
    return v.parse(schema, JSON.parse(source));
  } catch {
    try {
      onProblem({ kind: 'damaged', file: basename(path), detail: basename(setAside(path)) });
    } catch (error) {
      onProblem({ kind: 'unreadable', file: basename(path), detail: words(error) });
    }
    return null;
  }
}

/**
 * Writes a value as JSON so that a reader sees the old file or the new one, never half of one: a temporary file in the
 * same folder, flushed to the disk, then renamed. Readable by the user alone. Failure is reported, gives false, and
 * leaves the old file as it was. Never throws.
 */
export function writeJsonFile(path: string, value: unknown, onProblem: ProblemListener): boolean {
  const draft = `${path}.${pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(draft, 'w', 0o600);
    try {
      writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
    return true;
  } catch (error) {
    onProblem({ kind: 'unwritable', file: basename(path), detail: words(error) });
    try {
      rmSync(draft, { force: true });
    } catch {
      // The draft could not be made or cannot be removed; the problem is reported already.
    }
    return false;
  }
}

/** Removes a file; one that is not there is fine. Failure is reported. Never throws. */
export function removeFile(path: string, onProblem: ProblemListener): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    onProblem({ kind: 'unwritable', file: basename(path), detail: words(error) });
  }
}
