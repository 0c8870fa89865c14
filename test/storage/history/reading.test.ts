import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exportHistory } from '../../../electron/storage/history/exporting.ts';
import { History } from '../../../electron/storage/history/history.ts';
import {
  earlierEntries,
  historyEntries,
  historyPeople,
  historyTimes,
  lastEntries,
} from '../../../electron/storage/history/reading.ts';
import { searchHistory } from '../../../electron/storage/history/searching.ts';
import type { Conversation, ConversationEntry } from '../../../shared/conversation.ts';
import type { HistoryFormat, HistoryPart } from '../../../shared/history.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bob, conversationWith, eve, friday, heard, me, notice, said, telling } from './spoken.ts';

const day = 86_400_000;

function historyWith(...conversations: readonly (readonly [Conversation, readonly ConversationEntry[]])[]) {
  const folder = temporaryFolder();
  const problems: unknown[] = [];
  const history = new History({ folder, keep: () => 'yes', onProblem: (problem) => problems.push(problem) });
  onTestFinished(() => {
    history.close();
    expect(problems).toEqual([]);
  });
  for (const [conversation, entries] of conversations)
    for (const [event, state] of telling(conversation, entries)) history.record(me, event, state);
  return { folder, history };
}

const delivered = { state: 'delivered', why: null, code: null } as const;
const withBob = conversationWith('with-bob', bob);
const withBoth = conversationWith('with-both', bob, eve);
const bobs = [
  heard('1', 'Hello <b>you</b> & "me"'),
  said('2', 'hi there', { at: friday + 60_000, delivery: delivered }),
  notice('3', 'left', friday + 90_000),
];
const boths = [
  heard('4', 'we are three', { at: friday + day, from: eve.handle, name: 'Evil Eve' }),
  heard('5', 'yes', { at: friday + day + 1000 }),
];

describe('reading', () => {
  const make = () => historyWith([withBob, bobs], [withBoth, boths]).history;

  it('tells who is in it: the latest first, with the latest name', () => {
    const people = make().read(me, historyPeople);
    expect(people?.map(({ handle, name, messages, lastAt }) => [handle, name, messages, lastAt])).toEqual([
      [bob.handle, 'Bob', 4, friday + day + 1000],
      [eve.handle, 'Evil Eve', 2, friday + day + 1000],
    ]);
  });

  it('tells when there was something', () => {
    const times = (handle: string, from: number, to: number) =>
      make().read(me, (database) => historyTimes(database, handle, from, to));
    expect(times(bob.handle, friday, friday + day)).toEqual([friday, friday + 60_000, friday + 90_000]);
    expect(times(eve.handle, friday, friday + day)).toEqual([]);
    expect(times(eve.handle, friday, friday + 2 * day)).toHaveLength(2);
    expect(times('nobody@example.com', 0, friday * 2)).toEqual([]);
  });

  it('gives a day in pages', () => {
    const history = make();
    const about = { handle: bob.handle, from: friday - 1000, to: friday + day };
    const first = history.read(me, (database) => historyEntries(database, { ...about, after: 0 }, 2));
    expect(first?.entries.map(({ entry }) => entry)).toEqual(bobs.slice(0, 2));
    const second = history.read(me, (database) => historyEntries(database, { ...about, after: first?.next ?? 0 }, 2));
    expect(second?.entries.map(({ entry }) => entry)).toEqual(bobs.slice(2));
    expect(second?.next).toBe(null);
  });

  it('gives the last of it all, and the last lines of the conversation before', () => {
    const history = make();
    const ids = (limit: number) =>
      history.read(me, (database) => lastEntries(database, bob.handle, limit))?.map(({ entry }) => entry.id);
    expect(ids(3)).toEqual(['3', '4', '5']);
    expect(ids(10)).toEqual(['1', '2', '3', '4', '5']);
    const earlier = (than: string, limit: number) =>
      history.read(me, (database) => earlierEntries(database, bob.handle, than, limit))?.map(({ id }) => id);
    expect(earlier('new', 1)).toEqual(['2']);
    expect(earlier('new', 5)).toEqual(['1', '2']);
    expect(earlier('with-bob', 5)).toEqual([]);
  });
});

describe('searching', () => {
  const texts = [
    'Grüße aus Köln',
    'gruss aus dem Süden',
    'Привет, как дела? Ёлка',
    'приветствие',
    '你好吗？我很好',
    'ありがとうございます',
    'see http://example.com/a_path?x=1',
    'one two three two',
    'rock \u{1f600} roll',
    'NEAR(a b) " OR * - \' ; DROP TABLE entries',
  ];
  const make = () =>
    historyWith(
      ...texts.map((text, index): readonly [Conversation, readonly ConversationEntry[]] => [
        conversationWith(`c${index}`, index === 9 ? eve : bob),
        [heard(`${index}`, text, { at: friday + index * 1000 })],
      ]),
    ).history;
  const find = (query: string, handle: string | null = null) =>
    make().read(me, (database) => searchHistory(database, { query, handle, before: null, limit: 50 })) ?? [];

  it.each<[string, readonly number[]]>([
    ['gru', [1, 0]],
    ['GRÜSSE', []],
    ['grüße', [0]],
    ['gruße', [0]],
    ['aus', [1, 0]],
    ['aus sud', [1]],
    ['sud aus', []],
    ['suden au', [1]],
    ['au sud', []],
    ['привет', [3, 2]],
    ['привет ', [2]],
    ['елка', [2]],
    ['你好', [4]],
    ['好你', []],
    ['很', [4]],
    ['とう', [5]],
    ['example.com', [6]],
    ['com.example', []],
    ['a_pa', [6]],
    ['two three', [7]],
    ['\u{1f600}', [8]],
    ['near(a', [9]],
    ['" OR *', [9]],
    ["drop table entries'", [9]],
    ['*', []],
    ['   ', []],
    ['-', []],
    ['#p1', []],
  ])('finds %j', (query, found) => {
    expect(find(query).map(({ at }) => (at - friday) / 1000)).toEqual(found);
  });

  it('marks what it found, and only that', () => {
    const marked = (query: string) =>
      find(query).map(({ snippet, marks }) => marks.map(({ start, end }) => snippet.slice(start, end)));
    expect(marked('grüße köl')).toEqual([['Grüße', 'Köln']]);
    expect(marked('two')).toEqual([['two', 'two']]);
    expect(marked('two three')).toEqual([['two', 'three', 'two']]);
    expect(marked('我很')).toEqual([['我很']]);
    expect(marked('example.c')).toEqual([['example.com']]);
  });

  it('looks among what one person heard', () => {
    expect(find('near', eve.handle)).toHaveLength(1);
    expect(find('near', bob.handle)).toHaveLength(0);
    expect(find('near', 'nobody@example.com')).toHaveLength(0);
    expect(find('drop')[0]).toMatchObject({ handle: eve.handle, conversation: 'c9', own: false });
  });

  it('goes on where it ended', () => {
    const history = make();
    const wish = { query: 'aus', handle: null, limit: 50 };
    const [first] = history.read(me, (database) => searchHistory(database, { ...wish, before: null })) ?? [];
    const rest = history.read(me, (database) => searchHistory(database, { ...wish, before: first?.place ?? 0 }));
    expect(rest).toHaveLength(1);
  });

  it('cuts a long message to a line round what it found', () => {
    const { history: long } = historyWith([
      withBob,
      [heard('1', `${'filler words '.repeat(400)}needle ${'\u{1f600}'.repeat(300)}`)],
    ]);
    const [hit] =
      long.read(me, (database) => searchHistory(database, { query: 'needle', handle: null, before: null, limit: 9 })) ??
      [];
    expect(hit?.snippet.length).toBeLessThan(130);
    expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['needle']);
    expect(hit?.snippet.isWellFormed()).toBe(true);
  });
});

describe('deleting', () => {
  const secret = heard('9', 'xyzzysecret plugh', { at: friday + 2 * day, name: 'Quuxname' });

  function octets(folder: string): string {
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file)).toString('latin1'))
      .join('');
  }

  it.each<[string, HistoryPart, readonly string[]]>([
    ['a conversation', { kind: 'conversation', conversation: 'secret' }, ['1', '2', '3', '4', '5']],
    ['a person', { kind: 'person', handle: 'sam@example.com' }, ['1', '2', '3', '4', '5']],
    ['a person of a group', { kind: 'person', handle: eve.handle }, ['1', '2', '3', '9']],
    ['everything', { kind: 'all' }, []],
  ])('of %s leaves nothing of it in any file, and all the rest', async (_what, part, left) => {
    const sam = { handle: 'sam@example.com', name: 'Quuxname', capabilities: 0 };
    const { folder, history } = historyWith(
      [withBob, bobs],
      [withBoth, boths],
      [conversationWith('secret', sam), [{ ...secret, from: sam.handle }]],
    );
    expect(octets(folder)).toContain('xyzzysecret');
    expect(await history.delete(me, part)).toBe(true);
    const ids = history.read(me, (database) => database.prepare('SELECT uuid FROM entries ORDER BY id').all()) ?? [];
    expect(ids.map(({ uuid }) => uuid)).toEqual(left);
    const gone = !left.includes('9');
    const words = gone
      ? ['xyzzysecret', 'plugh', 'Quuxname', 'sam@example.com']
      : ['we are three', 'Evil Eve', 'eve@example.com'];
    for (const word of words) expect(octets(folder)).not.toContain(word);
    history.read(me, (database) => database.exec(`INSERT INTO search (search) VALUES ('integrity-check')`));
  });

  it('of a great deal, while a conversation goes on', async () => {
    const many = Array.from({ length: 1500 }, (_, index) =>
      heard(`m${index}`, `word${index} common`, { at: friday + index }),
    );
    const { folder, history } = historyWith([{ ...withBob, entries: many }, []]);
    const deleting = history.delete(me, { kind: 'person', handle: bob.handle });
    for (const [event, state] of telling(conversationWith('meanwhile', eve), [
      heard('late', 'common too', { at: friday + day, from: eve.handle }),
    ]))
      history.record(me, event, state);
    expect(await deleting).toBe(true);
    const found = history.read(me, (database) =>
      searchHistory(database, { query: 'common', handle: null, before: null, limit: 50 }),
    );
    expect(found?.map(({ snippet }) => snippet)).toEqual(['common too']);
    expect(octets(folder)).not.toMatch(/word\d/);
  });
});

describe('exporting', () => {
  function exported(part: HistoryPart, format: HistoryFormat): string {
    const { history } = historyWith([withBob, bobs], [withBoth, boths]);
    const pieces = history.read(me, (database) => [...exportHistory(database, part, format, me)]) ?? [];
    return pieces.map(({ text }) => text).join('');
  }

  it('as JSON keeps everything', () => {
    expect(JSON.parse(exported({ kind: 'all' }, 'json'))).toEqual({
      kind: 'nudge-history',
      format: 1,
      account: me,
      conversations: [
        { id: 'with-bob', people: [{ handle: bob.handle, name: 'Bob' }], entries: bobs },
        {
          id: 'with-both',
          people: [
            { handle: bob.handle, name: 'Bob' },
            { handle: eve.handle, name: 'Evil Eve' },
          ],
          entries: boths,
        },
      ],
    });
  });

  it('as HTML makes text of everything that people wrote', () => {
    const page = exported({ kind: 'person', handle: bob.handle }, 'html');
    expect(page).toContain('Hello &lt;b&gt;you&lt;/b&gt; &amp; &quot;me&quot;');
    expect(page).not.toContain('<b>');
    expect(page).toContain('Content-Security-Policy');
  });

  it('as text is to be read', () => {
    const text = exported({ kind: 'conversation', conversation: 'with-bob' }, 'text');
    expect(text.startsWith('\ufeffConversation with Bob <bob@example.com>\r\n')).toBe(true);
    expect(text).toContain('\r\n    hi there\r\n');
    expect(text).toContain('Bob has left the conversation.');
    expect(text).not.toContain('we are three');
  });
});
