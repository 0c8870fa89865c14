import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactIn } from '../../shared/address-book.ts';
import { initialAppState, reduceApp } from '../../shared/app.ts';
import { disguised, disguisedHandle } from '../../shared/disguise.ts';
import { parseScene, type Scene } from '../../shared/scenes/scene.ts';
import { formerConversations, sceneConversation } from '../../shared/scenes/scene-conversation.ts';
import { sceneEvents } from '../../shared/scenes/scene-events.ts';
import { windowNames } from '../../shared/windows.ts';

const folder = 'assets/scenes';
const bundled: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace('.json', ''), readFileSync(join(folder, file), 'utf8')]),
);

function read(source: string): Scene {
  const result = parseScene(source, bundled);
  if (!('scene' in result)) throw new Error(result.problem);
  return result.scene;
}

function stateOf(scene: Scene) {
  return sceneEvents(scene, initialAppState.settings).reduce(reduceApp, initialAppState);
}

const me = { handle: 'me@example.com', name: 'Myself' };
const whole = { nudgeScene: 1, title: 'A scene', window: 'main', me };
const people = [
  { handle: 'anna@example.com', name: 'Anna', status: 'BSY', groups: ['Friends'], personalMessage: 'ask Bert' },
  { handle: 'bert@example.com', name: 'Bert', blocked: true },
];

describe('the scenes that come with the program', () => {
  it('picture every window', () => {
    const windows = [...bundled.values()].map((source) => read(source).window);
    expect(new Set(windows)).toEqual(new Set(windowNames));
  });

  it.each([...bundled])('%s makes a state that its window can show', (_name, source) => {
    const scene = read(source);
    const { messenger } = stateOf(scene);
    if (scene.about !== null) expect(contactIn(messenger.contacts, scene.about)).toBeDefined();
    if (scene.window === 'conversation') expect(messenger.conversations).toHaveProperty([sceneConversation]);
    expect(messenger.session.phase).toBe(scene.phase);
  });
});

describe('a scene', () => {
  it('puts people into their groups and onto their lists', () => {
    const { contacts, groups } = stateOf(read(JSON.stringify({ ...whole, groups: ['Friends'], people }))).messenger;
    expect(groups).toEqual([{ id: '1', name: 'Friends' }]);
    expect(contactIn(contacts, 'anna@example.com')).toMatchObject({
      status: 'BSY',
      groups: ['1'],
      lists: ['FL', 'AL', 'RL'],
    });
    expect(contactIn(contacts, 'bert@example.com')).toMatchObject({ lists: ['FL', 'BL', 'RL'], groups: [] });
  });

  it('lets nobody have a personal message where the dialect has none', () => {
    const { contacts } = stateOf(read(JSON.stringify({ ...whole, dialect: 'MSNP2', people }))).messenger;
    expect(contactIn(contacts, 'anna@example.com')?.personalMessage).toBe('');
  });

  it('lets people talk at the times it says', () => {
    const lines = [
      { at: '21:14', from: 'anna@example.com', text: 'hi', format: { colour: '#ff0000' } },
      { at: '21:15', from: 'me', text: 'ho', state: 'failed' },
      { at: '21:16', nudge: 'me' },
      { at: '21:17', joined: 'bert@example.com' },
    ];
    const conversation = { with: ['anna@example.com'], lines };
    const state = stateOf(read(JSON.stringify({ ...whole, date: '2001-10-25', people, conversation })));
    const shown = state.messenger.conversations[sceneConversation];
    expect(shown).toMatchObject({ peer: 'anna@example.com', unread: 0 });
    expect(shown?.entries).toMatchObject([
      { kind: 'message', own: false, name: 'Anna', format: { colour: '#ff0000', bold: false }, delivery: null },
      { kind: 'message', own: true, from: me.handle, delivery: { state: 'failed', why: 'timed-out' } },
      { kind: 'nudge', own: true },
      { kind: 'notice', notice: { kind: 'joined', name: 'Bert' } },
    ]);
    expect(new Date(shown?.lastReceivedAt ?? 0).toTimeString()).toMatch(/^21:14:00/);
  });

  it('may be like another one but for some fields', () => {
    const scene = read(JSON.stringify({ like: 'contact-list', title: 'Mine', sortBy: 'status' }));
    const { people, ...rest } = read(bundled.get('contact-list') ?? '');
    expect(people).not.toHaveLength(0);
    expect(scene).toEqual({ ...rest, people, title: 'Mine', sortBy: 'status' });
  });

  it('is like itself at no end', () => {
    const ring = new Map([['ring', '{"like": "ring"}']]);
    expect(parseScene('{"like": "ring"}', ring)).toEqual({ problem: 'like: there is no scene "ring"' });
  });

  it('rings an alert, and keeps what was said on former days', () => {
    const history = [{ date: '2001-10-24', with: ['anna@example.com'], lines: [{ at: '20:00', nudge: 'me' }] }];
    const alert = { kind: 'message', from: 'anna@example.com', text: 'there?' };
    const scene = read(JSON.stringify({ ...whole, people, history, alert }));
    expect(stateOf(scene).toasts).toMatchObject([{ news: { kind: 'message', name: 'Anna', text: 'there?' } }]);
    expect(stateOf(scene).messenger.conversations).toEqual({});
    const [former] = formerConversations(scene);
    expect(new Date(former?.entries[0]?.at ?? 0).getDate()).toBe(24);
  });

  it.each([
    ['no JSON', 'x', 'it is not JSON'],
    ['another version', JSON.stringify({ ...whole, nudgeScene: 2 }), 'nudgeScene'],
    ['a window that there is not', JSON.stringify({ ...whole, window: 'stage' }), 'window'],
    ['a field that there is not', JSON.stringify({ ...whole, script: '' }), 'script'],
    [
      'a time of no day',
      JSON.stringify({ ...whole, conversation: { with: [me.handle], lines: [{ at: '25:00', nudge: 'me' }] } }),
      'conversation',
    ],
    ['a scene like none', JSON.stringify({ ...whole, like: 'no-such-scene' }), 'like: there is no scene'],
    ['a key that there is not', JSON.stringify({ ...whole, keys: ['Alt+Rub'] }), 'not a key like Alt+T'],
    ['a window too large', JSON.stringify({ ...whole, size: { width: 99_999, height: 100 } }), 'size'],
  ])('is refused with words: %s', (_what, source, problem) => {
    const result = parseScene(source, bundled);
    expect('problem' in result && result.problem).toContain(problem);
  });
});

describe('a disguise', () => {
  const conversation = {
    with: ['anna@example.com', 'cleo@example.com'],
    lines: [{ at: '20:00', from: 'anna@example.com', text: 'Bert (bert@example.com) says hi to Myself' }],
  };
  const state = stateOf(read(JSON.stringify({ ...whole, people, conversation })));
  const other = disguised(state);

  it('leaves no name and no address, wherever it stands', () => {
    const shown = JSON.stringify(other.messenger);
    for (const word of ['Anna', 'anna@', 'Bert', 'bert@', 'Myself', 'me@example', 'cleo@'])
      expect(shown).not.toContain(word);
  });

  it('calls everybody the same in every place', () => {
    const alias = disguisedHandle(state, 'anna@example.com');
    const anna = contactIn(other.messenger.contacts, alias);
    const [line] = other.messenger.conversations[sceneConversation]?.entries ?? [];
    expect(line).toMatchObject({ from: alias, name: anna?.name });
    expect(disguised(state)).toEqual(other);
  });

  it('keeps what people say but for the names', () => {
    const [line] = other.messenger.conversations[sceneConversation]?.entries ?? [];
    expect(line?.kind === 'message' && line.text).toMatch(/^\w+ \(\w+@example\.com\) says hi to \w+$/);
  });
});
