import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppHistory } from '../../electron/desktop/app-history.ts';
import { CommandRefusal } from '../../electron/desktop/command-refusal.ts';
import { EventStream } from '../../electron/desktop/event-stream.ts';
import type { FileChooser } from '../../electron/desktop/file-chooser.ts';
import { Drafts } from '../../electron/storage/drafts.ts';
import { History } from '../../electron/storage/history/history.ts';
import { Undelivered } from '../../electron/storage/undelivered.ts';
import { type AppState, initialAppState } from '../../shared/app.ts';
import { noMobilePages, noPhones } from '../../shared/model.ts';
import { bob, conversationWith, eve, friday, heard, me, said, telling } from '../storage/history/spoken.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const signedIn: AppState = {
  ...initialAppState,
  messenger: {
    ...initialAppState.messenger,
    me: {
      handle: me,
      name: 'Me',
      status: 'NLN',
      personalMessage: '',
      media: null,
      verified: true,
      phones: noPhones,
      mobilePages: noMobilePages,
    },
  },
};

function chooser(path: string | null): FileChooser {
  return { open: async () => path, save: async () => path };
}

function make(state: AppState) {
  const folder = temporaryFolder();
  const history = new History({ folder: join(folder, 'history'), keep: () => 'yes', onProblem: () => undefined });
  onTestFinished(() => history.close());
  for (const [event, after] of telling(conversationWith('c', bob), [heard('1', 'hello', { at: friday })]))
    history.record(me, event, after);
  const drafts = new Drafts({ folder: join(folder, 'drafts'), onDisk: () => true, onProblem: () => undefined });
  const undelivered = new Undelivered({ folder: join(folder, 'undelivered'), onProblem: () => undefined });
  return { folder, drafts, undelivered, app: new AppHistory(new EventStream(state), history, drafts, undelivered) };
}

async function refusal(deed: () => unknown): Promise<string> {
  try {
    await deed();
  } catch (error) {
    if (error instanceof CommandRefusal) return error.kind;
    throw error;
  }
  return 'none';
}

describe('the history for the windows', () => {
  it('is that of who is signed in, and tells the days in this time zone', () => {
    const { app } = make(signedIn);
    const then = new Date(friday);
    expect(app.people().map(({ handle }) => handle)).toEqual([bob.handle]);
    const month = { handle: bob.handle, year: then.getFullYear(), month: then.getMonth() + 1 };
    expect(app.days(month)).toEqual([then.getDate()]);
    expect(app.days({ ...month, month: month.month + 1 })).toEqual([]);
  });

  it('is nobody’s before a sign-in, and while a recorded session is shown', async () => {
    const replay = { file: 'x.jsonl', position: 0, total: 1, paused: false };
    for (const state of [initialAppState, { ...signedIn, replay }]) {
      const { app } = make(state);
      expect(await refusal(() => app.people())).toBe('not-signed-in');
      expect(await refusal(() => app.delete({ kind: 'all' }))).toBe('not-signed-in');
      expect(app.earlier(conversationWith('d', bob))).toEqual([]);
    }
  });

  it('gives a new conversation the last lines of the one before', () => {
    const { app } = make(signedIn);
    expect(app.earlier(conversationWith('d', bob)).map(({ id }) => id)).toEqual(['1']);
    expect(app.earlier(conversationWith('c', bob))).toEqual([]);
  });

  it('takes along what was written to somebody and not sent, or not delivered, when it is deleted', async () => {
    const { app, drafts, undelivered } = make(signedIn);
    undelivered.keep(me, { conversation: 'd', people: [bob], entry: said('1', 'to bob') });
    undelivered.keep(me, { conversation: 'e', people: [eve], entry: said('2', 'to eve') });
    drafts.keep(me, bob.handle, 'to bob');
    drafts.keep(me, eve.handle, 'to eve');
    await app.delete({ kind: 'conversation', conversation: 'another' });
    expect(drafts.of(me, bob.handle)).toBe('to bob');
    await app.delete({ kind: 'person', handle: bob.handle });
    expect(drafts.of(me, bob.handle)).toBe('');
    expect(undelivered.of(me).map(({ entry }) => entry.text)).toEqual(['to eve']);
    expect(drafts.of(me, eve.handle)).toBe('to eve');
    await app.delete({ kind: 'all' });
    expect(drafts.of(me, eve.handle)).toBe('');
    expect(undelivered.of(me)).toEqual([]);
  });

  it('saves an open conversation as it is shown', async () => {
    const { app, folder } = make(signedIn);
    const open = { ...conversationWith('c', bob), entries: [heard('1', 'hello'), heard('2', 'unkept')] };
    const path = join(folder, 'talk.txt');
    expect(await app.chooseFile(open, chooser(path))).toBe(path);
    await app.save(open, path);
    expect(readFileSync(join(folder, 'talk.txt'), 'utf8')).toContain('    unkept\r\n');
    expect(await app.chooseFile(open, chooser(null))).toBe(null);
  });

  it.each<[string, string, string]>([
    ['is no log', 'dear diary', 'not-a-history-log'],
    ['brings a document type along', '<!DOCTYPE x []><Log/>', 'not-a-history-log'],
  ])('refuses a file that %s', async (_what, contents, kind) => {
    const { app, folder } = make(signedIn);
    const path = join(folder, 'x.log');
    writeFileSync(path, contents);
    expect(await refusal(() => app.previewImport(chooser(path)))).toBe(kind);
    expect(await refusal(() => app.import({ handle: bob.handle, ownNames: [] }))).toBe('failed');
  });

  it('refuses files that cannot be read or written', async () => {
    const { app, folder } = make(signedIn);
    const nowhere = join(folder, 'no', 'such', 'file');
    expect(await refusal(() => app.previewImport(chooser(nowhere)))).toBe('file-unreadable');
    const wish = { part: { kind: 'all' }, format: 'json' } as const;
    expect(await refusal(() => app.export(wish, chooser(nowhere)))).toBe('file-unwritable');
    expect(await app.export(wish, chooser(join(folder, 'all.json')))).toEqual({ file: 'all.json', messages: 1 });
  });
});
