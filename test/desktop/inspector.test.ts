import { describe, expect, it } from 'vitest';
import { formatTranscript, Inspector } from '../../electron/desktop/inspector.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import type { InspectedBatch } from '../../shared/ipc.ts';
import { noMobilePages, noPhones } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';

function start() {
  const batches: InspectedBatch[] = [];
  let heard: () => void = () => undefined;
  const inspector = new Inspector(
    () => 'alice@example.com',
    (batch) => {
      batches.push(batch);
      heard();
    },
  );
  const batch = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  const command = (dir: 'in' | 'out', data: string) => inspector.listener({ t: 0, server: 'NS', dir, data });
  return { inspector, batches, batch, command };
}

describe('the inspector', () => {
  it('names every field by the dialect that is spoken, and reads payloads', () => {
    const { inspector, command } = start();
    inspector.listener({ t: 0, server: 'NS', event: 'connect' });
    command('in', 'VER 1 MSNP11 CVR0\r\n');
    command('in', 'NLN NLN bob@example.com Bob%20J 268435456\r\n');
    command('in', 'UBX bob@example.com 57\r\n<Data><PSM>gone fishing</PSM><CurrentMedia></CurrentMedia></Data>');
    command('in', '911 4\r\n');
    inspector.listener({ t: 0, server: 'login', dir: 'in', status: 302, headers: { Location: 'https://x/' } });
    const { entries, paused } = inspector.snapshot();
    expect(paused).toBe(false);
    expect(entries.map(({ number, direction, command }) => `${number} ${direction} ${command}`)).toEqual([
      '1 event ',
      '2 in VER',
      '3 in NLN',
      '4 in UBX',
      '5 in 911',
      '6 in HTTP',
    ]);
    expect(entries[2]?.fields.map(({ value }) => value)).toEqual(expect.arrayContaining(['bob@example.com', 'Bob J']));
    expect(entries[3]?.payload).toMatchObject({ kind: 'xml' });
    expect(entries[4]).toMatchObject({ command: '911', about: expect.stringMatching(/\w/) });
    expect(entries[5]).toMatchObject({ line: 'HTTP 302', connection: 'login' });
  });

  it.each([
    ['connect', 'The connection to the server stands.'],
    ['closed by server', 'The server ended the connection.'],
    ['closed by client', 'The client ended the connection.'],
    [
      'closed by client: bad-number',
      'The client ended the connection, for it could not make sense of what the server sent.',
    ],
    ['something another program recorded', ''],
  ])('says what "%s" means, and shows the recorded word', (event, about) => {
    const { inspector } = start();
    inspector.listener({ t: 0, server: 'NS', event });
    expect(inspector.snapshot().entries).toMatchObject([{ line: event, about, direction: 'event' }]);
  });

  it('tells conversations by the words of switchboards, in the dialect of the session', () => {
    const { inspector, command } = start();
    const said = (dir: 'in' | 'out', data: string) => inspector.listener({ t: 0, server: 'SB', dir, data });
    inspector.listener({ t: 0, server: 'NS', event: 'connect' });
    command('in', 'VER 1 MSNP11 CVR0\r\n');
    inspector.listener({ t: 0, server: 'SB', event: 'connect' });
    said('out', 'USR 1 alice@example.com [redacted]\r\n');
    said('in', 'JOI bob@example.com Bob%20J 12\r\n');
    said(
      'in',
      'MSG bob@example.com Bob 64\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nA: b',
    );
    command('in', 'UBX bob@example.com 3\r\n<a>');
    const entries = inspector.snapshot().entries.slice(3);
    expect(entries.map(({ connection, command: word, problem }) => [connection, word, problem])).toEqual([
      ['SB', 'USR', null],
      ['SB', 'JOI', null],
      ['SB', 'MSG', null],
      ['NS', 'UBX', null],
    ]);
    expect(entries[0]?.about).toBe(text('switchboard.USR'));
    expect(entries[1]?.fields.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'handle=bob@example.com',
      'name=Bob J',
      'further field=12',
    ]);
    expect(entries[2]?.payload?.parts.at(-1)).toEqual({ name: '', text: 'A: b', about: null });
  });

  it('says what is wrong with what cannot be read', () => {
    const { inspector, command } = start();
    command('in', 'NLN\r\n');
    command('in', 'this is no MSNP');
    const { entries } = inspector.snapshot();
    expect(entries.map(({ problem }) => problem === null)).toEqual([false, false]);
  });

  it('tells its window what comes after the snapshot, once; while paused nothing, afterwards everything', async () => {
    const { inspector, batches, batch, command } = start();
    command('out', 'PNG\r\n');
    expect(inspector.snapshot().entries).toHaveLength(1);
    command('in', 'QNG 50\r\n');
    await batch();
    expect(batches.flatMap(({ entries }) => entries.map(({ line }) => line))).toEqual(['QNG 50']);
    inspector.pause(true);
    command('out', 'PNG\r\n');
    command('in', 'QNG 49\r\n');
    expect(inspector.snapshot()).toMatchObject({ paused: true });
    command('in', 'QNG 48\r\n');
    inspector.pause(false);
    expect(batches.at(-1)?.entries.map(({ line }) => line)).toEqual(['QNG 48']);
  });

  it('forgets on demand, and the oldest beyond 5000', () => {
    const { inspector, command } = start();
    for (let count = 0; count < 5_002; count += 1) command('out', 'PNG\r\n');
    expect(inspector.snapshot().entries).toHaveLength(5_000);
    expect(inspector.snapshot().entries[0]?.number).toBe(3);
    inspector.clear();
    command('out', 'OUT\r\n');
    expect(inspector.snapshot().entries.map(({ number }) => number)).toEqual([5_003]);
  });

  it('keeps the list that a session goes on with', () => {
    const { inspector } = start();
    const cache = memoryListCache();
    const watched = inspector.watched(cache);
    const list = {
      listVersion: '7',
      settingsVersion: null,
      contacts: [],
      groups: [],
      privacy: { askWhenAdded: true, othersAllowed: true },
      name: 'Alice',
      phones: noPhones,
      mobilePages: noMobilePages,
    };
    expect(watched.load('alice')).toBeNull();
    watched.save('alice', list);
    expect(watched.load('alice')).toEqual(list);
    watched.clear('alice');
    expect(cache.load('alice')).toBeNull();
    expect(inspector.snapshot().entries).toMatchObject([{ direction: 'event', line: 'list of a former session' }]);
    expect(JSON.parse(formatTranscript(inspector.entries))).toMatchObject({ list });
  });

  it('writes what it has as a recorded session', () => {
    const { inspector, command } = start();
    inspector.listener({ t: 0, server: 'NS', event: 'connect' });
    command('out', 'VER 1 MSNP2 CVR0\r\n');
    const lines = formatTranscript(inspector.entries).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { t: expect.any(Number), actor: 'alice', server: 'NS', event: 'connect' },
      { t: expect.any(Number), actor: 'alice', server: 'NS', dir: 'out', data: 'VER 1 MSNP2 CVR0\r\n' },
    ]);
  });
});
