import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from '../../electron/storage/drafts.ts';
import type { StorageProblem } from '../../electron/storage/json-file.ts';
import { limits } from '../../shared/limits.ts';
import { temporaryFolder } from './temporary-folder.ts';

const alice = 'alice@example.com';
const bob = 'bob@example.com';
const carol = 'carol@example.com';

/** The drafts in a folder, as one run of the program has them. */
function run(folder: string, disk = { wanted: true }) {
  const problems: StorageProblem[] = [];
  const drafts = new Drafts({ folder, onDisk: () => disk.wanted, onProblem: (problem) => problems.push(problem) });
  return { drafts, problems, disk };
}

function files(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is written and not sent', () => {
  it('is there at the next start, for each account and person its own', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts } = run(folder);
    drafts.keep(alice, bob, 'did you “see” it?\n<b>no</b>');
    drafts.keep(alice, carol, 'hi');
    drafts.keep(bob, carol, 'hello');
    drafts.flush();
    const later = run(folder).drafts;
    expect(later.of(alice, bob)).toBe('did you “see” it?\n<b>no</b>');
    expect(later.of(alice, carol)).toBe('hi');
    expect(later.of(bob, carol)).toBe('hello');
    expect(later.of(bob, alice)).toBe('');
    expect(later.of(carol, 'constructor')).toBe('');
  });

  it('reaches the disk within a second, however long somebody types', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts } = run(folder);
    for (const text of ['h', 'he', 'hel', 'hell']) {
      drafts.keep(alice, bob, text);
      vi.advanceTimersByTime(300);
    }
    // The program is killed: nobody tells it to write.
    expect(run(folder).drafts.of(alice, bob)).toBe('hell');
    drafts.keep(alice, bob, 'hello');
    expect(run(folder).drafts.of(alice, bob)).toBe('hell');
    vi.advanceTimersByTime(1_000);
    expect(run(folder).drafts.of(alice, bob)).toBe('hello');
  });

  it('is gone from the disk as soon as it is sent', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts } = run(folder);
    drafts.keep(alice, bob, 'hello');
    drafts.keep(alice, carol, 'hi');
    drafts.flush();
    drafts.keep(alice, bob, '');
    expect(run(folder).drafts.of(alice, bob)).toBe('');
    expect(run(folder).drafts.of(alice, carol)).toBe('hi');
    drafts.keep(alice, carol, '');
    expect(files(folder)).toEqual([]);
  });

  it('lies in a file for the user alone, whose name does not tell whose it is', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts } = run(folder);
    drafts.keep(alice, bob, 'hello');
    drafts.flush();
    const [file = ''] = files(folder);
    expect(file).not.toContain('alice');
    if (platform !== 'win32') expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  it('stays in memory for those who keep no history, until they do, and goes back there', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts, disk } = run(folder, { wanted: false });
    drafts.keep(alice, bob, 'hello');
    drafts.flush();
    expect(files(folder)).toEqual([]);
    expect(drafts.of(alice, bob)).toBe('hello');
    disk.wanted = true;
    drafts.onDiskChanged();
    expect(run(folder).drafts.of(alice, bob)).toBe('hello');
    disk.wanted = false;
    drafts.onDiskChanged();
    expect(files(folder)).toEqual([]);
    expect(drafts.of(alice, bob)).toBe('hello');
  });

  it('goes with its account', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts } = run(folder);
    drafts.keep(alice, bob, 'hello');
    drafts.keep(bob, carol, 'hi');
    drafts.flush();
    drafts.forgetAccount(alice);
    expect(drafts.of(alice, bob)).toBe('');
    expect(files(folder)).toHaveLength(1);
    // Also where nothing was asked about that account in this run.
    run(folder).drafts.forgetAccount(bob);
    expect(files(folder)).toEqual([]);
  });

  it('is let go, the oldest first, when there is very much of it', () => {
    const folder = join(temporaryFolder(), 'drafts');
    const { drafts } = run(folder);
    for (let count = 0; count <= limits.drafts; count += 1) drafts.keep(alice, `${count}@example.com`, 'x');
    expect(drafts.of(alice, '0@example.com')).toBe('');
    expect(drafts.of(alice, '1@example.com')).toBe('x');
    drafts.flush();
    expect(run(folder).drafts.of(alice, `${limits.drafts}@example.com`)).toBe('x');
  });
});

describe('a file of drafts', () => {
  it.each([
    ['is no JSON', '{"format": 1, "dra'],
    ['has a text that is too long', { person: bob, text: 'x'.repeat(limits.draftCharacters + 1) }],
    ['has something else for a text', { person: bob, text: { evil: true } }],
    ['is to nobody', { person: '', text: 'x' }],
  ])('that %s is set aside and told', (_what, contents) => {
    const folder = join(temporaryFolder(), 'drafts');
    const first = run(folder).drafts;
    first.keep(alice, bob, 'hello');
    first.flush();
    const [file = ''] = files(folder);
    const source = typeof contents === 'string' ? contents : JSON.stringify({ format: 1, drafts: [contents] });
    writeFileSync(join(folder, file), source);
    const { drafts, problems } = run(folder);
    expect(drafts.of(alice, bob)).toBe('');
    expect(problems).toMatchObject([{ kind: 'damaged', file }]);
    expect(readFileSync(join(folder, `${file}.bad`), 'utf8')).toBe(source);
  });

  it('that cannot be written is told once, tried again, and the text stays at hand', () => {
    const folder = join(temporaryFolder(), 'drafts');
    writeFileSync(folder, 'a file where the folder should be');
    const { drafts, problems } = run(folder);
    drafts.keep(alice, bob, 'hello');
    drafts.flush();
    drafts.keep(alice, bob, 'hello you');
    drafts.flush();
    expect(problems.map(({ kind }) => kind)).toEqual(['unreadable', 'unwritable']);
    expect(drafts.of(alice, bob)).toBe('hello you');
    rmSync(folder);
    mkdirSync(folder);
    drafts.flush();
    expect(run(folder).drafts.of(alice, bob)).toBe('hello you');
  });
});
