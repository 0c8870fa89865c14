import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findProfileFolder, prepareProfileFolder } from '../../electron/desktop/profile-folder.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

describe('the profile folder', () => {
  const standard = {
    wanted: null,
    portableFolder: undefined,
    appImage: undefined,
    userData: '/home/user/.config/Nudge',
  };

  it("is the user's own where there is none beside the program", () => {
    const executable = join(temporaryFolder(), 'nudge');
    expect(findProfileFolder({ ...standard, executable })).toBe('/home/user/.config/Nudge');
  });

  it.each([
    ['the program', (folder: string) => ({ executable: join(folder, 'nudge') })],
    [
      'a Windows portable program',
      (folder: string) => ({ executable: '/temporary/nudge.exe', portableFolder: folder }),
    ],
    [
      'an AppImage',
      (folder: string) => ({ executable: '/tmp/.mount/nudge', appImage: join(folder, 'Nudge.AppImage') }),
    ],
  ])('is the one beside %s when it exists', (_what, place) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'profile'));
    expect(findProfileFolder({ ...standard, ...place(folder) })).toBe(join(folder, 'profile'));
  });

  it('is not a file of that name', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'profile'), '');
    expect(findProfileFolder({ ...standard, executable: join(folder, 'nudge') })).toBe(standard.userData);
  });

  it('is the wanted one before all others, taken from where one is', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'profile'));
    expect(findProfileFolder({ ...standard, executable: join(folder, 'nudge'), wanted: 'mine' })).toBe(resolve('mine'));
  });
});

describe('preparing the profile folder', () => {
  it('makes it, and leaves nothing in it', () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    expect(prepareProfileFolder(folder)).toEqual({ folder, problem: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on in a temporary folder when it cannot be written, and says so', () => {
    const wanted = join(temporaryFolder(), 'file');
    writeFileSync(wanted, 'not a folder');
    const { folder, problem } = prepareProfileFolder(wanted);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(existsSync(folder)).toBe(true);
    expect(folder).not.toBe(wanted);
    expect(problem).toMatchObject({ kind: 'unwritable', file: wanted });
  });
});
