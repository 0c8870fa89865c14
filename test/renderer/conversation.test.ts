import { afterEach, describe, expect, it } from 'vitest';
import { actionOfKey, tabOfKey } from '../../renderer/conversation/action-keys.ts';
import { barKey, barsOf } from '../../renderer/conversation/bars.ts';
import { directionOf, fontFamily, formatStyle } from '../../renderer/conversation/format-style.ts';
import { inviteChoices } from '../../renderer/conversation/invite-choices.ts';
import { cellByKey } from '../../renderer/conversation/picker-keys.ts';
import { saysSomething, whyNotSent } from '../../renderer/conversation/sending.ts';
import { statusLine } from '../../renderer/conversation/status-line.ts';
import { conversationActions } from '../../shared/actions/conversation-actions.ts';
import {
  type Conversation,
  type ConversationEntry,
  type ConversationNotice,
  deliveryFailures,
} from '../../shared/conversation.ts';
import { defaultConversationSettings } from '../../shared/conversation-settings.ts';
import { sevenMenus } from '../../shared/menus/eras/seven.ts';
import { type MenuEntry, plainLabel } from '../../shared/menus/menu-model.ts';
import { menuBarOf } from '../../shared/menus/menu-tree.ts';
import { type Contact, type DialectName, type MessengerState, noPhones, signedOutState } from '../../shared/model.ts';
import { nameIn, namesIn } from '../../shared/people.ts';
import type { StatusCode } from '../../shared/status.ts';
import { conversationNoticeSentence, deliveryFailureSentence } from '../../shared/text/conversation.ts';
import { languages } from '../../shared/text/languages.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { setLanguage, text } from '../../shared/text/text.ts';
import { contact, keyed } from './contacts.ts';
import { talkDeeds } from './menus-of-era.ts';

afterEach(() => setLanguage(languages.en));

const ben = contact('Ben', { status: 'NLN' });

function talk(change: Partial<Conversation> = {}): Conversation {
  return {
    id: 'c',
    peer: ben.handle,
    participants: [{ handle: ben.handle, name: 'Ben', capabilities: 0 }],
    entries: [],
    typing: [],
    unread: 0,
    lastReceivedAt: null,
    ...change,
  };
}

const group = talk({
  peer: null,
  participants: ['ben', 'carla'].map((name) => ({ handle: `${name}@example.com`, name, capabilities: 0 })),
});

function signedIn(
  contacts: readonly Contact[],
  { dialect = 'MSNP11', status = 'NLN' }: { dialect?: DialectName; status?: 'NLN' | 'HDN' } = {},
): MessengerState {
  return {
    ...signedOutState,
    session: { phase: 'signed-in', handle: 'me@example.com', dialect, server: 'x:1863' },
    me: {
      handle: 'me@example.com',
      name: 'Me',
      status,
      personalMessage: '',
      media: null,
      verified: true,
      phones: noPhones,
      mobilePages: { allowed: false, deviceSetUp: false },
    },
    contacts: keyed(...contacts),
  };
}

function failed(id: string): ConversationEntry {
  return {
    kind: 'message',
    id,
    at: 0,
    own: true,
    from: 'me@example.com',
    name: 'Me',
    text: 'x',
    format: null,
    automatic: false,
    remoteId: null,
    delivery: { state: 'failed', why: 'timed-out', code: null },
  };
}

describe('the bar over the history', () => {
  const withFailed = talk({ entries: [failed('1'), failed('2')] });
  const failedGroup = { ...group, entries: withFailed.entries };
  it.each<[string, Conversation, MessengerState, readonly string[]]>([
    ['nothing about somebody online', talk(), signedIn([ben]), []],
    ['being signed out', talk(), signedOutState, ['signedOut']],
    ['appearing offline', talk(), signedIn([ben], { status: 'HDN' }), ['appearingOffline']],
    ['that they are offline', talk(), signedIn([contact('Ben')]), ['offline']],
    ['that they are busy', talk(), signedIn([contact('Ben', { status: 'BSY' })]), ['status BSY']],
    ['that they are blocked', talk(), signedIn([contact('Ben', { status: 'NLN', lists: ['FL', 'BL'] })]), ['blocked']],
    ['that nobody knows them', talk(), signedIn([]), ['stranger']],
    ['both of a blocked stranger', talk(), signedIn([contact('Ben', { lists: ['BL'] })]), ['blocked', 'stranger']],
    ['undelivered messages once they are online', withFailed, signedIn([ben]), ['undelivered 2']],
    ['not of undelivered ones while they are offline', withFailed, signedIn([contact('Ben')]), ['offline']],
    [
      'first what can be done',
      withFailed,
      signedIn([contact('Ben', { status: 'AWY' })]),
      ['undelivered 2', 'status AWY'],
    ],
    ['nothing of a conversation of several', group, signedIn([contact('Ben')]), []],
    ['but of undelivered messages to several', failedGroup, signedIn([ben]), ['undelivered 2']],
    ['once one of them is online', failedGroup, signedIn([contact('Ben')]), []],
  ])('tells %s', (_what, conversation, messenger, keys) => {
    expect(barsOf(conversation, messenger, false).map(barKey)).toEqual(keys);
    expect(barsOf(conversation, messenger, true).map(barKey)).toEqual(['replaying']);
  });
});

describe('the status bar', () => {
  const words = { typingWord: 'writing', lastMessage: 'time-first' } as const;
  const old = { typingWord: 'typing', lastMessage: 'date-first' } as const;
  const at = new Date(2005, 9, 14, 18, 32).getTime();
  const contacts = keyed(contact('Ben', { nickname: 'Benny' }));
  it.each<[Partial<Conversation>, typeof words | typeof old, RegExp]>([
    [{}, words, /^$/],
    [{ typing: [ben.handle] }, words, /^Benny is writing a message\.$/],
    [{ typing: [ben.handle] }, old, /^Benny is typing a message\.$/],
    [{ typing: [ben.handle, 'carla@example.com'] }, words, /^Benny and carla@example\.com are writing messages\.$/],
    [{ lastReceivedAt: at }, words, /^The latest message came at 6:32\sPM on 10\/14\/05\.$/],
    [{ lastReceivedAt: at }, old, /^The latest message came on 10\/14\/05 at 6:32\sPM\.$/],
    [{ lastReceivedAt: at, typing: [ben.handle] }, words, /^Benny is writing a message\.$/],
  ])('says of %j in the words of %j: %s', (change, structure, line) => {
    expect(statusLine(talk(change), contacts, structure)).toMatch(line);
  });
});

describe('how a message looks', () => {
  it.each([
    ['Comic Sans MS', '"Comic Sans MS", cursive'],
    ['comic sans ms', '"comic sans ms", cursive'],
    ['Wingdings 7', '"Wingdings 7", var(--message-font)'],
    ['MS Shell Dlg', 'var(--message-font)'],
    ['', 'var(--message-font)'],
    ['"; color: red; x: "\u0000\\', '"; color: red; x:", var(--message-font)'],
  ])('font %j becomes %j', (font, family) => {
    expect(fontFamily(font)).toBe(family);
  });

  it('says every effect, and nothing of a message that said nothing', () => {
    const format = {
      ...defaultConversationSettings.format,
      bold: true,
      underline: true,
      strikeout: true,
      colour: '#ff0000',
    };
    expect(formatStyle(format)).toEqual({
      fontFamily: 'var(--message-font)',
      fontWeight: 'bold',
      fontStyle: 'normal',
      textDecorationLine: 'underline line-through',
      '--said': '#ff0000',
    });
    expect(formatStyle(null)).toEqual({});
    expect([directionOf(null), directionOf(format), directionOf({ ...format, rightToLeft: true })]).toEqual([
      'auto',
      'auto',
      'rtl',
    ]);
  });
});

describe('what is typed', () => {
  it.each<[string, string, MessengerState, string | null]>([
    ['something short', 'hello', signedIn([]), null],
    ['400 characters by MSNP2', 'x'.repeat(400), signedIn([], { dialect: 'MSNP2' }), null],
    [
      'one more by MSNP2',
      'x'.repeat(401),
      signedIn([], { dialect: 'MSNP2' }),
      '1 character too many: 400 fit into one message here.',
    ],
    ['the same by MSNP11', 'x'.repeat(401), signedIn([]), null],
    ['too much by MSNP11', 'x'.repeat(1110), signedIn([]), '10 characters too many: 1,100 fit into one message here.'],
    [
      'anything while signed out',
      'hello',
      signedOutState,
      'You are signed out. What you write stays here until you sign in again.',
    ],
    [
      'anything while appearing offline',
      'hello',
      signedIn([], { status: 'HDN' }),
      'You appear offline, so nothing can be sent. Choose another status first.',
    ],
  ])('%s: %#', (_what, typed, messenger, why) => {
    expect(whyNotSent(typed, messenger, false)).toBe(why);
  });

  it('nothing goes anywhere while a recorded session is shown, in words', () => {
    const why =
      'The windows show a recorded session, so nothing reaches a server. End it in the Protocol Inspector first.';
    const messenger = signedIn([ben]);
    expect(whyNotSent('hello', messenger, true)).toBe(why);
    expect(commandErrorSentence({ kind: 'replaying', code: null, detail: 'sendMessage' })).toBe(why);
  });

  it('is nothing when it is white space', () => {
    expect(['', ' \n\t', ' a '].map(saysSomething)).toEqual([false, false, true]);
  });
});

describe('names', () => {
  it.each([
    ['the own name for them', keyed(contact('Ben', { nickname: 'Benny' })), 'Ben', 'Benny'],
    ['theirs as they say it here', keyed(contact('Ben')), 'Ben the Great', 'Ben the Great'],
    ['theirs without codes', [], '[c=4]Ben[/c] ·$3\u0007', 'Ben'],
    ['the list has one where theirs is nothing but codes', keyed(contact('Ben')), '·0', 'Ben'],
    ['the address of a stranger of codes only', [], '[b][/b]', 'ben@example.com'],
  ])('are %s', (_what, contacts, name, shown) => {
    expect(nameIn(contacts, 'ben@example.com', name)).toBe(shown);
  });

  it('are joined in a title', () => {
    expect(namesIn(group, keyed(contact('Ben')))).toBe('Ben, carla');
  });

  it.each([
    ['zh', 'Ben、carla', 'a：b'],
    ['ar', '\u2068Ben\u2069، \u2068carla\u2069', 'a: b'],
    ['fr', 'Ben, carla', 'a\u00a0: b'],
  ] as const)('are joined in %s with its own marks', (code, joined, labelled) => {
    setLanguage(languages[code]);
    expect(namesIn(group, keyed(contact('Ben')))).toBe(joined);
    expect(text('words.labelled', { label: 'a', value: 'b' })).toBe(labelled);
  });
});

describe('whom one can invite', () => {
  const people = keyed(
    ben,
    contact('Carla', { status: 'AWY' }),
    contact('dora', { status: 'NLN', nickname: 'Ada' }),
    contact('Emil'),
    contact('Fred', { status: 'NLN', lists: ['FL', 'BL'] }),
    contact('Gus', { status: 'NLN', lists: ['RL'] }),
  );
  it.each([
    ['', ['Ada (dora@example.com)', 'Carla (carla@example.com)']],
    ['ADA', ['Ada (dora@example.com)']],
    ['carla@', ['Carla (carla@example.com)']],
    ['ben', []],
  ])('searched for %j', (search, labels) => {
    expect(inviteChoices(people, talk(), search, 'en').map(({ label }) => label)).toEqual(labels);
  });
});

describe('the picker by keyboard', () => {
  const rows = [3, 10, 10, 4];
  it.each([
    [0, 0, 'ArrowRight', false, 0, 1],
    [0, 2, 'ArrowRight', false, 1, 0],
    [3, 3, 'ArrowRight', false, 3, 3],
    [0, 0, 'ArrowLeft', false, 0, 0],
    [1, 0, 'ArrowLeft', false, 0, 2],
    [0, 2, 'ArrowDown', false, 1, 2],
    [2, 9, 'ArrowDown', false, 3, 3],
    [3, 1, 'ArrowDown', false, 3, 1],
    [1, 7, 'ArrowUp', false, 0, 2],
    [0, 1, 'ArrowUp', false, 0, 1],
    [1, 5, 'Home', false, 1, 0],
    [1, 5, 'End', false, 1, 9],
    [1, 5, 'Home', true, 0, 0],
    [1, 5, 'End', true, 3, 3],
  ])('from %i, %i by %s (control %s) to %i, %i', (row, column, key, control, toRow, toColumn) => {
    expect(cellByKey(rows, { row, column }, key, control)).toEqual({ row: toRow, column: toColumn });
  });

  it('leaves other keys alone', () => {
    expect(cellByKey(rows, { row: 0, column: 0 }, 'a', false)).toBeNull();
  });
});

describe('menus, toolbar and keys', () => {
  const done: string[] = [];
  const deeds = talkDeeds((deed, about) => {
    done.push([deed, ...about.map((one) => JSON.stringify(one))].join(' '));
  });
  const settings = defaultConversationSettings;

  /** Labels with what they do, `-` where they are greyed. */
  function shape(entries: readonly MenuEntry[]): unknown[] {
    return entries.map((entry) => {
      if (entry.kind === 'separator') return '';
      const label = plainLabel(entry.label);
      if (entry.reason !== null) return `- ${label}`;
      if (entry.kind === 'menu') return { [label]: shape(entry.entries) };
      entry.run();
      return `${label}: ${done.splice(0).join()}`;
    });
  }
  function menu(id: string, conversation: Conversation, messenger: MessengerState): unknown[] {
    const actions = conversationActions({ conversation, messenger, settings, replaying: false }, deeds);
    return shape(menuBarOf(sevenMenus.conversation, actions, true).find((one) => one.id === id)?.entries ?? []);
  }

  it('edits, finds and writes', () => {
    const right = { change: 'change', format: JSON.stringify({ ...settings.format, rightToLeft: true }) };
    expect(menu('edit', talk(), signedIn([ben]))).toEqual([
      'Undo: edit "undo"',
      '',
      'Cut: edit "cut"',
      'Copy: edit "copy"',
      'Paste: edit "paste"',
      'Delete: edit "delete"',
      '',
      'Select All: edit "selectAll"',
      'Find...: find',
      '',
      'Change Font...: chooseFont',
      {
        'Change Text Direction': [
          `Left to Right: change {"format":${JSON.stringify(settings.format)}}`,
          `Right to Left: ${right.change} {"format":${right.format}}`,
        ],
      },
    ]);
  });

  it.each<[string, Conversation, MessengerState, unknown[]]>([
    [
      'a contact',
      talk(),
      signedIn([ben]),
      [
        'Invite Someone to This Conversation...: invite',
        '',
        'Send a Nudge: nudge',
        'Send an E-Mail Message: mail "ben@example.com"',
        '',
        '- Add to Contacts',
        'Block: block "ben@example.com"',
      ],
    ],
    [
      'a blocked stranger',
      talk(),
      signedIn([contact('Ben', { lists: ['BL'] })]),
      [
        'Invite Someone to This Conversation...: invite',
        '',
        'Send a Nudge: nudge',
        'Send an E-Mail Message: mail "ben@example.com"',
        '',
        'Add to Contacts: add "ben@example.com"',
        'Unblock: unblock "ben@example.com"',
      ],
    ],
    [
      'several',
      group,
      signedIn([ben]),
      [
        'Invite Someone to This Conversation...: invite',
        '',
        'Send a Nudge: nudge',
        '- Send an E-Mail Message',
        '',
        'Add to Contacts: add "carla@example.com"',
        '- Block',
      ],
    ],
    [
      'somebody while signed out',
      talk(),
      signedOutState,
      [
        '- Invite Someone to This Conversation...',
        '',
        '- Send a Nudge',
        'Send an E-Mail Message: mail "ben@example.com"',
        '',
        '- Add to Contacts',
        '- Block',
      ],
    ],
  ])('act on %s', (_whom, conversation, messenger, entries) => {
    expect(menu('actions', conversation, messenger)).toEqual(entries);
  });

  it('change the window', () => {
    expect(menu('tools', talk(), signedIn([ben]))).toEqual([
      {
        'Text Size': ['largest', 'larger', 'medium', 'smaller', 'smallest'].map(
          (size) => `${size.charAt(0).toUpperCase()}${size.slice(1)}: change {"textSize":"${size}"}`,
        ),
      },
      '',
      { 'Show Toolbars': ['Standard: change {"showToolbar":false}', 'Formatting: change {"showFormatBar":false}'] },
      'Show Display Pictures: change {"pictures":false}',
      'Always on Top: change {"alwaysOnTop":true}',
      '',
      'Show Emoticons: change {"showEmoticons":false}',
      'Show the Time of Each Message: change {"showTimes":true}',
      '',
      'Options...: openOptions',
    ]);
  });

  it('do not save what was never said, and send no Nudge when they are off', () => {
    expect(menu('file', talk(), signedIn([ben]))).toEqual([
      '- Save',
      '- Save as...',
      '',
      'View Message History: showHistory "ben@example.com"',
      '',
      'Close: close',
    ]);
    expect(menu('file', talk({ entries: [failed('1')] }), signedIn([ben]))[0]).toBe('Save: save true');
    const off = conversationActions(
      { conversation: talk(), messenger: signedIn([ben]), settings: { ...settings, nudges: false }, replaying: false },
      deeds,
    );
    expect(off.nudge.reason).toBe('Nudges are switched off in the options.');
  });

  it('do nothing that would go to the server while a recorded session is shown', () => {
    const place = { conversation: talk(), messenger: signedIn([ben]), settings };
    const greyed = (replaying: boolean) => {
      const { invite, nudge, block, copy } = conversationActions({ ...place, replaying }, deeds);
      return [invite, nudge, block, copy].map(({ reason }) => reason !== null);
    };
    expect(greyed(true)).toEqual([true, true, true, false]);
    expect(greyed(false)).toEqual([false, false, false, false]);
  });

  const key = (name: string, held: readonly ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[] = []) => ({
    key: name,
    ctrlKey: held.includes('ctrlKey'),
    metaKey: held.includes('metaKey'),
    shiftKey: held.includes('shiftKey'),
    altKey: held.includes('altKey'),
  });

  it.each([
    [key('f', ['ctrlKey']), 'Fi&nd...'],
    [key('F', ['ctrlKey']), 'Fi&nd...'],
    [key('f', ['metaKey']), null],
    [key('w', ['ctrlKey']), '&Close'],
    [key('s', ['ctrlKey']), '&Save'],
    // The system's own.
    [key('z', ['ctrlKey']), null],
    [key('f'), null],
    [key('f', ['ctrlKey', 'altKey']), null],
    [key('w', ['ctrlKey', 'shiftKey']), null],
  ])('answer %j by %s', (pressed, label) => {
    const actions = conversationActions(
      { conversation: talk(), messenger: signedIn([ben]), settings, replaying: false },
      deeds,
    );
    expect(actionOfKey(pressed, actions, 'win32')?.label ?? null).toBe(label);
  });

  it.each([
    [key('Tab', ['ctrlKey']), 'b', 'c'],
    [key('Tab', ['ctrlKey']), 'c', 'a'],
    [key('Tab', ['ctrlKey', 'shiftKey']), 'a', 'c'],
    [key('PageDown', ['ctrlKey']), 'a', 'b'],
    [key('PageUp', ['ctrlKey']), 'c', 'b'],
    [key('Tab'), 'a', null],
    [key('Tab', ['ctrlKey', 'altKey']), 'a', null],
  ])('go by %j from %s to %s', (pressed, front, to) => {
    expect(tabOfKey(pressed, ['a', 'b', 'c'], front)).toBe(to);
  });
});

describe('sentences', () => {
  it.each(deliveryFailures)('say why a message failed: %s', (why) => {
    const sentence = deliveryFailureSentence({ why, code: 715 });
    expect(sentence).toMatch(/^[A-Z].*[.\d]$/);
    expect(sentence.includes('715')).toBe(why === 'refused');
  });

  it.each<[ConversationNotice, string]>([
    [{ kind: 'joined', handle: 'b', name: 'B' }, 'Bea has joined this conversation.'],
    [{ kind: 'left', handle: 'b', name: 'B' }, 'Bea has left the conversation.'],
    [{ kind: 'went-offline', handle: 'b', name: 'B' }, 'Bea has gone offline.'],
    [{ kind: 'came-online', handle: 'b', name: 'B' }, 'Bea has come online.'],
    [
      { kind: 'status-changed', handle: 'b', name: 'B', status: 'PHN' satisfies StatusCode },
      'Bea is now shown as On The Phone.',
    ],
    [
      { kind: 'invitation-failed', handle: 'b', name: 'B', why: 'contact-offline', code: 217 },
      'Bea does not come to this conversation. This person is offline now.',
    ],
    [
      { kind: 'invitation-failed', handle: 'b', name: 'B', why: 'refused', code: 715 },
      'Bea does not come to this conversation. The server refused it. Error code: 715',
    ],
  ])('tell of %j', (notice, sentence) => {
    expect(conversationNoticeSentence(notice, 'Bea')).toBe(sentence);
  });
});
