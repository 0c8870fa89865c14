/** What was never delivered outlasts windows and programs, and is offered again to just those whom it was for. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../electron/messenger/environment.ts';
import { Undelivered } from '../../../electron/storage/undelivered.ts';
import { said } from '../../storage/history/spoken.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { welcome } from '../../support/online-by.ts';
import {
  answers,
  bob,
  bobComes,
  type Chat,
  carol,
  chat,
  enters,
  grant,
  lines,
  plain,
  reads,
  saidText,
  textFrom,
} from '../../support/switchboard-talk.ts';
import { talk } from '../../support/talk.ts';

const me = 'alice@hotmail.com';

/** The messages that are kept in a folder, as one run of the program has them. */
function keptIn(folder: string): { readonly undelivered: Undelivered; readonly extra: Partial<Environment> } {
  const undelivered = new Undelivered({ folder, onProblem: (problem) => expect.unreachable(JSON.stringify(problem)) });
  return { undelivered, extra: { undelivered } };
}

function texts(folder: string): readonly string[] {
  return keptIn(folder)
    .undelivered.of(me)
    .map(({ entry, people }) => `${entry.text} to ${people.map(({ handle }) => handle.split('@')[0]).join(' and ')}`);
}

function say({ scene, id }: Chat, text: string) {
  return scene.messenger.sendMessage({ conversation: id, text, format: plain });
}

/** Everything that waits at a switchboard is refused: Bob is offline. */
async function bobIsOffline({ scene, ns, next }: Chat): Promise<void> {
  await grant(ns, next);
  const board = await enters(scene);
  await talk(board, `C: CAL 2 ${bob}\nS: 217 2\nC: OUT`);
}

function openedId(opening: ReturnType<Chat['scene']['messenger']['openUndelivered']>): string {
  if (!opening.ok) throw new Error(opening.detail);
  return opening.conversation;
}

describe('a message', () => {
  it('is on the disk before it is shown, and gone from there when it is delivered', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const here = await chat('MSNP9', keptIn(folder));
    const { scene, ns, next, id } = here;
    let keptFirst = false;
    scene.messenger.onEvent((event) => {
      if (event.type === 'entryAdded') keptFirst = texts(folder).includes('hello to bob');
    });
    await say(here, 'hello');
    expect(keptFirst).toBe(true);
    const board = await bobComes(scene, ns, next);
    const { trid } = await saidText(board);
    await reads(scene, id, ['me: hello [sent]']);
    expect(texts(folder)).toEqual(['hello to bob']);
    board.send(`ACK ${trid}\r\n`);
    await reads(scene, id, ['me: hello [delivered]']);
    expect(texts(folder)).toEqual([]);
  });

  it('of MSNP2, of which only a failure is ever told, is not kept for ever', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const here = await chat('MSNP2', keptIn(folder));
    const { scene, ns, next, id } = here;
    await say(here, 'hello');
    const board = await bobComes(scene, ns, next);
    await saidText(board);
    await reads(scene, id, ['me: hello [sent]']);
    scene.clock.advance(60_000);
    expect(lines(scene, id)).toEqual(['me: hello [sent]']);
    expect(texts(folder)).toEqual([]);
  });

  it('of MSNP2 is through when its window is closed a while later: it is not offered, and not sent twice', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const here = await chat('MSNP2', keptIn(folder));
    const { scene, ns, next, id } = here;
    await say(here, 'hello');
    const board = await bobComes(scene, ns, next);
    await saidText(board);
    await reads(scene, id, ['me: hello [sent]']);
    scene.clock.advance(5_000);
    scene.messenger.closeConversation(id);
    await talk(board, 'C: OUT');
    expect(texts(folder)).toEqual([]);
    expect(lines(scene, openedId(scene.messenger.openConversation(bob)))).toEqual([]);
    expect(ns.unread).toBe('');
  });

  it('is gone when the user gives it up; nudges and automatic replies are for their moment', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const here = await chat('MSNP9', keptIn(folder));
    const { scene, id } = here;
    await say(here, 'hello');
    await scene.messenger.sendNudge(id);
    expect(texts(folder)).toEqual(['hello to bob']);
    const [entry] = scene.messenger.state.conversations[id]?.entries ?? [];
    scene.messenger.dropMessage({ conversation: id, entry: entry?.id ?? '' });
    expect(texts(folder)).toEqual([]);
  });

  it('that nobody got is in the next window, in its place, and goes out under its id', async () => {
    const here = await chat('MSNP9');
    const { scene, ns, next, id } = here;
    await say(here, 'one');
    await say(here, 'two');
    await bobIsOffline(here);
    const failed = ['me: one [failed contact-offline 217]', 'me: two [failed contact-offline 217]'];
    await reads(scene, id, failed);
    const before = scene.messenger.state.conversations[id]?.entries[0]?.id ?? '';
    scene.messenger.closeConversation(id);
    const again = openedId(scene.messenger.openConversation(bob));
    expect(lines(scene, again)).toEqual(failed);
    await scene.messenger.retryMessage({ conversation: again, entry: before });
    const board = await bobComes(scene, ns, next + 1);
    expect(await saidText(board)).toMatchObject({ text: 'one', id: null, trid: 3 });
    board.send('ACK 3\r\n');
    await reads(scene, again, ['me: one [delivered]', 'me: two [failed contact-offline 217]']);
  });

  it('is offered by the next program, and by no other account', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const first = await chat('MSNP9', keptIn(folder));
    await say(first, 'late');
    await say(first, 'later');
    await bobIsOffline(first);
    await first.scene.until(
      () => lines(first.scene, first.id).join().includes('217'),
      () => 'nothing failed',
    );
    await say(first, 'last');
    // The program is killed here: nothing is closed.
    const second = await chat('MSNP9', keptIn(folder));
    expect(lines(second.scene, second.id)).toEqual([
      'me: late [failed contact-offline 217]',
      'me: later [failed contact-offline 217]',
      'me: last [failed program-ended]',
    ]);
    expect(keptIn(folder).undelivered.of(bob)).toEqual([]);
  });

  it('has failed and stays, when the user signs out', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const here = await chat('MSNP9', { ...keptIn(folder), reconnects: true });
    await say(here, 'wait');
    const out = here.scene.messenger.signOut();
    here.ns.hangUp();
    await out;
    expect(keptIn(folder).undelivered.of(me)).toMatchObject([
      { entry: { text: 'wait', delivery: { state: 'failed', why: 'signed-out' } } },
    ]);
    here.scene.messenger.closeConversation(here.id);
    here.scene.messenger.signIn({
      handle: me,
      password: 'tiger#Lily9',
      server: { host: '10.0.0.1', port: 1863, nexus: 'http://10.0.0.1/', login: null, insecureTls: false },
      ceiling: 'MSNP2',
      offer: 'original',
      status: 'NLN',
      personalMessage: null,
      media: null,
      msnObject: null,
    });
    await welcome(await here.scene.accept(), 'MSNP2');
    await here.scene.event('signedIn');
    expect(lines(here.scene, openedId(here.scene.messenger.openConversation(bob)))).toEqual([
      'me: wait [failed signed-out]',
    ]);
  });
});

describe('a message to several', () => {
  /** Bob has called Alice and Carol; what Alice says there is refused. */
  async function refusedGroup(how: Parameters<typeof chat>[1] = {}) {
    const here = await chat('MSNP9', how);
    const { scene, ns, id } = here;
    scene.messenger.closeConversation(id);
    const board = await answers(scene, ns, bob, [bob, carol]);
    board.send(textFrom(bob, 'hello'));
    await scene.until(
      () => Object.keys(scene.messenger.state.conversations).length === 1,
      () => 'no group',
    );
    const [group = ''] = Object.keys(scene.messenger.state.conversations);
    await scene.messenger.sendMessage({ conversation: group, text: 'hi both', format: plain });
    board.send(`NAK ${(await saidText(board)).trid}\r\n`);
    await reads(scene, group, ['bob: hello', 'me: hi both [failed not-delivered]']);
    return { ...here, group, board };
  }

  it('is offered again when just these people are together again, and not before', async () => {
    const { scene, ns, next, group, board } = await refusedGroup();
    scene.messenger.closeConversation(group);
    await talk(board, 'C: OUT');
    const again = openedId(scene.messenger.openConversation(bob));
    expect(lines(scene, again)).toEqual([]);
    await scene.messenger.inviteToConversation({ conversation: again, handle: carol });
    await grant(ns, next);
    const gathering = await enters(scene, bob, carol);
    gathering.send(`JOI ${bob} Bob\r\nJOI ${carol} Carol\r\n`);
    await reads(scene, again, ['me: hi both [failed not-delivered]', `* joined ${carol}`]);
    const [entry] = scene.messenger.state.conversations[again]?.entries ?? [];
    await scene.messenger.retryMessage({ conversation: again, entry: entry?.id ?? '' });
    gathering.send(`ACK ${(await saidText(gathering)).trid}\r\n`);
    await reads(scene, again, ['me: hi both [delivered]', `* joined ${carol}`]);
  });

  it('can be opened again by itself, also by the next program: everybody is called', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    await refusedGroup(keptIn(folder));
    expect(texts(folder)).toEqual(['hi both to bob and carol']);
    const { scene, ns, next } = await chat('MSNP9', keptIn(folder));
    const { messenger } = scene;
    expect(messenger.openUndelivered([bob, carol, 'dave@hotmail.com'])).toMatchObject({ ok: false });
    expect(messenger.openUndelivered([])).toMatchObject({ ok: false });
    const group = openedId(messenger.openUndelivered([carol, bob]));
    expect(lines(scene, group)).toEqual(['me: hi both [failed not-delivered]']);
    expect(openedId(messenger.openUndelivered([bob, carol]))).toBe(group);
    expect(messenger.state.conversations[group]).toMatchObject({ peer: null });
    const [entry] = messenger.state.conversations[group]?.entries ?? [];
    await messenger.retryMessage({ conversation: group, entry: entry?.id ?? '' });
    await grant(ns, next);
    const board = await enters(scene, bob, carol);
    board.send(`JOI ${bob} Bob\r\nJOI ${carol} Carol\r\n`);
    expect(await saidText(board)).toMatchObject({ text: 'hi both' });
  });

  it('calls those who are no contacts what they were called then', async () => {
    const { undelivered, extra } = keptIn(join(temporaryFolder(), 'undelivered'));
    const stranger = { handle: 'zoe@hotmail.com', name: 'Zoe' };
    const people = [{ handle: bob, name: 'Once called otherwise' }, stranger];
    undelivered.keep(me, { conversation: 'c', people, entry: said('1', 'hi both') });
    const { scene } = await chat('MSNP9', { extra });
    const group = openedId(scene.messenger.openUndelivered([stranger.handle, bob]));
    expect(scene.messenger.state.conversations[group]?.participants).toMatchObject([{ name: 'Bob' }, stranger]);
  });

  it('is no place for what was said to one alone, though only that one is left', async () => {
    const { undelivered, extra } = keptIn(join(temporaryFolder(), 'undelivered'));
    const delivery = { state: 'failed', why: 'timed-out', code: null } as const;
    undelivered.keep(me, {
      conversation: 'c',
      people: [{ handle: bob, name: 'Bob' }],
      entry: said('1', 'a secret', { delivery }),
    });
    const { scene, group, board } = await refusedGroup({ extra });
    board.send(`BYE ${carol}\r\n`);
    await reads(scene, group, ['bob: hello', 'me: hi both [failed not-delivered]', `* left ${carol}`]);
    expect(lines(scene, openedId(scene.messenger.openConversation(bob)))).toEqual(['me: a secret [failed timed-out]']);
  });

  it('when all have left is offered to those who were there', async () => {
    const folder = join(temporaryFolder(), 'undelivered');
    const { scene, ns, next, group, board } = await refusedGroup(keptIn(folder));
    board.send(`BYE ${carol}\r\nBYE ${bob}\r\n`);
    await talk(board, 'C: OUT');
    await scene.messenger.sendMessage({ conversation: group, text: 'anybody?', format: plain });
    await scene.until(
      () => lines(scene, group).join().includes('nobody-there'),
      () => lines(scene, group).join(),
    );
    expect(ns.unread).not.toContain(`XFR ${next}`);
    expect(texts(folder)).toEqual(['hi both to bob and carol', 'anybody? to carol and bob']);
    scene.messenger.closeConversation(group);
    const again = openedId(scene.messenger.openUndelivered([bob, carol]));
    expect(lines(scene, again)).toEqual(['me: hi both [failed not-delivered]', 'me: anybody? [failed nobody-there]']);
  });
});
