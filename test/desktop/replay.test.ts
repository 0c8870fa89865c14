import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatTranscript, Inspector } from '../../electron/desktop/inspector.ts';
import { parseRecording, RecordingError } from '../../electron/desktop/replay/recording.ts';
import { ReplayedSession } from '../../electron/desktop/replay/replay.ts';
import { sketch } from '../support/messenger-under-test.ts';
import { conversationsIn, replayed } from '../support/replayed.ts';

const recorded = (name: string) =>
  readFileSync(new URL(`../transcripts/recordings/${name}.jsonl`, import.meta.url), 'utf8');

const ours = [
  'bob@example.com Bob FL+AL+RL [Friends] FLN',
  'carol@example.com Carol FL+AL+RL [Other Contacts] FLN',
  'dave@example.com dave FL+AL [Other Contacts] FLN',
];

describe('a recorded session, replayed', () => {
  it.each([
    ['msnp2', 'MSNP2', ours.map((line) => line.replace(/\[.*\]/, '[]'))],
    ['msnp7', 'MSNP7', ours],
    ['msnp8', 'MSNP8', ours],
    [
      'msnp11',
      'MSNP11',
      [
        'bob@example.com Bob FL+AL+RL [Friends] FLN',
        'carol@example.com Carol FL+AL+RL [] FLN',
        'dave@example.com dave@example.com FL+AL [] FLN',
      ],
    ],
  ])('%s leads to the list that it implies', async (name, dialect, contacts) => {
    const { state, positions } = await replayed(recorded(name));
    expect(state().session).toMatchObject({ phase: 'signed-in', handle: 'alice@example.com', dialect });
    expect(state().me?.name).toBe('Alice New');
    expect(sketch(state()).map((line) => line.replace(/ \w{3}$/, ' FLN'))).toEqual(contacts);
    const [last, total] = positions.at(-1)?.split('/') ?? [];
    expect(last).toBe(total);
  });

  it.each(['msnp2', 'msnp7', 'msnp8', 'msnp11'])('%s brings its conversation back', async (name) => {
    const { state } = await replayed(recorded(name));
    const conversations = Object.values(state().conversations);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]?.peer).toBe('bob@example.com');
    const said = conversations[0]?.entries.map((entry) =>
      entry.kind === 'notice'
        ? [entry.notice.kind]
        : [entry.from, entry.kind === 'message' ? entry.text : 'nudge', entry.delivery?.state ?? null],
    );
    expect(said).toEqual([
      ['alice@example.com', 'Hello Bob ☺', 'delivered'],
      ['bob@example.com', 'nudge', null],
      ['went-offline'],
    ]);
  });

  it.each(['msnp2', 'msnp7', 'msnp8', 'msnp11'])('%s brings back what the one heard who was called', async (name) => {
    const bobs = recorded(name)
      .split('\n')
      .filter((line) => line.includes('"actor": "bob"'));
    const { state, positions } = await replayed(bobs.join('\n'));
    expect(state().session).toMatchObject({ phase: 'signed-in', handle: 'bob@example.com' });
    const [said, ...more] = conversationsIn(state());
    expect(more).toEqual([]);
    expect(said?.slice(0, 2)).toEqual(['alice', 'alice: Hello Bob ☺']);
    expect(said?.[2]).toMatch(/^\(nudge\) \[/);
    const [last, total] = positions.at(-1)?.split('/') ?? [];
    expect(last).toBe(total);
  });

  it('stands still, goes step by step, and goes on', async () => {
    const positions: number[] = [];
    let moved: () => void = () => undefined;
    const at = async (position: number) => {
      while (positions.at(-1) !== position)
        await new Promise<void>((resolve) => {
          moved = resolve;
        });
    };
    const session = new ReplayedSession(
      parseRecording(recorded('msnp8')),
      {
        happened: () => undefined,
        progressed(position) {
          positions.push(position);
          if (position === 3) session.pause(true);
          moved();
        },
        trace: () => undefined,
      },
      0,
    );
    onTestFinished(() => session.stop());
    let over = false;
    const played = session.play().then(() => {
      over = true;
    });
    await at(3);
    for (const step of [4, 5]) {
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(positions.at(-1)).toBe(step - 1);
      session.step();
      await at(step);
    }
    expect(over).toBe(false);
    session.pause(false);
    await played;
    expect(positions.at(-1)).toBeGreaterThan(10);
  });

  it('can be recorded and replayed again', async () => {
    const inspector = new Inspector(
      () => 'alice@example.com',
      () => undefined,
    );
    const first = await replayed(recorded('msnp8'), inspector.listener);
    const transcript = formatTranscript(inspector.entries);
    const again = await replayed(transcript);
    expect(again.state().contacts).toEqual(first.state().contacts);
    expect(again.state().groups).toEqual(first.state().groups);
    expect(again.state().me).toEqual(first.state().me);
  });

  it('starts from the list of a former session where the server left it out', async () => {
    const list = {
      listVersion: '7',
      settingsVersion: null,
      contacts: [],
      groups: [{ id: '0', name: 'Other Contacts' }],
      privacy: { askWhenAdded: false, othersAllowed: true },
      name: 'Alice',
      phones: { home: '', work: '', mobile: '' },
      mobilePages: { allowed: false, deviceSetUp: false },
    };
    const said: readonly [string, string?][] = [
      ['VER 1 MSNP8 CVR0', 'VER 1 MSNP8'],
      ['CVR 2 0x0409 winnt 5.1 i386 MSNMSGR 6.0.0602 MSMSGS alice@example.com', 'CVR 2 6.0 6.0 6.0 http://x http://x'],
      ['USR 3 TWN I alice@example.com', 'USR 3 TWN S lc=1033'],
      ['USR 4 TWN S [redacted]', 'USR 4 OK alice@example.com Alice 1 0'],
      ['SYN 5 7', 'SYN 5 7'],
      ['CHG 6 BSY', 'CHG 6 BSY'],
    ];
    const lines = [
      { t: 0, actor: 'alice', server: 'NS', event: 'connect' },
      { t: 0, actor: 'alice', server: 'NS', event: 'list of a former session', list },
      ...said.flatMap((pair) =>
        pair.map((data, index) => ({
          t: 1,
          actor: 'alice',
          server: 'NS',
          dir: index === 0 ? 'out' : 'in',
          data: `${data}\r\n`,
        })),
      ),
    ];
    const { state } = await replayed(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(state()).toMatchObject({
      session: { phase: 'signed-in', dialect: 'MSNP8' },
      me: { status: 'BSY' },
      groups: list.groups,
      privacy: list.privacy,
    });
  });

  it('says nothing any more once it is stopped', async () => {
    const { state, session } = await replayed(recorded('msnp2'));
    const before = state();
    session.stop();
    await new Promise((resolve) => setImmediate(resolve));
    expect(state()).toBe(before);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'VER 1 MSNP2 CVR0'],
    ['JSON of another kind', '{"t": "now"}'],
    ['no sign-in', '{"t": 0, "actor": "a", "server": "NS", "event": "connect"}'],
  ])('a file with %s is none', (_what, source) => {
    expect(() => parseRecording(source)).toThrow(RecordingError);
  });
});
