import { describe, expect, it } from 'vitest';
import { at } from '../../renderer/controls/dialog-units.ts';
import { applyOptions, minutesIn, phoneProblem } from '../../renderer/options/apply-options.ts';
import { draftOf, readConnection } from '../../renderer/options/connection-draft.ts';
import { encodedOctets } from '../../renderer/options/encoded-octets.ts';
import { automaticAccount, currentValues } from '../../renderer/options/options-values.ts';
import { chosenList, listMoves, withChoice } from '../../renderer/options/privacy-lists.ts';
import { bookOf } from '../../shared/address-book.ts';
import { type AppState, initialAppState } from '../../shared/app.ts';
import type { CommandResult } from '../../shared/command-error.ts';
import type { CommandArgument, CommandName, CommandValue } from '../../shared/ipc.ts';
import { type Contact, type ListName, noMobilePages, noPhones } from '../../shared/model.ts';

function contact(handle: string, ...lists: ListName[]): Contact {
  return {
    handle,
    id: null,
    storedName: handle,
    name: handle,
    nickname: null,
    lists,
    groups: [],
    status: 'FLN',
    capabilities: 0,
    msnObject: null,
    personalMessage: '',
    media: null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
  };
}

const anna = contact('anna@example.com', 'FL', 'AL');
const bert = contact('bert@example.com', 'BL');
const contacts = bookOf([anna, bert]);

const signedIn: AppState = {
  ...initialAppState,
  accounts: [
    { handle: 'other@example.com', status: 'NLN', passwordRemembered: true, signInAutomatically: true },
    { handle: 'me@example.com', status: 'NLN', passwordRemembered: true, signInAutomatically: false },
  ],
  messenger: {
    ...initialAppState.messenger,
    session: { phase: 'signed-in', handle: 'me@example.com', dialect: 'MSNP11', server: '127.0.0.1:1863' },
    contacts,
    me: {
      handle: 'me@example.com',
      name: 'Me',
      status: 'NLN',
      personalMessage: 'hello',
      media: null,
      verified: true,
      phones: { home: '1', work: '', mobile: '' },
      mobilePages: noMobilePages,
    },
  },
};

/** A main process that remembers what it was asked, and refuses some of it. */
function mainProcess(...refused: CommandName[]) {
  const asked: (readonly [CommandName, unknown])[] = [];
  const send = async <N extends CommandName>(
    name: N,
    argument: CommandArgument<N>,
  ): Promise<CommandResult<CommandValue<N>>> => {
    asked.push([name, argument]);
    return { ok: false, error: { kind: refused.includes(name) ? 'too-long' : 'failed', code: null, detail: '' } };
  };
  return { asked, send };
}

describe('dialog units', () => {
  it('are one and a half pixels wide and five eighths more tall', () => {
    expect(at([3, 2, 123, 267])).toMatchObject({ insetInlineStart: 4.5, top: 3.25, width: 184.5, height: 433.875 });
  });
});

describe('the options', () => {
  it('show what the program has', () => {
    expect(currentValues(signedIn)).toMatchObject({ name: 'Me', personalMessage: 'hello', home: '1', lists: {} });
    expect(currentValues(initialAppState)).toMatchObject({ name: '', idleMinutes: '5', othersAllowed: true });
  });

  it('mean the account that is signed in, else the one used last', () => {
    expect(automaticAccount(signedIn)?.handle).toBe('me@example.com');
    expect(automaticAccount({ ...signedIn, messenger: initialAppState.messenger })?.handle).toBe('other@example.com');
    expect(automaticAccount(initialAppState)).toBeUndefined();
  });

  it('ask for what was changed, and for nothing else', async () => {
    const main = mainProcess();
    await applyOptions(signedIn, {}, main.send);
    expect(main.asked).toEqual([]);
    await applyOptions(
      signedIn,
      {
        name: 'New\tname',
        mobilePages: true,
        signInAutomatically: true,
        othersAllowed: false,
        lists: { [anna.handle]: 'BL', [bert.handle]: 'none', 'gone@example.com': 'BL' },
      },
      main.send,
    );
    expect(main.asked).toEqual([
      ['setSignInAutomatically', { handle: 'me@example.com', automatically: true }],
      ['setName', 'New name'],
      ['setPhones', { home: '1', work: '', mobile: '', pages: true }],
      ['setPrivacy', { othersAllowed: false, askWhenAdded: true }],
      ['blockContact', anna.handle],
      ['removeFromList', { handle: bert.handle, list: 'BL' }],
    ]);
  });

  it('keep settings that the page does not show', async () => {
    const main = mainProcess();
    await applyOptions(signedIn, { sortBy: 'status', idleMinutes: '12' }, main.send);
    const { settings } = signedIn;
    expect(main.asked).toEqual([
      [
        'setSettings',
        {
          ...settings,
          idle: { enabled: true, minutes: 12 },
          appearance: { ...settings.appearance, sortBy: 'status' },
        },
      ],
    ]);
  });

  it('change what concerns conversations, alerts and tray, and nothing beside it', async () => {
    const main = mainProcess();
    const { settings } = signedIn;
    const alerts = { ...settings.alerts, mail: { show: false, sound: true } };
    const draft = {
      tabs: true,
      shake: false,
      replyEnabled: true,
      replyText: ' Back\nsoon ',
      alerts,
      keepRunning: false,
    };
    await applyOptions(signedIn, draft, main.send);
    expect(main.asked).toEqual([
      [
        'setSettings',
        {
          ...settings,
          conversation: {
            ...settings.conversation,
            tabs: true,
            shake: false,
            automaticReply: { enabled: true, text: 'Back soon' },
          },
          alerts,
          tray: { ...settings.tray, keepRunning: false },
        },
      ],
    ]);
  });

  it.each([
    [{}, 'unasked'],
    [{ keepHistory: true }, 'yes'],
    [{ keepHistory: false }, 'no'],
  ])('take an answer about the history only where one was given: %j', async (answer, keep) => {
    const main = mainProcess();
    await applyOptions(signedIn, { showTimes: true, ...answer }, main.send);
    expect(main.asked).toMatchObject([['setSettings', { history: { keep } }]]);
  });

  it('say what was refused at its field, and keep it in the draft', async () => {
    const main = mainProcess('setName');
    const outcome = await applyOptions(signedIn, { name: 'x', idleMinutes: 'soon' }, main.send);
    expect(outcome.draft).toEqual({ name: 'x', idleMinutes: 'soon' });
    expect(Object.keys(outcome.problems)).toEqual(['idleMinutes', 'name']);
    expect(main.asked).toEqual([['setName', 'x']]);
  });

  it('know that letters beyond A to Z make a name long', async () => {
    const main = mainProcess();
    const { problems } = await applyOptions(signedIn, { name: 'é'.repeat(65) }, main.send);
    expect(problems.name).toMatch(/387.*390/);
    expect(main.asked).toEqual([]);
  });

  it('ask nothing of a server while signed out', async () => {
    const main = mainProcess();
    const signedOut = { ...signedIn, messenger: initialAppState.messenger };
    await applyOptions(signedOut, { name: 'x', home: '2', othersAllowed: false }, main.send);
    expect(main.asked).toEqual([]);
  });

  it.each([
    ['1', 1],
    [' 999 ', 999],
    ['0', null],
    ['1000', null],
    ['2.5', null],
    ['', null],
  ])('read %j minutes', (typed, minutes) => {
    expect(minutesIn(typed)).toBe(minutes);
  });
});

describe('phone numbers', () => {
  it('are counted as they travel', () => {
    expect(encodedOctets('020 7946')).toBe(10);
    expect(encodedOctets('(0)*é')).toBe(3 + 1 + 3 + 3 + 6);
  });

  it('may take 95 octets', () => {
    expect(phoneProblem('1'.repeat(95))).toBeNull();
    expect(phoneProblem('+'.repeat(32))).toMatch(/95.*96/);
  });
});

describe('the allow and block lists', () => {
  it('show people where they are going to be', () => {
    expect([anna, bert].map((one) => chosenList(one, {}))).toEqual(['AL', 'BL']);
    expect(chosenList(anna, { [anna.handle]: 'BL' })).toBe('BL');
    expect(chosenList(contact('both@example.com', 'AL', 'BL'), {})).toBe('BL');
    expect(chosenList(contact('constructor', 'RL'), {})).toBe('none');
  });

  it('forget a move that was taken back', () => {
    const moved = withChoice({}, anna, 'BL');
    expect(moved).toEqual({ [anna.handle]: 'BL' });
    expect(withChoice(moved, anna, 'AL')).toEqual({});
  });

  it('ask only for what is not so already', () => {
    expect(listMoves(contacts, { [anna.handle]: 'AL', [bert.handle]: 'AL', 'gone@example.com': 'BL' })).toEqual([
      { handle: bert.handle, from: 'BL', to: 'AL' },
    ]);
  });
});

describe('the advanced connection settings', () => {
  const socks = { kind: 'socks5', host: 'proxy.example.com', port: 1080, user: 'me' } as const;

  it('start from the stored way, the other rows at their usual ports', () => {
    const draft = draftOf(socks);
    expect(draft.rows.socks5).toEqual({ host: 'proxy.example.com', port: '1080', user: 'me', password: null });
    expect(draft.rows['http-connect']).toMatchObject({ host: '', port: '8080' });
    expect(readConnection(draft, 'socks5')).toEqual({ wish: { connection: socks, password: null } });
  });

  it('remember the rows that were in use before', () => {
    const gateway = { kind: 'http-gateway', host: 'gateway.example.com', port: 8000 } as const;
    const { kind, rows } = draftOf({ kind: 'direct' }, [socks, gateway]);
    expect(kind).toBe('direct');
    expect(rows.socks5).toMatchObject({ host: 'proxy.example.com', port: '1080', user: 'me' });
    expect(rows['http-gateway']).toMatchObject({ host: 'gateway.example.com', port: '8000' });
    expect(rows['http-connect']).toMatchObject({ host: '', port: '8080' });
  });

  it('leave user and password out where nobody asks for them', () => {
    const draft = draftOf({ kind: 'http-gateway', host: 'gateway.example.com', port: 80 });
    expect(readConnection(draft, 'http-gateway')).toEqual({
      wish: { connection: { kind: 'http-gateway', host: 'gateway.example.com', port: 80 }, password: null },
    });
    expect(readConnection(draft, 'direct')).toEqual({ wish: { connection: { kind: 'direct' }, password: null } });
  });

  it.each([
    [{ host: '' }, 'host'],
    [{ host: 'two words' }, 'host'],
    [{ port: '0' }, 'port'],
    [{ port: '80a' }, 'port'],
    [{ user: 'a:b' }, 'user'],
  ])('name the field that is wrong: %j', (part, problem) => {
    const draft = draftOf({ kind: 'http-connect', host: 'proxy.example.com', port: 8080, user: '' });
    const rows = { ...draft.rows, 'http-connect': { ...draft.rows['http-connect'], ...part } };
    expect(readConnection({ ...draft, rows }, 'http-connect')).toEqual({ problem });
  });
});
