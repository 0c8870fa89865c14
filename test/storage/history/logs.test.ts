import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { History } from '../../../electron/storage/history/history.ts';
import { AmsnLog } from '../../../electron/storage/history/logs/amsn-log.ts';
import { openLog } from '../../../electron/storage/history/logs/log-file.ts';
import { importLog } from '../../../electron/storage/history/logs/log-import.ts';
import { previewLog } from '../../../electron/storage/history/logs/log-preview.ts';
import { type LogReader, plainFormat } from '../../../electron/storage/history/logs/logged-item.ts';
import { MessengerLog } from '../../../electron/storage/history/logs/messenger-log.ts';
import { lastEntries } from '../../../electron/storage/history/reading.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bob, me } from './spoken.ts';

const amsn = [
  '|"LRED[Conversation started on |"LTIME1138320000 ]',
  '|"LGRA[|"LTIME1138320005 ] |"LITABob :|"LNOR hello :) <b>',
  '|"LGRA[|"LTIME1138320010 ] |"LITAMe & co :|"LC00ff two lines',
  'the second : of them',
  '|"LGRA[|"LTIME1138320010 ] |"LITAMe & co :|"LNOR again',
  '|"LGRA[|"LTIME1138320010 ] |"LITAMe & co :|"LNOR again',
  '|"LGRA[|"LTIME1138320020 ] |"LITANot delivered :|"LRED lost',
  '|"LRED[You closed the window on 27 Jan 2006 00:10:00]',
  '',
  '|"LRED[Conversation started on |"LTIME1138406400 ]',
  '|"LGRA[|"LTIME1138406401 ] |"LITABob :|"LNOR next day',
  '|"LGRA[yesterday ] |"LITABob :|"LNOR without a time',
  '',
].join('\n');

const messenger = `<?xml version="1.0"?>
<?xml-stylesheet type='text/xsl' href='MessageLog.xsl'?>
<Log FirstSessionID="1" LastSessionID="2"><Message Date="27/01/2006" Time="00:00:05" DateTime="2006-01-27T00:00:05.123Z" SessionID="1"><From><User FriendlyName="Bob &amp; Eve"/></From><To><User FriendlyName="Me"/></To><Text Style="font-family:Comic Sans MS; font-weight:bold; text-decoration:underline line-through; color:#FF0000; ">hello &lt;b&gt;</Text></Message>
<Message Date="27/01/2006" Time="00:00:10" DateTime="2006-01-27T00:00:10.000Z" SessionID="1"><From><User FriendlyName="Me"/></From><To><User FriendlyName="Bob &amp; Eve"/></To><Text><![CDATA[hi & welcome]]></Text></Message>
<Invitation Date="27/01/2006" Time="00:01:00" DateTime="2006-01-27T00:01:00.000Z" SessionID="1"><From><User FriendlyName="Me"/></From><File>a.jpg</File><Text>Me sends a.jpg</Text></Invitation>
<Join Date="27/01/2006" Time="00:02:00" DateTime="2006-01-27T00:02:00.000Z" SessionID="1"><User FriendlyName="Zoe"/><Text>Zoe has been added</Text></Join>
<Message Date="28/01/2006" Time="00:00:00" DateTime="nonsense" SessionID="2"><From><User FriendlyName="Me"/></From><To><User FriendlyName="Robert"/></To><Text>no time</Text></Message>
<Message Date="28/01/2006" Time="00:00:01" DateTime="2006-01-28T00:00:01.000Z" SessionID="2"><From><User FriendlyName="Robert"/></From><To><User FriendlyName="Me"/></To><Text>another name</Text></Message>
</Log>`;

/** Everything that a reader understands of a log that comes in pieces of so many characters. */
function read(reader: LogReader, source: string, size: number) {
  const items = [];
  for (let start = 0; start < source.length; start += size)
    items.push(...reader.write(source.slice(start, start + size)));
  return [...items, ...reader.end()];
}

const message = { kind: 'message', hearers: [], format: null, failed: false } as const;
const skipped = { kind: 'skipped' };

describe.each([1, 7, 100_000])('logs in pieces of %i characters', (size) => {
  it('of aMSN', () => {
    expect(read(new AmsnLog(), amsn, size)).toEqual([
      { ...message, session: 1, at: 1_138_320_005_000, speaker: 'Bob', text: 'hello :) <b>' },
      {
        ...message,
        session: 1,
        at: 1_138_320_010_000,
        speaker: 'Me & co',
        text: 'two lines\nthe second : of them',
        format: { ...plainFormat, colour: '#0000ff' },
      },
      { ...message, session: 1, at: 1_138_320_010_000, speaker: 'Me & co', text: 'again' },
      { ...message, session: 1, at: 1_138_320_010_000, speaker: 'Me & co', text: 'again' },
      { ...message, session: 1, at: 1_138_320_020_000, speaker: 'Not delivered', text: 'lost', failed: true },
      skipped,
      { ...message, session: 2, at: 1_138_406_401_000, speaker: 'Bob', text: 'next day' },
      skipped,
    ]);
  });

  it('of MSN Messenger', () => {
    expect(read(new MessengerLog(), messenger, size)).toEqual([
      {
        ...message,
        session: 1,
        at: Date.UTC(2006, 0, 27, 0, 0, 5, 123),
        speaker: 'Bob & Eve',
        hearers: ['Me'],
        text: 'hello <b>',
        format: {
          ...plainFormat,
          font: 'Comic Sans MS',
          bold: true,
          underline: true,
          strikeout: true,
          colour: '#ff0000',
        },
      },
      {
        ...message,
        session: 1,
        at: Date.UTC(2006, 0, 27, 0, 0, 10),
        speaker: 'Me',
        hearers: ['Bob & Eve'],
        text: 'hi & welcome',
      },
      skipped,
      skipped,
      skipped,
      {
        ...message,
        session: 2,
        at: Date.UTC(2006, 0, 28, 0, 0, 1),
        speaker: 'Robert',
        hearers: ['Me'],
        text: 'another name',
      },
    ]);
  });
});

describe('hostile logs', () => {
  it.each<[string, string, string]>([
    ['with entities of their own', '<!DOCTYPE Log [<!ENTITY a "aaaa">]><Log>&a;</Log>', 'a log has no document type'],
    ['that are no logs', '<html></html>', 'it has no Log element'],
    ['that are deep', `<Log>${'<a>'.repeat(100)}`, 'its elements are too deep'],
  ])('%s are refused', (_what, source, words) => {
    expect(() => read(new MessengerLog(), source, 50)).toThrow(words);
  });

  it('that end in the middle give what is whole', () => {
    const items = read(new MessengerLog(), messenger.slice(0, messenger.indexOf('<Invitation') + 30), 64);
    expect(items.filter(({ kind }) => kind === 'message')).toHaveLength(2);
    expect(items.at(-1)).toEqual(skipped);
  });

  it('with one line of ten million characters take no time to speak of', () => {
    const items = read(new AmsnLog(), `|"LGRA[|"LTIME1138320005 ] |"LITA${'x'.repeat(10_000_000)}`, 65_536);
    expect(items.every(({ kind }) => kind === 'skipped')).toBe(true);
  });
});

describe('importing', () => {
  function history(): { readonly folder: string; readonly history: History } {
    const folder = temporaryFolder();
    const problems: unknown[] = [];
    const opened = new History({ folder, keep: () => 'yes', onProblem: (problem) => problems.push(problem) });
    onTestFinished(() => {
      opened.close();
      expect(problems).toEqual([]);
    });
    return { folder, history: opened };
  }

  async function take(into: History, path: string, handle: string, ownNames: readonly string[]) {
    const file = openLog(path);
    return await into.import(me, (database) => importLog(database, { file, account: me, handle, ownNames }));
  }

  it('adds everything once, however often it is done', async () => {
    const { folder, history: into } = history();
    const path = join(folder, 'bob@example.com.log');
    writeFileSync(path, amsn);
    expect(await take(into, path, bob.handle, ['Me & co'])).toEqual({ added: 6, known: 0, skipped: 2 });
    expect(await take(into, path, bob.handle, ['Me & co'])).toEqual({ added: 0, known: 6, skipped: 2 });
    const entries = into.read(me, (database) => lastEntries(database, bob.handle, 50)) ?? [];
    expect(
      entries.map(({ entry }) => (entry.kind === 'message' ? [entry.own, entry.text, entry.delivery?.state] : [])),
    ).toEqual([
      [false, 'hello :) <b>', undefined],
      [true, 'two lines\nthe second : of them', 'delivered'],
      [true, 'again', 'delivered'],
      [true, 'again', 'delivered'],
      [true, 'lost', 'failed'],
      [false, 'next day', undefined],
    ]);
    expect(new Set(entries.map(({ conversation }) => conversation)).size).toBe(2);
  });

  it('of a log as the originals wrote it in UTF-16', async () => {
    const { folder, history: into } = history();
    const path = join(folder, 'bob123456.xml');
    writeFileSync(path, Buffer.from(`\ufeff${messenger}`, 'utf16le'));
    expect(await take(into, path, bob.handle, ['Me'])).toEqual({ added: 3, known: 0, skipped: 3 });
  });

  it.each([
    ['bob@example.com.log', amsn, [me, 'Me & co'], 'amsn', 6, 2, bob.handle, ['Me & co']],
    ['bob123456.xml', messenger, [me, 'Me'], 'messenger', 3, 3, bob.handle, ['Me']],
    ['bob123456.xml', messenger, [me], 'messenger', 3, 3, bob.handle, []],
    ['somebody.xml', messenger, [me, 'Me'], 'messenger', 3, 3, '', ['Me']],
  ] as const)('shows first what is in %s', async (name, source, own, origin, messages, left, handle, ownNames) => {
    const { folder } = history();
    const path = join(folder, name);
    writeFileSync(path, source);
    const preview = await previewLog(openLog(path), { own, others: [{ handle: bob.handle, name: 'B.' }] });
    expect(preview).toMatchObject({ file: name, origin, messages, skipped: left, handle });
    expect(preview.names.filter((one) => one.own).map((one) => one.name)).toEqual(ownNames);
    expect(preview.from).toBeLessThan(preview.to ?? 0);
  });

  it('knows the user in a log by the names of the other one, and both through changes of names', async () => {
    const { folder } = history();
    const path = join(folder, 'x.xml');
    writeFileSync(path, messenger);
    const others = [{ handle: bob.handle, name: 'Robert' }];
    const { names } = await previewLog(openLog(path), { own: [], others });
    expect(names.map(({ name, own }) => [name, own])).toEqual([
      ['Bob & Eve', false],
      ['Me', true],
      ['Robert', false],
    ]);
  });

  it('refuses what is no log', () => {
    const path = join(temporaryFolder(), 'x.log');
    writeFileSync(path, 'dear diary');
    expect(() => openLog(path)).toThrow('neither a log of aMSN nor one of MSN Messenger');
  });
});
