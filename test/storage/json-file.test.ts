import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readJsonFile, type StorageProblem, writeJsonFile } from '../../electron/storage/json-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const schema = v.object({ number: v.number() });

function listener() {
  const problems: StorageProblem[] = [];
  return { problems, note: (problem: StorageProblem) => problems.push(problem) };
}

describe('a JSON file', () => {
  it('gives back what was written, and leaves no draft behind', () => {
    const folder = temporaryFolder();
    const { problems, note } = listener();
    const path = join(folder, 'deep', 'file.json');
    expect(writeJsonFile(path, { number: 1 }, note)).toBe(true);
    expect(writeJsonFile(path, { number: 2 }, note)).toBe(true);
    expect(readJsonFile(path, schema, note)).toEqual({ number: 2 });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['file.json']);
    expect(problems).toEqual([]);
  });

  it.skipIf(platform === 'win32')('is readable by its owner alone', () => {
    const path = join(temporaryFolder(), 'file.json');
    writeJsonFile(path, {}, () => undefined);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('that is not there is no trouble', () => {
    const { problems, note } = listener();
    expect(readJsonFile(join(temporaryFolder(), 'file.json'), schema, note)).toBeNull();
    expect(problems).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"number": 1'],
    ['no JSON', '\u0000\u0001'],
    ['something else', '{"number": "one"}'],
  ])('that is %s is set aside whole and said so', (_what, contents) => {
    const folder = temporaryFolder();
    const { problems, note } = listener();
    writeFileSync(join(folder, 'file.json'), contents);
    expect(readJsonFile(join(folder, 'file.json'), schema, note)).toBeNull();
    expect(readFileSync(join(folder, 'file.json.bad'), 'utf8')).toBe(contents);
    expect(readdirSync(folder)).toEqual(['file.json.bad']);
    expect(problems).toEqual([{ kind: 'damaged', file: 'file.json', detail: 'file.json.bad' }]);
  });

  it('set aside twice keeps both', () => {
    const folder = temporaryFolder();
    for (const contents of ['one', 'two']) {
      writeFileSync(join(folder, 'file.json'), contents);
      readJsonFile(join(folder, 'file.json'), schema, () => undefined);
    }
    expect(readFileSync(join(folder, 'file.json.bad'), 'utf8')).toBe('one');
    expect(readFileSync(join(folder, 'file.json.bad-2'), 'utf8')).toBe('two');
  });

  it('that cannot be written is reported, and what was there stays', () => {
    const folder = temporaryFolder();
    const { problems, note } = listener();
    mkdirSync(join(folder, 'file.json', 'in-the-way'), { recursive: true });
    expect(writeJsonFile(join(folder, 'file.json'), {}, note)).toBe(false);
    expect(problems).toMatchObject([{ kind: 'unwritable', file: 'file.json' }]);
    expect(readdirSync(folder)).toEqual(['file.json']);
    expect(readdirSync(join(folder, 'file.json'))).toEqual(['in-the-way']);
  });

  it('in a folder that is a file is reported, not thrown', () => {
    const folder = temporaryFolder();
    const { problems, note } = listener();
    writeFileSync(join(folder, 'profile'), '');
    expect(writeJsonFile(join(folder, 'profile', 'file.json'), {}, note)).toBe(false);
    expect(readJsonFile(join(folder, 'profile', 'file.json'), schema, note)).toBeNull();
    expect(problems.map((problem) => problem.kind)).toEqual(['unwritable', 'unreadable']);
  });
});
