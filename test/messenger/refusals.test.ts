import { describe, expect, it } from 'vitest';
import type { Messenger, RequestResult } from '../../electron/messenger/messenger.ts';
import type { DialectName } from '../../shared/model.ts';
import { type Stage, sketch, stage } from '../support/messenger-under-test.ts';
import { bobsId, friends, onlineBy, usualList, work } from '../support/online-by.ts';
import type { PeerConnection } from '../support/scripted-peer.ts';
import { talk } from '../support/talk.ts';

const bob = 'bob@hotmail.com';
const eve = 'eve@hotmail.com';
const evesId = '0b7c6a52-9d1e-4a33-8f40-6f2f9b7d1c20';

function numbered(dialogue: string, next: number): string {
  return dialogue.replace(/#(\d)/g, (_, step: string) => String(next + Number(step) - 1));
}

async function refused(
  scene: Stage,
  connection: PeerConnection,
  next: number,
  wish: (messenger: Messenger) => Promise<RequestResult>,
  dialogue: string,
): Promise<RequestResult> {
  const result = wish(scene.messenger);
  await talk(connection, numbered(dialogue, next));
  const outcome = await result;
  await scene.idle();
  expect(connection.unread).toBe('');
  return outcome;
}

const hearts = (count: number) => '♥'.repeat(count);

describe('limits and contradictions are found before anything is sent', () => {
  it.each<[DialectName, string, (messenger: Messenger) => Promise<RequestResult>, string]>([
    ['MSNP8', 'add oneself', (m) => m.addContact({ handle: 'Alice@Hotmail.com', group: null }), 'self'],
    ['MSNP8', 'add somebody twice', (m) => m.addContact({ handle: bob, group: null }), 'already'],
    ['MSNP8', 'add no address', (m) => m.addContact({ handle: 'eve', group: null }), 'invalid-handle'],
    ['MSNP8', 'add with a line end', (m) => m.addContact({ handle: 'eve@x.y\r\nOUT', group: null }), 'invalid-handle'],
    ['MSNP8', 'add beyond ASCII', (m) => m.addContact({ handle: 'zoë@x.example', group: null }), 'invalid-handle'],
    [
      'MSNP8',
      'add 130 characters',
      (m) => m.addContact({ handle: `${'x'.repeat(126)}@y.z`, group: null }),
      'invalid-handle',
    ],
    ['MSNP8', 'add into no group', (m) => m.addContact({ handle: eve, group: '9' }), 'no-such-group'],
    ['MSNP2', 'add into a group without groups', (m) => m.addContact({ handle: eve, group: '1' }), 'no-such-group'],
    ['MSNP8', 'add under a long name', (m) => m.addContact({ handle: eve, group: null, name: hearts(44) }), 'too-long'],
    ['MSNP8', 'remove a stranger', (m) => m.removeContact({ handle: eve, block: false }), 'not-on-list'],
    [
      'MSNP8',
      'remove who only added me',
      (m) => m.removeContact({ handle: 'carol@hotmail.com', block: true }),
      'not-on-list',
    ],
    ['MSNP8', 'block oneself', (m) => m.blockContact('alice@hotmail.com'), 'self'],
    ['MSNP8', 'block twice', (m) => m.blockContact('dave@hotmail.com'), 'already'],
    ['MSNP8', 'block nobody', (m) => m.blockContact(''), 'invalid-handle'],
    ['MSNP8', 'unblock who is allowed', (m) => m.unblockContact(bob), 'already'],
    ['MSNP8', 'answer nobody', (m) => m.answerRequest({ handle: eve, allow: true, add: true }), 'not-on-list'],
    ['MSNP8', 'rename a stranger', (m) => m.renameContact({ handle: eve, name: 'Eve' }), 'not-on-list'],
    ['MSNP8', 'rename at length', (m) => m.renameContact({ handle: bob, name: 'x'.repeat(130) }), 'too-long'],
    ['MSNP11', 'rename at encoded length', (m) => m.renameContact({ handle: bob, name: hearts(44) }), 'too-long'],
    ['MSNP8', 'nickname a stranger', (m) => m.setNickname({ handle: eve, nickname: 'E' }), 'not-on-list'],
    ['MSNP8', 'a long nickname', (m) => m.setNickname({ handle: bob, nickname: 'x'.repeat(130) }), 'too-long'],
    ['MSNP6', 'create a group without groups', (m) => m.createGroup('x'), 'not-in-dialect'],
    ['MSNP6', 'set up groups without groups', (m) => m.setUpGroups(), 'not-in-dialect'],
    ['MSNP6', 'rename a group without groups', (m) => m.renameGroup({ group: '1', name: 'x' }), 'not-in-dialect'],
    ['MSNP6', 'delete a group without groups', (m) => m.deleteGroup('1'), 'not-in-dialect'],
    ['MSNP6', 'move without groups', (m) => m.moveContact({ handle: bob, from: '1', to: '2' }), 'not-in-dialect'],
    ['MSNP8', 'create a group that exists', (m) => m.createGroup('friends'), 'group-exists'],
    ['MSNP8', 'create a group without name', (m) => m.createGroup(' '), 'invalid-name'],
    ['MSNP8', 'create a group of a reserved name', (m) => m.createGroup('~'), 'invalid-name'],
    ['MSNP8', 'create (No Group)', (m) => m.createGroup('(no group)'), 'invalid-name'],
    ['MSNP8', 'create a group of 63 encoded octets', (m) => m.createGroup(hearts(7)), 'too-long'],
    ['MSNP8', 'rename no group', (m) => m.renameGroup({ group: '9', name: 'x' }), 'no-such-group'],
    ['MSNP8', 'rename to a name taken', (m) => m.renameGroup({ group: '1', name: 'WORK' }), 'group-exists'],
    ['MSNP8', 'delete no group', (m) => m.deleteGroup('9'), 'no-such-group'],
    ['MSNP8', 'delete a group with people', (m) => m.deleteGroup('1'), 'group-not-empty'],
    ['MSNP8', 'delete Other Contacts', (m) => m.deleteGroup('0'), 'group-not-removable'],
    ['MSNP11', 'delete a group with people', (m) => m.deleteGroup(friends), 'group-not-empty'],
    ['MSNP8', 'move nowhere', (m) => m.moveContact({ handle: bob, from: '1', to: '1' }), 'already'],
    ['MSNP11', 'move nowhere', (m) => m.moveContact({ handle: bob, from: null, to: null }), 'already'],
    ['MSNP8', 'move to no group', (m) => m.moveContact({ handle: bob, from: '1', to: '9' }), 'no-such-group'],
    ['MSNP8', 'move from where he is not', (m) => m.moveContact({ handle: bob, from: '2', to: '0' }), 'not-on-list'],
    ['MSNP11', 'move from where he is not', (m) => m.moveContact({ handle: bob, from: null, to: work }), 'not-on-list'],
    ['MSNP11', 'move a stranger', (m) => m.moveContact({ handle: eve, from: null, to: work }), 'not-on-list'],
    ['MSNP8', 'copy to where he is', (m) => m.copyContact({ handle: bob, to: '1' }), 'already'],
    ['MSNP11', 'copy to no group', (m) => m.copyContact({ handle: bob, to: evesId }), 'no-such-group'],
    [
      'MSNP8',
      'remove from a group that he is not in',
      (m) => m.removeFromGroup({ handle: bob, group: '2' }),
      'not-on-list',
    ],
    ['MSNP8', 'take off a list', (m) => m.removeFromList({ handle: bob, list: 'BL' }), 'not-on-list'],
    [
      'MSNP4',
      'a phone number before there were any',
      (m) => m.setPhone({ kind: 'home', number: '1' }),
      'not-in-dialect',
    ],
    ['MSNP4', 'pages before there were any', (m) => m.setMobilePages(true), 'not-in-dialect'],
    ['MSNP8', 'a phone number of 96 octets', (m) => m.setPhone({ kind: 'work', number: '+'.repeat(32) }), 'too-long'],
  ])('%s: %s', async (dialect, _what, wish, kind) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    const before = scene.messenger.state;
    expect(await wish(scene.messenger)).toMatchObject({ ok: false, code: null, kind });
    expect(scene.messenger.state).toBe(before);
    // Nothing was sent, and no transaction id used up.
    void scene.messenger.setStatus('BSY');
    expect(await connection.line()).toContain(`CHG ${next} BSY`);
  });

  it('thirty groups are enough', async () => {
    const groups = Array.from({ length: 29 }, (_, index) => ({
      number: String(index + 1),
      guid: '',
      name: `G${index}`,
    }));
    const scene = await stage();
    await onlineBy(scene, 'MSNP8', {}, { ...usualList, groups });
    expect(await scene.messenger.createGroup('one more')).toMatchObject({ ok: false, kind: 'too-many-groups' });
  });

  it('somebody in no group of MSNP8 stays in Other Contacts', async () => {
    const scene = await stage();
    const list = { ...usualList, people: [{ handle: bob, name: 'Bob', lists: ['FL', 'AL'] as const }] };
    await onlineBy(scene, 'MSNP8', {}, list);
    expect(await scene.messenger.removeFromGroup({ handle: bob, group: '0' })).toMatchObject({ kind: 'already' });
  });

  it('nothing works while signed out', async () => {
    const { messenger } = await stage();
    const results = await Promise.all([
      messenger.addContact({ handle: eve, group: null }),
      messenger.setNickname({ handle: bob, nickname: 'B' }),
      messenger.postponeRequest(bob),
      messenger.setPrivacy({}),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.kind))).toEqual(Array(4).fill('not-signed-in'));
  });
});

describe('what the server refuses is told with its number, and what was done is taken back', () => {
  it.each([201, 205, 206, 208, 209, 210, 400, 402, 500, 603])('%i to the first step: nobody is added', async (code) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const before = sketch(scene.messenger.state);
    const wish = (messenger: Messenger) => messenger.addContact({ handle: eve, name: 'Eve', group: null });
    const result = await refused(scene, connection, next, wish, `C: ADD #1 AL ${eve} Eve\nS: ${code} #1`);
    expect(result).toEqual({ ok: false, code, detail: `ADD answered with ${code}`, kind: 'refused' });
    expect(scene.events.at(-1)).toEqual({
      type: 'requestFailed',
      command: 'ADD',
      code,
      detail: `ADD answered with ${code}`,
    });
    expect(sketch(scene.messenger.state)).toEqual(before);
  });

  it.each([
    {
      what: 'MSNP2: the forward list is full',
      dialect: 'MSNP2',
      wish: (m: Messenger) => m.addContact({ handle: eve, name: 'Eve', group: null }),
      dialogue: `C: ADD #1 AL ${eve} Eve
        S: ADD #1 AL 8 ${eve} Eve
        C: ADD #2 FL ${eve} Eve
        S: 210 #2
        C: REM #3 AL ${eve}
        S: REM #3 AL 9 ${eve}`,
      code: 210,
    },
    {
      what: 'MSNP11: the group has gone',
      dialect: 'MSNP11',
      wish: (m: Messenger) => m.addContact({ handle: eve, name: 'Eve', group: friends }),
      dialogue: `C: ADC #1 AL N=${eve}
        S: ADC #1 AL N=${eve}
        C: ADC #2 FL N=${eve} F=Eve
        S: ADC #2 FL N=${eve} F=Eve C=${evesId}
        C: ADC #3 FL C=${evesId} ${friends}
        S: 224 #3
        C: REM #4 FL ${evesId}
        S: REM #4 FL ${evesId}
        C: REM #5 AL ${eve}
        S: REM #5 AL ${eve}`,
      code: 224,
    },
    {
      what: 'MSNP11: the contact gets no id',
      dialect: 'MSNP11',
      wish: (m: Messenger) => m.addContact({ handle: eve, name: 'Eve', group: friends }),
      dialogue: `C: ADC #1 AL N=${eve}
        S: ADC #1 AL N=${eve}
        C: ADC #2 FL N=${eve} F=Eve
        S: ADC #2 FL N=${eve} F=Eve
        C: REM #3 FL ${eve}
        S: REM #3 FL ${eve}
        C: REM #4 AL ${eve}
        S: REM #4 AL ${eve}`,
      code: null,
    },
    {
      what: 'MSNP8: blocking fails half-way',
      dialect: 'MSNP8',
      wish: (m: Messenger) => m.blockContact(bob),
      dialogue: `C: REM #1 AL ${bob}
        S: REM #1 AL 8 ${bob}
        C: ADD #2 BL ${bob} Bob
        S: 603 #2
        C: ADD #3 AL ${bob} Bob
        S: ADD #3 AL 9 ${bob} Bob`,
      code: 603,
    },
    {
      what: 'MSNP8: removing and blocking fails: back with the group',
      dialect: 'MSNP8',
      wish: (m: Messenger) => m.removeContact({ handle: bob, block: true }),
      dialogue: `C: REM #1 FL ${bob}
        S: REM #1 FL 8 ${bob}
        C: REM #2 AL ${bob}
        S: REM #2 AL 9 ${bob}
        C: ADD #3 BL ${bob} Bob
        S: 603 #3
        C: ADD #4 AL ${bob} Bob
        S: ADD #4 AL 10 ${bob} Bob
        C: ADD #5 FL ${bob} Bob 1
        S: ADD #5 FL 11 ${bob} Bob 1`,
      code: 603,
    },
    {
      what: 'MSNP11: moving fails half-way',
      dialect: 'MSNP11',
      wish: (m: Messenger) => m.moveContact({ handle: bob, from: friends, to: work }),
      dialogue: `C: ADC #1 FL C=${bobsId} ${work}
        S: ADC #1 FL C=${bobsId} ${work}
        C: REM #2 FL ${bobsId} ${friends}
        S: 500 #2
        C: REM #3 FL ${bobsId} ${work}
        S: REM #3 FL ${bobsId} ${work}`,
      code: 500,
    },
    {
      what: 'MSNP11: renaming somebody',
      dialect: 'MSNP11',
      wish: (m: Messenger) => m.renameContact({ handle: bob, name: 'Bobby' }),
      dialogue: `C: SBP #1 ${bobsId} MFN Bobby\nS: 209 #1`,
      code: 209,
    },
    {
      what: 'MSNP9: a group too many for the server',
      dialect: 'MSNP9',
      wish: (m: Messenger) => m.createGroup('x'),
      dialogue: 'C: ADG #1 x 0\nS: 223 #1',
      code: 223,
    },
    {
      what: 'MSNP9: a phone number',
      dialect: 'MSNP9',
      wish: (m: Messenger) => m.setPhone({ kind: 'home', number: '1' }),
      dialogue: 'C: PRP #1 PHH 1\nS: 715 #1',
      code: 715,
    },
  ] as const)('$what', async ({ dialect, wish, dialogue, code }) => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, dialect);
    const before = scene.messenger.state;
    const result = await refused(scene, connection, next, wish, dialogue);
    expect(result).toMatchObject({ ok: false, code });
    expect(sketch(scene.messenger.state).toSorted()).toEqual(sketch(before).toSorted());
    expect(scene.messenger.state.groups).toEqual(before.groups);
    const failures = scene.events.flatMap((event) => (event.type === 'requestFailed' ? [event.code] : []));
    expect(failures).toEqual(code === null ? [] : [code]);
  });

  it('219: off the opposite list, then once more', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const wish = (messenger: Messenger) => messenger.blockContact(eve);
    const dialogue = `C: ADD #1 BL ${eve} eve%40hotmail.com
      S: 219 #1
      C: REM #2 AL ${eve}
      S: REM #2 AL 8 ${eve}
      C: ADD #3 BL ${eve} eve%40hotmail.com
      S: ADD #3 BL 9 ${eve} ${eve}`;
    expect(await refused(scene, connection, next, wish, dialogue)).toEqual({ ok: true });
    expect(sketch(scene.messenger.state)).toContain(`${eve} ${eve} BL [] FLN`);
    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
  });

  it('215 and 216 to a step: the server knows better, and the whole list is fetched the next time', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP11');
    const dialogue = `C: REM #1 AL ${bob}\nS: 216 #1\nC: ADC #2 BL N=${bob}\nS: 215 #2`;
    const wish = (messenger: Messenger) => messenger.blockContact(bob);
    expect(await refused(scene, connection, next, wish, dialogue)).toEqual({ ok: true });
    expect(sketch(scene.messenger.state)[0]).toBe(`${bob} Bob FL+BL+RL [Friends] FLN`);
    expect(scene.listCache.load('alice@hotmail.com|MSNP11|10.0.0.1:1863')).toBeNull();
  });

  it('a step back that fails too: told, and the whole list is fetched the next time', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const dialogue = `C: REM #1 AL ${bob}
      S: REM #1 AL 8 ${bob}
      C: ADD #2 BL ${bob} Bob
      S: 603 #2
      C: ADD #3 AL ${bob} Bob
      S: 500 #3`;
    const wish = (messenger: Messenger) => messenger.blockContact(bob);
    expect(await refused(scene, connection, next, wish, dialogue)).toMatchObject({ ok: false, code: 603 });
    // As the server has it: on neither list.
    expect(sketch(scene.messenger.state)[0]).toBe(`${bob} Bob FL+RL [Friends] FLN`);
    const failures = scene.events.flatMap((event) => (event.type === 'requestFailed' ? [event.code] : []));
    expect(failures).toEqual([603, 500]);
    expect(scene.listCache.load('alice@hotmail.com|MSNP8|10.0.0.1:1863')).toBeNull();
  });

  it('the connection goes between two steps: no step hangs, nothing is kept', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const first = scene.messenger.blockContact(bob);
    const second = scene.messenger.createGroup('x');
    await connection.expect(`REM ${next} AL ${bob}\r\n`);
    connection.send(`REM ${next} AL 8 ${bob}\r\n`);
    connection.hangUp();
    expect(await first).toMatchObject({ ok: false, kind: 'connection-lost' });
    expect(await second).toMatchObject({ ok: false, kind: 'connection-lost' });
    expect(scene.listCache.load('alice@hotmail.com|MSNP8|10.0.0.1:1863')).toBeNull();
  });

  it('intents come one after the other', async () => {
    const scene = await stage();
    const { connection, next } = await onlineBy(scene, 'MSNP8');
    const first = scene.messenger.addContact({ handle: eve, name: 'Eve', group: null });
    const second = scene.messenger.addContact({ handle: eve, name: 'Eve', group: null });
    await talk(
      connection,
      numbered(
        `C: ADD #1 AL ${eve} Eve\nS: ADD #1 AL 8 ${eve} Eve\nC: ADD #2 FL ${eve} Eve 0\nS: ADD #2 FL 9 ${eve} Eve 0`,
        next,
      ),
    );
    expect(await first).toEqual({ ok: true });
    expect(await second).toMatchObject({ ok: false, kind: 'already' });
  });
});
