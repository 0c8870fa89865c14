import { describe, expect, it } from 'vitest';
import {
  answers,
  boardGone,
  bob,
  bobComes,
  carol,
  chat,
  lines,
  nudgeCapsFrom,
  reads,
  receiptFrom,
  said,
  saidText,
  textFrom,
} from '../../support/switchboard-talk.ts';

describe('receipts between two of us', () => {
  it('ACK is not enough: delivered is what the other side says it has', async () => {
    const { scene, ns, next, id } = await chat('MSNP9', { offer: 'all' });
    await scene.messenger.sendMessage({ conversation: id, text: 'one', format: null });
    const board = await bobComes(scene, ns, next);
    expect((await said(board)).payload).toContain('Client-Name: Nudge/');
    const { trid, id: messageId } = await saidText(board);
    expect(messageId).toMatch(/^[0-9a-f-]{36}$/);
    board.send(`${nudgeCapsFrom(bob)}ACK ${trid}\r\n${textFrom(bob, 'proof', 'X-Nudge-Message: p-1')}`);
    await reads(scene, id, ['me: one [sent]', 'bob: proof']);
    board.send(receiptFrom(bob, 'nobody-knows'));
    board.send(nudgeCapsFrom(bob) + receiptFrom(bob, messageId ?? ''));
    await reads(scene, id, ['me: one [delivered]', 'bob: proof']);
  });

  it('a client that does not say what it is in 3 s is another one: there ACK will do', async () => {
    const { scene, ns, next, id } = await chat('MSNP9', { offer: 'all' });
    await scene.messenger.sendMessage({ conversation: id, text: 'one', format: null });
    const board = await bobComes(scene, ns, next);
    board.send(`ACK ${(await saidText(board)).trid}\r\n`);
    board.send(`JOI ${carol} Carol\r\n`);
    await scene.until(
      () => lines(scene, id).length === 2,
      () => 'nobody joined',
    );
    expect(lines(scene, id)).toEqual(['me: one [sent]', `* joined ${carol}`]);
    scene.clock.advance(3_000);
    expect(lines(scene, id)[0]).toBe('me: one [delivered]');
  });

  it('what was cut off goes again under its id, in order, and only when the other side is one of us', async () => {
    const { scene, ns, next, id } = await chat('MSNP9', { offer: 'all' });
    for (const text of ['one', 'two']) await scene.messenger.sendMessage({ conversation: id, text, format: null });
    const board = await bobComes(scene, ns, next);
    board.send(nudgeCapsFrom(bob));
    const first = await saidText(board);
    await saidText(board);
    board.destroy();
    await boardGone(scene);
    scene.clock.advance(0);
    const again = await bobComes(scene, ns, next + 1);
    expect((await said(again)).payload).toContain('Client-Name');
    await scene.messenger.sendMessage({ conversation: id, text: 'three', format: null });
    // Not before it is clear who is there.
    await scene.idle();
    expect(again.unread).toBe('');
    again.send(nudgeCapsFrom(bob));
    expect(await saidText(again)).toMatchObject({ text: 'one', id: first.id });
    expect(await saidText(again)).toMatchObject({ text: 'two' });
    expect(await saidText(again)).toMatchObject({ text: 'three' });
    expect(lines(scene, id)).toEqual(['me: one [sent]', 'me: two [sent]', 'me: three [sent]']);
  });

  it('what comes twice is shown once, and confirmed each time', async () => {
    const { scene, ns, id } = await chat('MSNP9', { offer: 'all' });
    const board = await answers(scene, ns, bob);
    expect((await said(board)).payload).toContain('Client-Name');
    const once = textFrom(bob, 'hi', 'X-Nudge-Message: abc-1');
    board.send(nudgeCapsFrom(bob) + once + once + textFrom(bob, 'end', 'X-Nudge-Message: abc-2'));
    for (const number of [1, 1, 2]) {
      const { acknowledgement, payload } = await said(board);
      expect([acknowledgement, payload]).toEqual([
        'U',
        `MIME-Version: 1.0\r\nContent-Type: text/x-nudge-receipt\r\nX-Nudge-Message: abc-${number}\r\n\r\n`,
      ]);
    }
    expect(lines(scene, id)).toEqual(['bob: hi', 'bob: end']);
  });
});

describe('groups', () => {
  it('one leaves, one goes idle, the last one leaves', async () => {
    const { scene, ns, id } = await chat();
    const board = await answers(scene, ns, bob);
    board.send(textFrom(bob, 'hi'));
    await reads(scene, id, ['bob: hi']);
    board.send('JOI alice@hotmail.com Alice\r\n');
    board.send(
      `JOI ${carol} Carol\r\nJOI dave@hotmail.com Dave\r\nBYE ${carol}\r\nBYE dave@hotmail.com 1\r\nBYE ${bob}\r\n`,
    );
    await reads(scene, id, [
      'bob: hi',
      `* joined ${carol}`,
      '* joined dave@hotmail.com',
      `* left ${carol}`,
      `* left ${bob}`,
    ]);
    const { peer, participants } = scene.messenger.state.conversations[id] ?? {};
    expect([peer, participants?.map(({ handle }) => handle)]).toEqual([null, ['dave@hotmail.com']]);
    expect(await board.line()).toBe('OUT');
  });

  it('one whose connection breaks has left when the others are still there after a while', async () => {
    const { scene, ns, id } = await chat();
    const board = await answers(scene, ns, bob);
    board.send(textFrom(bob, 'hi'));
    await reads(scene, id, ['bob: hi']);
    board.send(`JOI ${carol} Carol\r\nJOI dave@hotmail.com Dave\r\nBYE ${carol} 1\r\nBYE dave@hotmail.com 1\r\n`);
    board.send('JOI dave@hotmail.com Dave\r\n');
    board.send(textFrom(bob, 'still here'));
    await reads(scene, id, ['bob: hi', `* joined ${carol}`, '* joined dave@hotmail.com', 'bob: still here']);
    scene.clock.advance(5_000);
    expect(lines(scene, id).at(-1)).toBe(`* left ${carol}`);
    const { participants } = scene.messenger.state.conversations[id] ?? {};
    expect(participants?.map(({ handle }) => handle)).toEqual([bob, 'dave@hotmail.com']);
  });
});
