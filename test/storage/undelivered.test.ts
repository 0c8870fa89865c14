import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { StorageProblem } from '../../electron/storage/json-file.ts';
import { Undelivered, type UndeliveredMessage } from '../../electron/storage/undelivered.ts';
import type { Delivery, Participant } from '../../shared/conversation.ts';
import { bob, eve, me, said } from './history/spoken.ts';
import { temporaryFolder } from './temporary-folder.ts';

const offline: Delivery = { state: 'failed', why: 'contact-offline', code: 217 };
const format = {
  font: 'Comic Sans MS',
  bold: true,
  italic: false,
  underline: false,
  strikeout: false,
  colour: '#ff00ff',
  rightToLeft: true,
};

function message(id: string, text: string, delivery: Delivery, ...people: readonly Participant[]): UndeliveredMessage {
  return { conversation: `to ${people.length}`, people, entry: said(id, text, { delivery, format, remoteId: id }) };
}

/** What is kept in a folder, as one run of the program has it. */
function run(folder: string) {
  const problems: StorageProblem[] = [];
  const changes: string[] = [];
  const undelivered = new Undelivered({
    folder,
    onProblem: (problem) => problems.push(problem),
    onChange: (account) => changes.push(account),
  });
  const texts = (account = me) => undelivered.of(account).map(({ entry }) => entry.text);
  return { undelivered, problems, changes, texts };
}

function files(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
}

describe('what was said and nobody is known to have got', () => {
  it.each<[Delivery, Delivery]>([
    [offline, offline],
    [
      { state: 'waiting', why: null, code: null },
      { state: 'failed', why: 'program-ended', code: null },
    ],
    [
      { state: 'sent', why: null, code: null },
      { state: 'failed', why: 'program-ended', code: null },
    ],
  ])('is there at the next start, whatever ended the program: %j', (delivery, later) => {
    const folder = join(temporaryFolder(), 'undelivered');
    const kept = message('1', 'did you “see” it?\n<b>no</b> \u{1f600}', delivery, bob, eve);
    run(folder).undelivered.keep(me, kept);
    // Nobody closed anything: the program was killed.
    const people = [bob, eve].map(({ handle, name }) => ({ handle, name }));
    const found = run(folder).undelivered;
    expect(found.of(me)).toMatchObject([{ ...kept, people, entry: { ...kept.entry, delivery: later } }]);
    expect(found.of('other@example.com')).toEqual([]);
  });

  it('stays in its order and where it was said, however often it fails', () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const { undelivered, texts } = run(folder);
    for (const id of ['10', '9', '8']) undelivered.keep(me, message(id, id, offline, bob));
    undelivered.keep(me, { ...message('9', '9', { ...offline, why: 'timed-out' }, eve), conversation: 'another' });
    expect(texts()).toEqual(['10', '9', '8']);
    const later = run(folder);
    expect(later.texts()).toEqual(['10', '9', '8']);
    expect(later.undelivered.of(me)[1]).toMatchObject({
      conversation: 'to 1',
      people: [{ handle: bob.handle }],
      entry: { delivery: { why: 'timed-out' } },
    });
    later.undelivered.keep(me, message('7', '7', offline, bob));
    expect(run(folder).texts()).toEqual(['10', '9', '8', '7']);
  });

  it('is gone from the disk as soon as it has arrived, without a trace', () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const { undelivered, changes } = run(folder);
    undelivered.keep(me, message('1', 'one', offline, bob));
    undelivered.keep(me, message('2', 'two', offline, bob));
    undelivered.release(me, '1');
    expect(run(folder).texts()).toEqual(['two']);
    undelivered.release(me, '2');
    undelivered.release(me, 'never there');
    expect(files(folder)).toEqual([]);
    expect(changes).toEqual([me, me, me, me]);
  });

  it('lies where the user alone can read it, under names that do not tell whose it is', () => {
    const folder = join(temporaryFolder(), 'undelivered');
    run(folder).undelivered.keep(me, message('1', 'one', offline, bob));
    expect(files(folder).join()).not.toMatch(/me@|bob/);
    if (platform !== 'win32')
      for (const file of files(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  it.each([
    [{ kind: 'all' }, []],
    [{ kind: 'person', handle: eve.handle }, ['to bob']],
    [{ kind: 'conversation', conversation: 'to 2' }, ['to bob']],
  ] as const)('goes with its part of the history: %j', (part, left) => {
    const folder = join(temporaryFolder(), 'undelivered');
    const { undelivered, texts } = run(folder);
    undelivered.keep(me, message('1', 'to bob', offline, bob));
    undelivered.keep(me, message('2', 'to both', offline, bob, eve));
    undelivered.delete(me, part);
    expect(texts()).toEqual(left);
    expect(run(folder).texts()).toEqual(left);
  });

  it('can stay in memory', () => {
    const undelivered = new Undelivered({ folder: null, onProblem: () => expect.unreachable() });
    undelivered.keep(me, message('1', 'one', offline, bob));
    expect(undelivered.of(me)).toHaveLength(1);
    undelivered.delete(me, { kind: 'all' });
    expect(undelivered.of(me)).toEqual([]);
  });
});

describe('a disk that fails', () => {
  it('a damaged message is set aside and told, the others are there; all goes with the history', () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const first = run(folder).undelivered;
    first.keep(me, message('1', 'one', offline, bob));
    first.keep(me, message('2', 'two', offline, bob));
    const path = join(folder, files(folder).find((name) => name.endsWith('1.json')) ?? '');
    writeFileSync(path, '{"format": 1, "pla');
    const { undelivered, problems, texts } = run(folder);
    expect(texts()).toEqual(['two']);
    expect(problems).toMatchObject([{ kind: 'damaged' }]);
    expect(readFileSync(`${path}.bad`, 'utf8')).toContain('"pla');
    undelivered.release(me, '2');
    expect(files(folder).join()).toContain('.bad');
    undelivered.delete(me, { kind: 'all' });
    expect(files(folder)).toEqual([]);
  });

  it('is told once, and the message stays at hand; the next one is written', () => {
    const folder = join(temporaryFolder(), 'undelivered');
    writeFileSync(folder, 'a file where the folder should be');
    const { undelivered, problems, texts } = run(folder);
    undelivered.keep(me, message('1', 'one', offline, bob));
    undelivered.keep(me, message('2', 'two', offline, bob));
    expect(texts()).toEqual(['one', 'two']);
    expect(problems).toHaveLength(1);
    rmSync(folder);
    mkdirSync(folder);
    undelivered.keep(me, message('3', 'three', offline, bob));
    expect(run(folder).texts()).toEqual(['three']);
  });
});
