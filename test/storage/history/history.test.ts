import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { History, type HistoryOptions, type KeepHistory } from '../../../electron/storage/history/history.ts';
import { openHistoryDatabase } from '../../../electron/storage/history/history-database.ts';
import { entryColumns, entryOf, entryTables } from '../../../electron/storage/history/stored-entry.ts';
import type { StorageProblem } from '../../../electron/storage/json-file.ts';
import type { ConversationEntry, ConversationEvent, Delivery } from '../../../shared/conversation.ts';
import type { MessengerState } from '../../../shared/model.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bob, conversationWith, eve, friday, heard, me, notice, said, telling, withStates } from './spoken.ts';

const problems: StorageProblem[] = [];

function historyIn(folder: string, about: Partial<HistoryOptions> = {}): History {
  problems.length = 0;
  const history = new History({ folder, keep: () => 'yes', onProblem: (problem) => problems.push(problem), ...about });
  onTestFinished(() => history.close());
  return history;
}

function record(history: History, events: readonly (readonly [ConversationEvent, MessengerState])[]): void {
  for (const [event, state] of events) history.record(me, event, state);
}

/** Everything that is in the file, in order. */
function kept(history: History): readonly ConversationEntry[] {
  const sql = `SELECT ${entryColumns} FROM ${entryTables} ORDER BY entries.id`;
  return history.read(me, (database) => database.prepare(sql).all().map(entryOf)) ?? [];
}

const format = {
  font: 'Comic Sans MS',
  bold: true,
  italic: false,
  underline: false,
  strikeout: true,
  colour: '#ff00ff',
  rightToLeft: true,
};
const everything: readonly ConversationEntry[] = [
  said('1', 'Hello :)', { format, remoteId: 'r1' }),
  heard('2', 'שלום <b>\r\n\u{1f600}', { at: friday + 1, format: { ...format, font: '' }, remoteId: 'r2' }),
  heard('3', 'I am away', { at: friday + 2, automatic: true }),
  {
    kind: 'nudge',
    id: '4',
    at: friday + 3,
    own: true,
    from: me,
    name: 'Me',
    delivery: { state: 'delivered', why: null, code: null },
    remoteId: null,
  },
  notice('5', 'left', friday + 4),
  {
    kind: 'notice',
    id: '6',
    at: friday + 5,
    notice: { kind: 'status-changed', handle: bob.handle, name: 'Bob', status: 'BSY' },
  },
  {
    kind: 'notice',
    id: '7',
    at: friday + 6,
    notice: { kind: 'invitation-failed', handle: eve.handle, name: 'Eve', why: 'refused', code: 931 },
  },
];

describe('the history', () => {
  it('gives back every kind of entry as it came, in the next program too', () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    record(history, telling(conversationWith('c', bob), everything));
    expect(kept(history)).toEqual(everything);
    history.close();
    const [first, ...others] = everything;
    expect(kept(historyIn(folder))).toEqual([
      { ...first, delivery: { state: 'failed', why: 'program-ended', code: null } },
      ...others,
    ]);
    expect(problems).toEqual([]);
  });

  it('has a file for each account that only its owner can read and that does not spell the account', () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    for (const account of [me, 'ME@example.com', 'other@example.com'])
      for (const [event, state] of telling(conversationWith('c', bob), [heard('1', 'hi')]))
        history.record(account, event, state);
    const files = readdirSync(folder).filter((name) => name.endsWith('.db'));
    expect(files).toHaveLength(2);
    expect(files.join()).not.toMatch(/me|other/);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  it('of a former version of its tables is brought up to date with all that is in it', () => {
    const folder = temporaryFolder();
    const history = historyIn(folder, { open: (path) => openHistoryDatabase(path, 1) });
    record(history, telling(conversationWith('c', bob), [heard('1', 'hi'), said('2', 'ho', { delivery: null })]));
    history.read(me, (database) => database.exec('UPDATE entries SET given_up = 1'));
    history.close();
    const next = historyIn(folder);
    expect(kept(next).map(({ id }) => id)).toEqual(['1', '2']);
    record(next, telling(conversationWith('d', bob), [heard('3', 'and now')]));
    expect(kept(next).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(problems).toEqual([]);
  });

  it('makes nothing for a conversation in which nothing was said', () => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    record(history, telling(conversationWith('c', bob), []));
    expect(history.read(me, (database) => database.prepare('SELECT * FROM conversations').all()) ?? []).toEqual([]);
  });

  it('keeps the order of a conversation when the clock goes back', () => {
    const history = historyIn(temporaryFolder());
    const entries = [heard('1', 'one'), heard('2', 'two', { at: friday - 3_600_000 }), heard('3', 'three')];
    record(history, telling(conversationWith('c', bob), entries));
    expect(kept(history).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('takes more in one second than a second has ids', () => {
    const history = historyIn(temporaryFolder());
    const entries = Array.from({ length: 600 }, (_, index) => heard(`${index}`, `number ${index}`));
    record(history, telling(conversationWith('c', bob), entries));
    record(history, telling(conversationWith('d', eve), [heard('other', 'meanwhile', { from: eve.handle })]));
    expect(kept(history).filter(({ id }) => id !== 'other')).toEqual(entries);
    expect(kept(history)).toHaveLength(601);
  });
});

describe('deliveries', () => {
  const delivered: Delivery = { state: 'delivered', why: null, code: null };
  const failed: Delivery = { state: 'failed', why: 'refused', code: 217 };
  const opened: ConversationEvent = { type: 'conversationOpened', conversation: conversationWith('c', bob) };
  const added: ConversationEvent = { type: 'entryAdded', conversation: 'c', entry: said('1', 'hi') };
  const changed = (delivery: Delivery, conversation = 'c'): ConversationEvent => ({
    type: 'deliveryChanged',
    conversation,
    entry: '1',
    delivery,
  });

  it.each<[string, readonly ConversationEvent[], readonly string[], Delivery['state']]>([
    ['waiting', [], ['1'], 'failed'],
    ['waiting, and kept nowhere else', [], [], 'failed'],
    ['sent, and nobody knew whether it arrived', [changed({ ...delivered, state: 'sent' })], ['1', '2'], 'failed'],
    ['sent, and that was all to be known', [changed({ ...delivered, state: 'sent' })], ['2'], 'sent'],
    ['delivered', [changed(delivered)], ['1'], 'delivered'],
    ['failed', [changed(failed)], ['1'], 'failed'],
  ])('of a message that is %s when the program ends', (_what, events, undelivered, nextTime) => {
    const folder = temporaryFolder();
    const history = historyIn(folder);
    record(history, withStates([opened, added, ...events]));
    history.close();
    const next = historyIn(folder, { undelivered: (account) => (account === me ? undelivered : []) });
    expect(kept(next).map((entry) => (entry.kind === 'message' ? entry.delivery?.state : entry.kind))).toEqual([
      nextTime,
    ]);
  });

  it('of a message that another window offers again are of the one that is there', () => {
    const history = historyIn(temporaryFolder());
    const entry = said('1', 'hi', { delivery: failed });
    record(history, telling(conversationWith('c', bob), [entry]));
    const again = { ...conversationWith('d', bob), entries: [entry] };
    record(history, withStates([{ type: 'conversationOpened', conversation: again }, changed(delivered, 'd')]));
    expect(kept(history)).toEqual([{ ...entry, delivery: delivered }]);
  });
});

it('knows what somebody sent under an id before', () => {
  const history = historyIn(temporaryFolder());
  record(
    history,
    telling(conversationWith('c', bob), [heard('1', 'hi', { remoteId: 'x' }), said('2', 'ho', { remoteId: 'y' })]),
  );
  expect(history.knows(me, bob.handle, 'x')).toBe(true);
  expect(history.knows(me, eve.handle, 'x')).toBe(false);
  expect(history.knows(me, me, 'y')).toBe(false);
  expect(history.knows('other@example.com', bob.handle, 'x')).toBe(false);
});

it('makes a conversation of two one of several when somebody joins', () => {
  const history = historyIn(temporaryFolder());
  record(
    history,
    withStates([
      { type: 'conversationOpened', conversation: conversationWith('c', bob) },
      { type: 'entryAdded', conversation: 'c', entry: heard('1', 'hi') },
      { type: 'participantJoined', conversation: 'c', participant: eve },
    ]),
  );
  const found = history.read(me, (database) =>
    database
      .prepare(
        `SELECT conversations.peer, people.name FROM conversations
         JOIN participants ON participants.conversation = conversations.id
         JOIN people ON people.id = participants.person ORDER BY people.name`,
      )
      .all()
      .map((row) => ({ ...row })),
  );
  expect(found).toEqual([
    { peer: null, name: 'Bob' },
    { peer: null, name: 'Eve' },
  ]);
});

describe('whether it is kept', () => {
  it.each<[readonly KeepHistory[], number]>([
    [['unasked'], 0],
    [['no'], 0],
    [['unasked', 'yes'], 2],
    [['unasked', 'no'], 0],
    [['unasked', 'no', 'yes'], 0],
    [['no', 'yes'], 0],
  ])('%j: %i entries are in the file, all are known while the program runs', (wishes, count) => {
    const [first = 'unasked', ...later] = wishes;
    let keep: KeepHistory = first;
    const folder = join(temporaryFolder(), 'history');
    const history = historyIn(folder, { keep: () => keep });
    const failed: Delivery = { state: 'failed', why: 'timed-out', code: null };
    record(
      history,
      telling(conversationWith('c', bob), [heard('1', 'hi', { remoteId: 'x' }), said('2', 'ho', { delivery: failed })]),
    );
    for (const wish of later) {
      keep = wish;
      history.keepChanged();
    }
    expect(history.knows(me, bob.handle, 'x')).toBe(true);
    expect(kept(history)).toHaveLength(count);
  });

  it('leaves nothing on the disk before the answer', () => {
    const folder = temporaryFolder();
    const history = historyIn(folder, { keep: () => 'unasked' });
    record(history, telling(conversationWith('c', bob), [heard('1', 'hi')]));
    expect(history.knows(me, bob.handle, 'x')).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  const talk = telling(conversationWith('c', bob), [heard('1', 'before')]);

  function fileIn(folder: string): string {
    return join(folder, readdirSync(folder).find((name) => name.endsWith('.db')) ?? 'none');
  }

  it.each<[string, (path: string) => void]>([
    [
      'that is something else',
      (path) => writeFileSync(path, 'no database at all, but long enough to be read as one. '.repeat(30)),
    ],
    ['with damaged pages', (path) => writeFileSync(path, readFileSync(path).fill(0xee, 5000))],
    ['that ends too early', (path) => writeFileSync(path, readFileSync(path).subarray(0, 9000))],
  ])('%s is set aside and told, and a new one begun', (_what, spoil) => {
    const folder = temporaryFolder();
    const first = historyIn(folder);
    record(first, talk);
    first.close();
    spoil(fileIn(folder));
    const history = historyIn(folder);
    record(history, telling(conversationWith('d', bob), [heard('2', 'after')]));
    expect(kept(history).map(({ id }) => id)).toEqual(['2']);
    expect(problems.map(({ kind }) => kind)).toEqual(['damaged']);
    expect(readdirSync(folder).join()).toContain('.db.bad');
  });

  it('because it is of a newer Nudge is left alone and told', () => {
    const folder = temporaryFolder();
    const first = historyIn(folder);
    record(first, talk);
    first.read(me, (database) => database.exec('PRAGMA user_version = 99'));
    first.close();
    const history = historyIn(folder);
    record(history, telling(conversationWith('d', bob), [heard('2', 'after', { remoteId: 'x' })]));
    expect(problems.map(({ kind }) => kind)).toEqual(['unreadable']);
    expect(history.knows(me, bob.handle, 'x')).toBe(true);
    expect(readdirSync(folder).join()).not.toContain('bad');
  });

  it('because the disk is full is told once; what comes meanwhile is written when there is room', () => {
    const folder = temporaryFolder();
    let pages = 60;
    const history = historyIn(folder, {
      open(path) {
        const database = openHistoryDatabase(path);
        if (path !== null) database.exec(`PRAGMA max_page_count = ${pages}`);
        return database;
      },
    });
    const entries = Array.from({ length: 40 }, (_, index) => heard(`${index}`, `text ${index} `.repeat(1500)));
    record(history, telling(conversationWith('c', bob), entries));
    expect(problems.map(({ kind, detail }) => [kind, detail])).toEqual([['unwritable', 'database or disk is full']]);
    expect(kept(history).length).toBeGreaterThan(0);
    expect(kept(history).length).toBeLessThan(40);
    pages = 100_000;
    history.read(me, (database) => database.exec(`PRAGMA max_page_count = ${pages}`));
    record(history, telling(conversationWith('d', bob), [heard('last', 'there is room')]));
    expect(
      kept(history)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...entries, { id: 'last' }].map(({ id }) => id).toSorted());
  });
});
