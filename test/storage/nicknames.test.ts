import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StorageProblem } from '../../electron/storage/json-file.ts';
import { fileNicknames, memoryNicknames } from '../../electron/storage/nicknames.ts';
import { temporaryFolder } from './temporary-folder.ts';

const alice = 'alice@example.com';

describe.each([
  ['in files', () => fileNicknames(join(temporaryFolder(), 'nicknames'))],
  ['in memory', () => memoryNicknames()],
])('nicknames %s', (_where, make) => {
  it('belong to an account', () => {
    const nicknames = make();
    expect(nicknames.load(alice)).toEqual({});
    nicknames.save(alice, { 'bob@example.com': 'Bobby ☺', 'eve@example.com': 'E' });
    nicknames.save('bob@example.com', {});
    expect(nicknames.load(alice)).toEqual({ 'bob@example.com': 'Bobby ☺', 'eve@example.com': 'E' });
    nicknames.save(alice, { 'eve@example.com': 'E' });
    expect(nicknames.load(alice)).toEqual({ 'eve@example.com': 'E' });
    expect(nicknames.load('bob@example.com')).toEqual({});
  });
});

describe('the files of nicknames', () => {
  it('are read by the next program, and do not spell the account', () => {
    const folder = temporaryFolder();
    fileNicknames(folder).save(alice, { 'bob@example.com': 'Bobby' });
    expect(fileNicknames(folder).load(alice)).toEqual({ 'bob@example.com': 'Bobby' });
    expect(readdirSync(folder).join()).not.toContain('alice');
  });

  it('are set aside when damaged', () => {
    const folder = temporaryFolder();
    const problems: StorageProblem[] = [];
    const nicknames = fileNicknames(folder, (problem) => problems.push(problem));
    nicknames.save(alice, { 'bob@example.com': 'Bobby' });
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), '{"format":1,"nicknames":{"bob@example.com":5}}');
    expect(nicknames.load(alice)).toEqual({});
    expect(problems.map(({ kind }) => kind)).toEqual(['damaged']);
  });
});
