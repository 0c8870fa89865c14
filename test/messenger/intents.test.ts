import { describe, expect, it } from 'vitest';
import type { Messenger, RequestResult } from '../../electron/messenger/messenger.ts';
import { type DialectName, dialectNames, signedOutState } from '../../shared/model.ts';
import { reduce } from '../../shared/reduce.ts';
import { pendingRequests } from '../../shared/requests.ts';
import { type Stage, sketch, stage } from '../support/messenger-under-test.ts';
import { type AliceList, bobsId, friends, onlineBy, usualList, work } from '../support/online-by.ts';
import type { PeerConnection } from '../support/scripted-peer.ts';
import { talk } from '../support/talk.ts';

const evesId = '0b7c6a52-9d1e-4a33-8f40-6f2f9b7d1c20';

/** The dialects that speak of lists in the same words. */
const plain = ['MSNP2', 'MSNP3', 'MSNP4', 'MSNP5', 'MSNP6'] as const;
const numbered = ['MSNP7', 'MSNP8', 'MSNP9'] as const;
const byGuid = ['MSNP10', 'MSNP11', 'MSNP12'] as const;
const byAdd = [...plain, ...numbered];

/**
 * Numbers a dialogue for a session: `#1` is the first transaction id to come, `#2` the one after it, and `v1` the list
 * version that the first change makes.
 */
function numberedDialogue(dialogue: string, next: number): string {
  return dialogue
    .replace(/#(\d)/g, (_, step: string) => String(next + Number(step) - 1))
    .replace(/\bv(\d)\b/g, (_, step: string) => String(7 + Number(step)));
}

async function carriedOut(
  scene: Stage,
  connection: PeerConnection,
  next: number,
  wish: (messenger: Messenger) => Promise<RequestResult>,
  dialogue: string,
): Promise<RequestResult> {
  const result = wish(scene.messenger);
  await talk(connection, numberedDialogue(dialogue, next));
  const outcome = await result;
  await scene.idle();
  expect(connection.unread).toBe('');
  return outcome;
}

interface Row {
  readonly intent: string;
  readonly dialects: readonly DialectName[];
  readonly wish: (messenger: Messenger) => Promise<RequestResult>;
  readonly dialogue: string;
  /** Who is on which list afterwards; the others are as before. */
  readonly after: readonly string[];
  readonly list?: AliceList;
}

const eve = 'eve@hotmail.com';
const bob = 'bob@hotmail.com';
const carol = 'carol@hotmail.com';
const dave = 'dave@hotmail.com';

const bobBefore = (name: DialectName) => `${bob} Bob FL+AL+RL [${byGroups(name) ? 'Friends' : ''}] FLN`;
const byGroups = (name: DialectName) => !plain.some((each) => each === name);

const rows: readonly Row[] = [
  {
    intent: 'add a contact',
    dialects: plain,
    wish: (messenger) => messenger.addContact({ handle: ' Eve@Hotmail.com ', group: null }),
    dialogue: `C: ADD #1 AL ${eve} ${eve.replace('@', '%40')}
      S: ADD #1 AL v1 ${eve} ${eve}
      C: ADD #2 FL ${eve} ${eve.replace('@', '%40')}
      S: ADD #2 FL v2 ${eve} ${eve}`,
    after: [`${eve} ${eve} FL+AL [] FLN`],
  },
  {
    intent: 'add a contact under a name',
    dialects: numbered,
    wish: (messenger) => messenger.addContact({ handle: eve, name: 'Eve', group: null }),
    dialogue: `C: ADD #1 AL ${eve} Eve
      S: ADD #1 AL v1 ${eve} Eve
      C: ADD #2 FL ${eve} Eve 0
      S: ADD #2 FL v2 ${eve} Eve 0`,
    after: [`${eve} Eve FL+AL [Other Contacts] FLN`],
  },
  {
    intent: 'add a contact into a group',
    dialects: numbered,
    wish: (messenger) => messenger.addContact({ handle: eve, name: 'Eve', group: '1' }),
    dialogue: `C: ADD #1 AL ${eve} Eve
      S: ADD #1 AL v1 ${eve} Eve
      C: ADD #2 FL ${eve} Eve 1
      S: ADD #2 FL v2 ${eve} Eve 1`,
    after: [`${eve} Eve FL+AL [Friends] FLN`],
  },
  {
    intent: 'add a contact into a group',
    dialects: byGuid,
    wish: (messenger) => messenger.addContact({ handle: eve, name: 'Eve', group: friends }),
    dialogue: `C: ADC #1 AL N=${eve}
      S: ADC #1 AL N=${eve}
      C: ADC #2 FL N=${eve} F=Eve
      S: ADC #2 FL N=${eve} F=Eve C=${evesId}
      C: ADC #3 FL C=${evesId} ${friends}
      S: ADC #3 FL C=${evesId} ${friends}`,
    after: [`${eve} Eve FL+AL [Friends] FLN`],
  },
  {
    intent: 'add somebody blocked: stays blocked',
    dialects: plain,
    wish: (messenger) => messenger.addContact({ handle: dave, group: null }),
    dialogue: `C: ADD #1 FL ${dave} Dave\nS: ADD #1 FL v1 ${dave} Dave`,
    after: [`${dave} Dave FL+BL [] FLN`],
  },
  {
    intent: 'add somebody, blocked',
    dialects: byGuid,
    wish: (messenger) => messenger.addContact({ handle: eve, group: null, block: true }),
    dialogue: `C: ADC #1 BL N=${eve}
      S: ADC #1 BL N=${eve}
      C: ADC #2 FL N=${eve} F=eve%40hotmail.com
      S: ADC #2 FL N=${eve} F=${eve} C=${evesId}`,
    after: [`${eve} ${eve} FL+BL [] FLN`],
  },
  {
    intent: 'add somebody who is pending: that is the answer',
    dialects: byGuid,
    wish: (messenger) => messenger.addContact({ handle: carol, group: null }),
    dialogue: `C: ADC #1 RL N=${carol}
      S: ADC #1 RL N=${carol} F=Carol
      C: REM #2 PL ${carol}
      S: REM #2 PL ${carol}
      C: ADC #3 AL N=${carol}
      S: ADC #3 AL N=${carol}
      C: ADC #4 FL N=${carol} F=Carol
      S: ADC #4 FL N=${carol} F=Carol C=${evesId}`,
    after: [`${carol} Carol FL+AL+RL [] FLN`],
  },
  {
    intent: 'remove a contact',
    dialects: byAdd,
    wish: (messenger) => messenger.removeContact({ handle: bob, block: false }),
    dialogue: `C: REM #1 FL ${bob}\nS: REM #1 FL v1 ${bob}`,
    after: [`${bob} Bob AL+RL [] FLN`],
  },
  {
    intent: 'remove and block a contact',
    dialects: byAdd,
    wish: (messenger) => messenger.removeContact({ handle: bob, block: true }),
    dialogue: `C: REM #1 FL ${bob}
      S: REM #1 FL v1 ${bob}
      C: REM #2 AL ${bob}
      S: REM #2 AL v2 ${bob}
      C: ADD #3 BL ${bob} Bob
      S: ADD #3 BL v3 ${bob} Bob`,
    after: [`${bob} Bob BL+RL [] FLN`],
  },
  {
    intent: 'remove and block a contact',
    dialects: byGuid,
    wish: (messenger) => messenger.removeContact({ handle: bob, block: true }),
    dialogue: `C: REM #1 FL ${bobsId}
      S: REM #1 FL ${bobsId}
      C: REM #2 AL ${bob}
      S: REM #2 AL ${bob}
      C: ADC #3 BL N=${bob}
      S: ADC #3 BL N=${bob}`,
    after: [`${bob} Bob BL+RL [] FLN`],
  },
  {
    intent: 'block a contact',
    dialects: plain,
    wish: (messenger) => messenger.blockContact(bob),
    dialogue: `C: REM #1 AL ${bob}
      S: REM #1 AL v1 ${bob}
      C: ADD #2 BL ${bob} Bob
      S: ADD #2 BL v2 ${bob} Bob`,
    after: [`${bob} Bob FL+BL+RL [] FLN`],
  },
  {
    intent: 'block a contact',
    dialects: byGuid,
    wish: (messenger) => messenger.blockContact(bob),
    dialogue: `C: REM #1 AL ${bob}
      S: REM #1 AL ${bob}
      C: ADC #2 BL N=${bob}
      S: ADC #2 BL N=${bob}`,
    after: [`${bob} Bob FL+BL+RL [Friends] FLN`],
  },
  {
    intent: 'unblock somebody',
    dialects: byAdd,
    wish: (messenger) => messenger.unblockContact(dave),
    dialogue: `C: REM #1 BL ${dave}
      S: REM #1 BL v1 ${dave}
      C: ADD #2 AL ${dave} Dave
      S: ADD #2 AL v2 ${dave} Dave`,
    after: [`${dave} Dave AL [] FLN`],
  },
  {
    intent: 'unblock somebody',
    dialects: byGuid,
    wish: (messenger) => messenger.unblockContact(dave),
    dialogue: `C: REM #1 BL ${dave}
      S: REM #1 BL ${dave}
      C: ADC #2 AL N=${dave}
      S: ADC #2 AL N=${dave}`,
    after: [`${dave} dave@hotmail.com AL [] FLN`],
  },
  {
    intent: 'allow somebody who added me, and add them',
    dialects: plain,
    wish: (messenger) => messenger.answerRequest({ handle: carol, allow: true, add: true }),
    dialogue: `C: ADD #1 AL ${carol} Carol
      S: ADD #1 AL v1 ${carol} Carol
      C: ADD #2 FL ${carol} Carol
      S: ADD #2 FL v2 ${carol} Carol`,
    after: [`${carol} Carol FL+AL+RL [] FLN`],
  },
  {
    intent: 'allow somebody who added me, and add them',
    dialects: byGuid,
    wish: (messenger) => messenger.answerRequest({ handle: carol, allow: true, add: true }),
    dialogue: `C: ADC #1 RL N=${carol}
      S: ADC #1 RL N=${carol} F=Carol
      C: REM #2 PL ${carol}
      S: REM #2 PL ${carol}
      C: ADC #3 AL N=${carol}
      S: ADC #3 AL N=${carol}
      C: ADC #4 FL N=${carol} F=Carol
      S: ADC #4 FL N=${carol} F=Carol C=${evesId}`,
    after: [`${carol} Carol FL+AL+RL [] FLN`],
  },
  {
    intent: 'block somebody who added me',
    dialects: byAdd,
    wish: (messenger) => messenger.answerRequest({ handle: carol, allow: false, add: false }),
    dialogue: `C: ADD #1 BL ${carol} Carol\nS: ADD #1 BL v1 ${carol} Carol`,
    after: [`${carol} Carol BL+RL [] FLN`],
  },
  {
    intent: 'block somebody who added me',
    dialects: byGuid,
    wish: (messenger) => messenger.answerRequest({ handle: carol, allow: false, add: false }),
    dialogue: `C: ADC #1 RL N=${carol}
      S: ADC #1 RL N=${carol} F=Carol
      C: REM #2 PL ${carol}
      S: REM #2 PL ${carol}
      C: ADC #3 BL N=${carol}
      S: ADC #3 BL N=${carol}`,
    after: [`${carol} Carol BL+RL [] FLN`],
  },
  {
    intent: 'rename a contact',
    dialects: byAdd,
    wish: (messenger) => messenger.renameContact({ handle: bob, name: ' Bob\u0000 Jones ' }),
    dialogue: `C: REA #1 ${bob} Bob%20Jones\nS: REA #1 v1 ${bob} Bob%20Jones`,
    after: [],
  },
  {
    intent: 'rename a contact',
    dialects: byGuid,
    wish: (messenger) => messenger.renameContact({ handle: bob, name: 'Bob Jones' }),
    dialogue: `C: SBP #1 ${bobsId} MFN Bob%20Jones\nS: SBP #1 ${bobsId} MFN Bob%20Jones`,
    after: [`${bob} Bob Jones FL+AL+RL [Friends] FLN`],
  },
  {
    intent: 'move a contact to another group: into the new one first',
    dialects: numbered,
    wish: (messenger) => messenger.moveContact({ handle: bob, from: '1', to: '2' }),
    dialogue: `C: ADD #1 FL ${bob} Bob 2
      S: ADD #1 FL v1 ${bob} Bob 2
      C: REM #2 FL ${bob} 1
      S: REM #2 FL v2 ${bob} 1`,
    after: [`${bob} Bob FL+AL+RL [Work] FLN`],
  },
  {
    intent: 'move a contact to another group: into the new one first',
    dialects: byGuid,
    wish: (messenger) => messenger.moveContact({ handle: bob, from: friends, to: work }),
    dialogue: `C: ADC #1 FL C=${bobsId} ${work}
      S: ADC #1 FL C=${bobsId} ${work}
      C: REM #2 FL ${bobsId} ${friends}
      S: REM #2 FL ${bobsId} ${friends}`,
    after: [`${bob} Bob FL+AL+RL [Work] FLN`],
  },
  {
    intent: 'move a contact to Other Contacts',
    dialects: numbered,
    wish: (messenger) => messenger.moveContact({ handle: bob, from: '1', to: null }),
    dialogue: `C: ADD #1 FL ${bob} Bob 0
      S: ADD #1 FL v1 ${bob} Bob 0
      C: REM #2 FL ${bob} 1
      S: REM #2 FL v2 ${bob} 1`,
    after: [`${bob} Bob FL+AL+RL [Other Contacts] FLN`],
  },
  {
    intent: 'move a contact to Other Contacts',
    dialects: byGuid,
    wish: (messenger) => messenger.moveContact({ handle: bob, from: friends, to: null }),
    dialogue: `C: REM #1 FL ${bobsId} ${friends}\nS: REM #1 FL ${bobsId} ${friends}`,
    after: [`${bob} Bob FL+AL+RL [] FLN`],
  },
  {
    intent: 'copy a contact into another group',
    dialects: numbered,
    wish: (messenger) => messenger.copyContact({ handle: bob, to: '2' }),
    dialogue: `C: ADD #1 FL ${bob} Bob 2\nS: ADD #1 FL v1 ${bob} Bob 2`,
    after: [`${bob} Bob FL+AL+RL [Friends, Work] FLN`],
  },
  {
    intent: 'copy a contact into another group',
    dialects: byGuid,
    wish: (messenger) => messenger.copyContact({ handle: bob, to: work }),
    dialogue: `C: ADC #1 FL C=${bobsId} ${work}\nS: ADC #1 FL C=${bobsId} ${work}`,
    after: [`${bob} Bob FL+AL+RL [Friends, Work] FLN`],
  },
  {
    intent: 'remove from the only group: into group 0 first',
    dialects: numbered,
    wish: (messenger) => messenger.removeFromGroup({ handle: bob, group: '1' }),
    dialogue: `C: ADD #1 FL ${bob} Bob 0
      S: ADD #1 FL v1 ${bob} Bob 0
      C: REM #2 FL ${bob} 1
      S: REM #2 FL v2 ${bob} 1`,
    after: [`${bob} Bob FL+AL+RL [Other Contacts] FLN`],
  },
  {
    intent: 'remove from the only group',
    dialects: byGuid,
    wish: (messenger) => messenger.removeFromGroup({ handle: bob, group: friends }),
    dialogue: `C: REM #1 FL ${bobsId} ${friends}\nS: REM #1 FL ${bobsId} ${friends}`,
    after: [`${bob} Bob FL+AL+RL [] FLN`],
  },
  {
    intent: 'remove from the allow list',
    dialects: byAdd,
    wish: (messenger) => messenger.removeFromList({ handle: bob, list: 'AL' }),
    dialogue: `C: REM #1 AL ${bob}\nS: REM #1 AL v1 ${bob}`,
    after: [],
  },
  {
    intent: 'remove from the block list',
    dialects: byGuid,
    wish: (messenger) => messenger.removeFromList({ handle: dave, list: 'BL' }),
    dialogue: `C: REM #1 BL ${dave}\nS: REM #1 BL ${dave}`,
    after: [],
  },
];

const table = rows.flatMap((row) => row.dialects.map((dialect) => ({ ...row, dialect })));

describe('what the user wants of the lists, octet for octet (fact book 60 section 10)', () => {
  it.each(table)('$dialect: $intent', async ({ dialect, wish, dialogue, after, list }) => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    const { connection, next } = await onlineBy(scene, dialect, {}, list);
    expect(sketch(scene.messenger.state)[0]).toBe(bobBefore(dialect));
    expect(await carriedOut(scene, connection, next, wish, dialogue)).toEqual({ ok: true });
    const now = sketch(scene.messenger.state);
    for (const line of after) expect(now).toContain(line);
    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
  });
});

describe('somebody who is moved between the allow and block lists', () => {
  it.each([
    [
      'blocked',
      'MSNP8',
      `C: REM #1 AL ${bob}\nS: REM #1 AL v1 ${bob}\nC: ADD #2 BL ${bob} Bob\nS: ADD #2 BL v2 ${bob} Bob`,
    ],
    [
      'refused',
      'MSNP8',
      `C: REM #1 AL ${bob}\nS: REM #1 AL v1 ${bob}\nC: ADD #2 BL ${bob} Bob\nS: 603 #2\nC: ADD #3 AL ${bob} Bob\nS: ADD #3 AL v2 ${bob} Bob`,
    ],
    ['blocked', 'MSNP11', `C: REM #1 AL ${bob}\nS: REM #1 AL ${bob}\nC: ADC #2 BL N=${bob}\nS: ADC #2 BL N=${bob}`],
  ] as const)('is asked about in no moment: %s in %s', async (outcome, dialect, dialogue) => {
    const scene = await stage();
    scene.passport.answer = async () => 't=1';
    const { connection, next } = await onlineBy(scene, dialect, {}, usualList);
    const wish = (messenger: Messenger) => messenger.blockContact(bob);
    expect((await carriedOut(scene, connection, next, wish, dialogue)).ok).toBe(outcome === 'blocked');
    const between: string[] = [];
    const asked = new Set<string>();
    scene.events.reduce((state, event) => {
      const after = reduce(state, event);
      if (after.decidingAbout !== null) between.push(sketch(after).find((line) => line.startsWith(bob)) ?? '');
      if (after.session.phase === 'signed-in') for (const { handle } of pendingRequests(after)) asked.add(handle);
      return after;
    }, signedOutState);
    expect(between.some((line) => line.startsWith(`${bob} Bob FL+RL`))).toBe(true);
    expect([...asked]).toEqual([carol]);
    expect(scene.messenger.state.decidingAbout).toBeNull();
  });
});

const groupRows = [
  ...numbered.flatMap((dialect) => [
    {
      dialect,
      intent: 'create a group',
      wish: (messenger: Messenger) => messenger.createGroup(' Chess Club '),
      dialogue: 'C: ADG #1 Chess%20Club 0\nS: ADG #1 v1 Chess%20Club 3 0',
      groups: ['0 Other Contacts', '1 Friends', '2 Work', '3 Chess Club'],
    },
    {
      dialect,
      intent: 'rename a group',
      wish: (messenger: Messenger) => messenger.renameGroup({ group: '2', name: 'Colleagues' }),
      dialogue: 'C: REG #1 2 Colleagues 0\nS: REG #1 v1 2 Colleagues 0',
      groups: ['0 Other Contacts', '1 Friends', '2 Colleagues'],
    },
    {
      dialect,
      intent: 'delete an empty group',
      wish: (messenger: Messenger) => messenger.deleteGroup('2'),
      dialogue: 'C: RMG #1 2\nS: RMG #1 v1 2',
      groups: ['0 Other Contacts', '1 Friends'],
    },
  ]),
  ...byGuid.flatMap((dialect) => [
    {
      dialect,
      intent: 'create a group',
      wish: (messenger: Messenger) => messenger.createGroup('Chess Club'),
      dialogue: `C: ADG #1 Chess%20Club\nS: ADG #1 Chess%20Club ${evesId}`,
      groups: [`${friends} Friends`, `${work} Work`, `${evesId} Chess Club`],
    },
    {
      dialect,
      intent: 'rename a group, which an odd server answers backwards',
      wish: (messenger: Messenger) => messenger.renameGroup({ group: work, name: 'Colleagues' }),
      dialogue: `C: REG #1 ${work} Colleagues\nS: REG #1 1 Colleagues ${work} 0`,
      groups: [`${friends} Friends`, `${work} Colleagues`],
    },
    {
      dialect,
      intent: 'delete an empty group',
      wish: (messenger: Messenger) => messenger.deleteGroup(work),
      dialogue: `C: RMG #1 ${work}\nS: RMG #1 ${work}`,
      groups: [`${friends} Friends`],
    },
  ]),
];

describe('groups (fact book 20, ADG to RMG; 60 section 3)', () => {
  it.each(groupRows)('$dialect: $intent', async ({ dialect, wish, dialogue, groups }) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    expect(await carriedOut(scene, connection, next, wish, dialogue)).toEqual({ ok: true });
    expect(scene.messenger.state.groups.map(({ id, name }) => `${id} ${name}`)).toEqual(groups);
  });

  it.each(numbered)('%s: the first group where groups were never set up', async (dialect) => {
    const scene = await stage();
    const list = { ...usualList, groups: [] };
    const { connection, next } = await onlineBy(scene, dialect, {}, list);
    expect(scene.messenger.state.groups).toEqual([]);
    const setUp = `C: REG #1 0 Other%20Contacts 0
      S: REG #1 v1 0 Other%20Contacts 0
      C: ADG #2 Coworkers 0
      S: ADG #2 v2 Coworkers 1 0
      C: ADG #3 Friends 0
      S: ADG #3 v3 Friends 2 0
      C: ADG #4 Family 0
      S: ADG #4 v4 Family 3 0
      C: ADG #5 Chess 0
      S: ADG #5 v5 Chess 4 0`;
    const result = await carriedOut(scene, connection, next, (messenger) => messenger.createGroup('Chess'), setUp);
    expect(result).toEqual({ ok: true });
    const names = scene.messenger.state.groups.map(({ name }) => name);
    expect(names).toEqual(['Other Contacts', 'Coworkers', 'Friends', 'Family', 'Chess']);
    // A second time there is nothing to do.
    expect(await scene.messenger.setUpGroups()).toEqual({ ok: true });
    expect(connection.unread).toBe('');
  });

  it('a set-up that fails half-way is taken back', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8', {}, { ...usualList, groups: [] });
    const dialogue = `C: REG #1 0 Other%20Contacts 0
      S: REG #1 v1 0 Other%20Contacts 0
      C: ADG #2 Coworkers 0
      S: ADG #2 v2 Coworkers 1 0
      C: ADG #3 Friends 0
      S: 603 #3
      C: RMG #4 1
      S: RMG #4 v3 1
      C: REG #5 0 ~ 0
      S: REG #5 v4 0 ~ 0`;
    const result = await carriedOut(scene, connection, next, (messenger) => messenger.setUpGroups(), dialogue);
    expect(result).toMatchObject({ ok: false, code: 603 });
    expect(scene.messenger.state.groups).toEqual([]);
  });
});

describe('settings and properties', () => {
  it.each(dialectNames)('%s: privacy, BLP and GTC', async (dialect) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(
      scene,
      dialect,
      {},
      { ...usualList, people: usualList.people.slice(0, 1) },
    );
    const versioned = byAdd.some((each) => each === dialect);
    const [one, two] = versioned ? ['v1 ', 'v2 '] : ['', ''];
    const result = await carriedOut(
      scene,
      connection,
      next,
      (messenger) => messenger.setPrivacy({ othersAllowed: false, askWhenAdded: false }),
      `C: BLP #1 BL\nS: BLP #1 ${one}BL\nC: GTC #2 N\nS: GTC #2 ${two}N`,
    );
    expect(result).toEqual({ ok: true });
    expect(scene.messenger.state.privacy).toEqual({ othersAllowed: false, askWhenAdded: false });
    // What is so already is not asked for.
    expect(await scene.messenger.setPrivacy({ othersAllowed: false })).toEqual({ ok: true });
    expect(connection.unread).toBe('');
  });

  it('218 says that our idea was wrong: the state follows', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const result = await carriedOut(
      scene,
      connection,
      next,
      (messenger) => messenger.setPrivacy({ othersAllowed: false }),
      'C: BLP #1 BL\nS: 218 #1',
    );
    expect(result).toEqual({ ok: true });
    expect(scene.messenger.state.privacy.othersAllowed).toBe(false);
    expect(scene.listCache.load('alice@hotmail.com|MSNP8|10.0.0.1:1863')).toBeNull();
  });

  it('BLP taken back when GTC is refused', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP11');
    const result = await carriedOut(
      scene,
      connection,
      next,
      (messenger) => messenger.setPrivacy({ othersAllowed: false, askWhenAdded: false }),
      'C: BLP #1 BL\nS: BLP #1 BL\nC: GTC #2 N\nS: 603 #2\nC: BLP #3 AL\nS: BLP #3 AL',
    );
    expect(result).toMatchObject({ ok: false, code: 603 });
    expect(scene.messenger.state.privacy).toEqual({ othersAllowed: true, askWhenAdded: true });
  });

  it.each(dialectNames.slice(3))('%s: phones and pages', async (dialect) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    const [one, two, three] = byAdd.some((each) => each === dialect) ? ['v1 ', 'v2 ', 'v3 '] : ['', '', ''];
    const say = (wish: (messenger: Messenger) => Promise<RequestResult>, dialogue: string, from: number) =>
      carriedOut(scene, connection, from, wish, dialogue);
    const mobile = { kind: 'mobile', number: ' +1 (555) 0100\n' } as const;
    await say(
      (messenger) => messenger.setPhone(mobile),
      `C: PRP #1 PHM %2B1%20%28555%29%200100\nS: PRP #1 ${one}PHM %2B1%20%28555%29%200100`,
      next,
    );
    await say(
      (messenger) => messenger.setPhone({ kind: 'home', number: '' }),
      `C: PRP #1 PHH \nS: PRP #1 ${two}PHH `,
      next + 1,
    );
    await say((messenger) => messenger.setMobilePages(true), `C: PRP #1 MOB Y\nS: PRP #1 ${three}MOB Y`, next + 2);
    expect(scene.messenger.state.me).toMatchObject({
      phones: { home: '', work: '', mobile: '+1 (555) 0100' },
      mobilePages: { allowed: true, deviceSetUp: false },
    });
  });
});

describe('who has added me (fact book 60 section 4)', () => {
  const handles = (scene: Stage) => pendingRequests(scene.messenger.state).map(({ handle }) => handle);

  it.each(dialectNames)('%s: is to be asked about, or put off until the next sign-in', async (dialect) => {
    const scene = await stage();
    const { connection } = await onlineBy(scene, dialect);
    expect(handles(scene)).toEqual([carol]);
    expect(await scene.messenger.postponeRequest(bob)).toMatchObject({ ok: false, kind: 'not-on-list' });
    expect(await scene.messenger.postponeRequest('Carol@hotmail.com')).toEqual({ ok: true });
    expect(handles(scene)).toEqual([]);
    expect(connection.unread).toBe('');
    await onlineBy(scene, dialect);
    expect(handles(scene)).toEqual([carol]);
  });

  it.each(byAdd)('%s: with GTC N goes onto the allow list without a word', async (dialect) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect, {}, { ...usualList, askWhenAdded: false });
    await talk(connection, numberedDialogue(`C: ADD #1 AL ${carol} Carol\nS: ADD #1 AL v1 ${carol} Carol`, next));
    await talk(connection, numberedDialogue(`S: ADD 0 RL v2 ${eve} Eve\nC: ADD #2 AL ${eve} Eve\nS: 603 #2`, next));
    await talk(
      connection,
      numberedDialogue('S: ADD 0 RL v3 frank@hotmail.com Frank\nC: ADD #3 AL frank@hotmail.com Frank', next),
    );
    await scene.idle();
    expect(handles(scene)).toEqual([eve, 'frank@hotmail.com']);
    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
  });

  it.each(byGuid)('%s: who comes while we look on may be pending at the server, or not', async (dialect) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    connection.send(`ADC 0 RL N=${eve} F=Eve\r\n`);
    await scene.event('contactChanged');
    expect(handles(scene)).toEqual([carol, eve]);
    const result = await carriedOut(
      scene,
      connection,
      next,
      (messenger) => messenger.answerRequest({ handle: eve, allow: true, add: false }),
      `C: ADC #1 RL N=${eve}\nS: 215 #1\nC: REM #2 PL ${eve}\nS: 216 #2\nC: ADC #3 AL N=${eve}\nS: ADC #3 AL N=${eve}`,
    );
    expect(result).toEqual({ ok: true });
    expect(sketch(scene.messenger.state)).toContain(`${eve} Eve AL+RL [] FLN`);
    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
  });
});
