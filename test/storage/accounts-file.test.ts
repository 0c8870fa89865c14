import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AccountsFile, type SecretBox } from '../../electron/storage/accounts-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A box whose lock is no secret: enough to see what goes in and out. */
function box(key: number): SecretBox {
  return {
    available: true,
    seal: (text) => Buffer.from(`${key}:${text}`, 'utf8').map((byte) => byte ^ key),
    open(bytes) {
      const text = Buffer.from(bytes.map((byte) => byte ^ key)).toString('utf8');
      if (!text.startsWith(`${key}:`)) throw new Error('sealed elsewhere');
      return text.slice(`${key}:`.length);
    },
  };
}
const noBox: SecretBox = {
  available: false,
  seal: () => {
    throw new Error('there is no box');
  },
  open: () => {
    throw new Error('there is no box');
  },
};
const all = { rememberMe: true, rememberPassword: true, signInAutomatically: true } as const;
const silent = () => undefined;

describe('the remembered accounts', () => {
  it('come back after a restart, the last one first, with password and status', () => {
    const folder = temporaryFolder();
    const accounts = new AccountsFile(folder, box(90), silent);
    accounts.remember({ ...all, handle: 'alice@example.com', status: 'NLN' }, 'apple');
    accounts.remember({ ...all, signInAutomatically: false, handle: 'bob@example.com', status: 'HDN' }, 'pear');
    accounts.keepStatus('alice@example.com', 'BSY');
    const later = new AccountsFile(folder, box(90), silent);
    expect(later.remembered).toEqual([
      { handle: 'bob@example.com', status: 'HDN', passwordRemembered: true, signInAutomatically: false },
      { handle: 'alice@example.com', status: 'BSY', passwordRemembered: true, signInAutomatically: true },
    ]);
    expect(later.password('alice@example.com')).toBe('apple');
    expect(later.password('bob@example.com')).toBe('pear');
    expect(later.password('carol@example.com')).toBeNull();
  });

  it('sign in by themselves as the options say, and never without a remembered password', () => {
    const folder = temporaryFolder();
    const accounts = new AccountsFile(folder, box(90), silent);
    const automatic = () => new AccountsFile(folder, box(90), silent).remembered.map((one) => one.signInAutomatically);
    accounts.remember({ ...all, rememberPassword: false, handle: 'bob@example.com', status: 'NLN' }, 'pear');
    accounts.remember({ ...all, handle: 'alice@example.com', status: 'NLN' }, 'apple');
    accounts.setAutomatic('alice@example.com', false);
    accounts.setAutomatic('bob@example.com', true);
    expect(automatic()).toEqual([false, false]);
    accounts.setAutomatic('alice@example.com', true);
    accounts.setAutomatic('nobody@example.com', true);
    expect(automatic()).toEqual([true, false]);
  });

  it('never stand in the file with a readable password', () => {
    const folder = temporaryFolder();
    new AccountsFile(folder, box(90), silent).remember({ ...all, handle: 'a@example.com', status: 'NLN' }, 'apple');
    const source = readFileSync(join(folder, 'accounts.json'), 'utf8');
    expect(source).not.toContain('apple');
    expect(source).not.toContain(Buffer.from('apple').toString('base64').slice(0, 6));
  });

  it('have no password where the system cannot keep one', () => {
    const folder = temporaryFolder();
    const accounts = new AccountsFile(folder, noBox, silent);
    accounts.remember({ ...all, handle: 'a@example.com', status: 'NLN' }, 'apple');
    expect(accounts.remembered).toEqual([
      { handle: 'a@example.com', status: 'NLN', passwordRemembered: false, signInAutomatically: false },
    ]);
    expect(readFileSync(join(folder, 'accounts.json'), 'utf8')).toContain('"password": null');
  });

  it('have no password when another system sealed it', () => {
    const folder = temporaryFolder();
    new AccountsFile(folder, box(90), silent).remember({ ...all, handle: 'a@example.com', status: 'NLN' }, 'apple');
    for (const other of [box(91), noBox]) {
      const accounts = new AccountsFile(folder, other, silent);
      expect(accounts.password('a@example.com')).toBeNull();
      expect(accounts.remembered).toMatchObject([{ passwordRemembered: false, signInAutomatically: false }]);
    }
  });

  it('lose the password, or go altogether, when the box is unticked', () => {
    const accounts = new AccountsFile(temporaryFolder(), box(90), silent);
    const alice = { ...all, handle: 'a@example.com', status: 'NLN' } as const;
    accounts.remember(alice, 'apple');
    accounts.remember({ ...alice, rememberPassword: false }, 'apple');
    expect(accounts.password(alice.handle)).toBeNull();
    expect(accounts.remembered).toMatchObject([{ signInAutomatically: false }]);
    accounts.remember({ ...alice, rememberMe: false }, 'apple');
    expect(accounts.remembered).toEqual([]);
    accounts.remember(alice, 'apple');
    accounts.forget(alice.handle);
    expect(accounts.remembered).toEqual([]);
  });

  it('are not made by a status alone', () => {
    const accounts = new AccountsFile(temporaryFolder(), box(90), silent);
    accounts.keepStatus('a@example.com', 'BSY');
    expect(accounts.remembered).toEqual([]);
  });

  it('that make no sense are set aside', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'accounts.json'), '{"format":1,"accounts":[{"handle":"nobody"}]}');
    const said: string[] = [];
    expect(new AccountsFile(folder, box(90), (problem) => said.push(problem.file)).remembered).toEqual([]);
    expect(said).toEqual(['accounts.json']);
    expect(readFileSync(join(folder, 'accounts.json.bad'), 'utf8')).toContain('nobody');
  });
});
