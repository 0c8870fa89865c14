import { describe, expect, it } from 'vitest';
import type { ConversationLog } from '../../../electron/storage/history/conversation-log.ts';
import type { ConversationEvent } from '../../../shared/conversation.ts';
import type { Stage } from '../../support/messenger-under-test.ts';
import {
  answers,
  bob,
  bobComes,
  carol,
  chat,
  lines,
  reads,
  saidText,
  textFrom,
  words,
} from '../../support/switchboard-talk.ts';
import { talk } from '../../support/talk.ts';

const typingFrom = (handle: string) =>
  words(handle, `MIME-Version: 1.0\r\nContent-Type: text/x-msmsgscontrol\r\nTypingUser: ${handle}\r\n\r\n\r\n`);
const nudgeFrom = (handle: string) =>
  words(handle, 'MIME-Version: 1.0\r\nContent-Type: text/x-msnmsgr-datacast\r\n\r\nID: 1\r\n\r\n');

/** Ids of the open conversations. */
const open = (scene: Stage) => Object.keys(scene.messenger.state.conversations);

/** Alice, signed in, without any window. */
async function quiet(extra: Parameters<typeof chat>[1] = {}) {
  const here = await chat('MSNP9', extra);
  here.scene.messenger.closeConversation(here.id);
  await here.scene.event('conversationClosed');
  return here;
}

describe('being called (fact book 30 section 1.2)', () => {
  it('RNG, ANS, IRO: a conversation begins with the first message, with its format and name', async () => {
    const { scene, ns } = await quiet();
    const board = await answers(scene, ns, bob);
    board.send(typingFrom(bob));
    board.send(
      textFrom(bob, 'hi\r\nthere', 'P4-Context: Bobby', 'X-MMS-IM-Format: FN=Verdana; EF=BI; CO=ff; CS=0; PF=22'),
    );
    const { conversation } = await scene.event('conversationOpened');
    expect(conversation).toMatchObject({ peer: bob, participants: [{ handle: bob, name: 'bob' }], entries: [] });
    await reads(scene, conversation.id, ['Bobby: hi\nthere']);
    expect(scene.messenger.state.conversations[conversation.id]).toMatchObject({
      unread: 1,
      typing: [],
      lastReceivedAt: scene.clock.now(),
      entries: [
        {
          own: false,
          from: bob,
          delivery: null,
          remoteId: null,
          automatic: false,
          format: { font: 'Verdana', bold: true, italic: true, colour: '#ff0000' },
        },
      ],
    });
    // The answer goes over the same switchboard.
    await scene.messenger.sendMessage({ conversation: conversation.id, text: 'hello', format: null });
    expect(await saidText(board)).toMatchObject({ trid: 2, text: 'hello' });
    scene.messenger.readConversation(conversation.id);
    expect(scene.messenger.state.conversations[conversation.id]?.unread).toBe(0);
  });

  it('is put into the window that is there', async () => {
    const { scene, ns, id } = await chat();
    const board = await answers(scene, ns, 'BOB@hotmail.com');
    board.send(textFrom(bob, 'hi'));
    await reads(scene, id, ['bob: hi']);
    expect(open(scene)).toEqual([id]);
  });

  it('typing and what we cannot show open no window; the switchboard is left when they go', async () => {
    const { scene, ns } = await quiet();
    const board = await answers(scene, ns, bob);
    board.send(typingFrom(bob));
    board.send(words(bob, 'MIME-Version: 1.0\r\nContent-Type: application/x-unheard-of\r\n\r\n?'));
    board.send(words(bob, 'rubbish'));
    board.send(textFrom('stranger@example.com', 'I am not here'));
    board.send(`BYE ${bob}\r\n`);
    await talk(board, 'C: OUT');
    expect(open(scene)).toEqual([]);
  });

  it('nobody there any more: leaves', async () => {
    const { scene, ns } = await quiet();
    const board = await answers(scene, ns, bob, []);
    await talk(board, 'C: OUT');
    expect(await board.end()).toBe('');
  });

  it('an unknown invitation is refused politely, byte for byte', async () => {
    const { scene, ns } = await quiet();
    const board = await answers(scene, ns, bob);
    const head = 'MIME-Version: 1.0\r\nContent-Type: text/x-msmsgsinvite; charset=UTF-8\r\n\r\n';
    const invitation = (command: string) =>
      words(
        bob,
        `${head}Application-Name: Whiteboard\r\nInvitation-Command: ${command}\r\nInvitation-Cookie: 88120\r\n\r\n`,
      );
    board.send(invitation('ACCEPT') + invitation('INVITE'));
    await talk(
      board,
      `
      C: MSG 2 N 162
       | MIME-Version: 1.0
       | Content-Type: text/x-msmsgsinvite; charset=UTF-8
       |
       | Invitation-Command: CANCEL
       | Invitation-Cookie: 88120
       | Cancel-Code: REJECT_NOT_INSTALLED
       |
    `,
    );
  });

  it('somebody blocked is not answered; blocking somebody leaves the switchboards with them', async () => {
    const { scene, ns, next, id } = await chat();
    ns.send('RNG 1 10.0.1.20:1863 CKI 1.1 dave@hotmail.com Dave\r\n');
    const board = await answers(scene, ns, bob);
    board.send(textFrom(bob, 'hi'));
    await reads(scene, id, ['bob: hi']);
    expect(scene.peer.calls).toBe(2);
    const blocked = scene.messenger.blockContact(bob);
    await talk(ns, `C: REM ${next} AL ${bob}\nS: REM ${next} AL 8 ${bob}`);
    await talk(ns, `C: ADD ${next + 1} BL ${bob} Bob\nS: ADD ${next + 1} BL 9 ${bob} Bob`);
    await talk(board, 'C: OUT');
    expect(await blocked).toEqual({ ok: true });
    expect(open(scene)).toEqual([id]);
  });

  it('at most 40 calls at the same time', async () => {
    const { scene, ns } = await quiet();
    for (let call = 0; call < 60; call += 1) ns.send(`RNG ${call} 10.0.1.20:1863 CKI 1.1 bob@hotmail.com Bob\r\n`);
    const before = scene.trace.filter(({ server }) => server === 'NS').length;
    ns.send('QNG 30\r\n');
    await scene.until(
      () => scene.trace.filter(({ server }) => server === 'NS').length >= before + 61,
      () => 'not all were heard',
    );
    await scene.idle();
    expect(scene.peer.calls).toBeLessThanOrEqual(41);
  });
});

describe('typing, nudges and automatic replies', () => {
  it('somebody counts as typing for 6 s, or until the text comes', async () => {
    const { scene, ns, id } = await chat();
    const typing = () => scene.messenger.state.conversations[id]?.typing;
    const board = await answers(scene, ns, bob);
    board.send(typingFrom(bob));
    expect(await scene.event('typingChanged')).toMatchObject({ handle: bob, typing: true });
    scene.clock.advance(5_999);
    board.send(typingFrom(bob) + textFrom(bob, 'one'));
    await reads(scene, id, ['bob: one']);
    expect(typing()).toEqual([]);
    board.send(typingFrom(bob));
    await scene.event('typingChanged');
    expect(typing()).toEqual([bob]);
    scene.clock.advance(5_999);
    expect(typing()).toEqual([bob]);
    scene.clock.advance(1);
    expect(await scene.event('typingChanged')).toMatchObject({ handle: bob, typing: false });
    expect(typing()).toEqual([]);
    board.send(typingFrom(bob));
    await scene.until(
      () => typing()?.length === 1,
      () => 'not typing',
    );
    board.send(nudgeFrom(bob));
    await reads(scene, id, ['bob: one', 'bob nudges']);
    expect(typing()).toEqual([]);
  });

  it("one's own typing is told at most once in 5 s, byte for byte", async () => {
    const { scene, ns, id } = await chat();
    const board = await answers(scene, ns, bob);
    board.send(nudgeFrom(bob));
    await reads(scene, id, ['bob nudges']);
    for (let key = 0; key < 10; key += 1) scene.messenger.tellTyping(id);
    const typing = (trid: number) => `
      C: MSG ${trid} U 90
       | MIME-Version: 1.0
       | Content-Type: text/x-msmsgscontrol
       | TypingUser: alice@hotmail.com
       |
       |
    `;
    await talk(board, typing(2));
    scene.clock.advance(4_999);
    scene.messenger.tellTyping(id);
    scene.clock.advance(1);
    scene.messenger.tellTyping(id);
    await talk(board, typing(3));
    await scene.messenger.sendMessage({ conversation: id, text: 'x', format: null });
    expect((await saidText(board)).trid).toBe(4);
  });

  it.each([
    ['MSNP4', false],
    ['MSNP5', true],
  ] as const)('%s: typing calls somebody who is online: %s', async (dialect, calls) => {
    const { scene, ns, next, id } = await chat(dialect);
    scene.messenger.tellTyping(id);
    ns.send(`NLN NLN ${bob} Bob\r\n`);
    await scene.event('presenceChanged');
    scene.clock.advance(5_000);
    scene.messenger.tellTyping(id);
    await scene.idle();
    if (!calls) {
      expect(ns.unread).toBe('');
      return;
    }
    const board = await bobComes(scene, ns, next);
    expect(await board.line()).toBe('MSG 3 U 90');
    expect(lines(scene, id)).toEqual(['* came-online bob@hotmail.com']);
  });

  it('nudges that are not wanted are dropped without a word', async () => {
    const { scene, ns, id } = await chat();
    const board = await answers(scene, ns, bob);
    scene.messenger.setNudgesHeard(false);
    board.send(nudgeFrom(bob) + textFrom(bob, 'hm'));
    await reads(scene, id, ['bob: hm']);
    scene.messenger.setNudgesHeard(true);
    board.send(nudgeFrom(bob));
    await reads(scene, id, ['bob: hm', 'bob nudges']);
  });

  it('nudges: byte for byte, not too often, neither ours nor theirs', async () => {
    const { scene, ns, next, id } = await chat();
    expect(await scene.messenger.sendNudge(id)).toEqual({ ok: true });
    expect(await scene.messenger.sendNudge(id)).toMatchObject({ ok: false, kind: 'too-often' });
    const board = await bobComes(scene, ns, next);
    await talk(
      board,
      `
      C: MSG 3 U 69
       | MIME-Version: 1.0
       | Content-Type: text/x-msnmsgr-datacast
       |
       | ID: 1
       |
    `,
    );
    await reads(scene, id, ['me nudges [sent]']);
    scene.clock.advance(12_000);
    expect(await scene.messenger.sendNudge(id)).toEqual({ ok: true });
    board.send(nudgeFrom(bob) + nudgeFrom(bob) + textFrom(bob, 'ha'));
    await reads(scene, id, ['me nudges [sent]', 'me nudges [sent]', 'bob nudges', 'bob: ha']);
    scene.clock.advance(10_000);
    board.send(nudgeFrom(bob));
    await scene.until(
      () => lines(scene, id).at(-1) === 'bob nudges',
      () => 'no second nudge',
    );
  });

  it('an automatic reply: once in a conversation and absence', async () => {
    const { scene, ns, next, id } = await chat();
    scene.messenger.setAutomaticReply('Back soon.');
    const board = await answers(scene, ns, bob);
    board.send(textFrom(bob, 'one'));
    await reads(scene, id, ['bob: one']);
    const status = async (code: 'AWY' | 'NLN', trid: number) => {
      const changed = scene.messenger.setStatus(code);
      await talk(ns, `C: CHG ${trid} ${code} 268435500\nS: CHG ${trid} ${code} 268435500`);
      await changed;
    };
    await status('AWY', next);
    board.send(textFrom(bob, 'two') + textFrom(bob, 'three'));
    expect(await saidText(board)).toMatchObject({ text: 'Back soon.' });
    await reads(scene, id, ['bob: one', 'bob: two', 'me: Back soon. [sent]', 'bob: three']);
    expect(scene.messenger.state.conversations[id]?.entries[2]).toMatchObject({ automatic: true });
    await status('NLN', next + 1);
    await status('AWY', next + 2);
    board.send(textFrom(bob, 'four', 'X-Nudge-Automatic: 1'));
    await scene.until(
      () => lines(scene, id).length === 5,
      () => lines(scene, id).join('\n'),
    );
    board.send(textFrom(bob, 'five'));
    expect(await saidText(board)).toMatchObject({ text: 'Back soon.' });
    scene.messenger.setAutomaticReply(null);
  });

  it('tells that the other one goes, comes and changes status, once each', async () => {
    const { scene, ns, id } = await chat();
    for (const line of [
      `NLN NLN ${bob} Bob 0`,
      `NLN NLN ${bob} Bobby 0`,
      `NLN BSY ${bob} Bobby 0`,
      `FLN ${bob}`,
      `NLN AWY ${carol} Carol 0`,
    ]) {
      ns.send(`${line}\r\n`);
    }
    await reads(scene, id, [`* came-online ${bob}`, `* status-changed ${bob}`, `* went-offline ${bob}`]);
  });
});

describe('parts of long messages (fact book 30 section 3.9)', () => {
  it('are put together', async () => {
    const { scene, ns, id } = await chat();
    const board = await answers(scene, ns, bob);
    const guid = '{8E0B2B36-5A1B-4F9E-9C55-0D2C6C5B7A11}';
    board.send(textFrom(bob, 'This is the first half, ', `Message-ID: ${guid}`, 'Chunks: 2'));
    board.send(words(bob, `Message-ID: ${guid}\r\nChunk: 1\r\n\r\nand this is the second.`));
    await reads(scene, id, ['bob: This is the first half, and this is the second.']);
  });
});

describe('windows', () => {
  it('closing one leaves its switchboards; what still waits goes out, and is told to the history', async () => {
    const told: ConversationEvent[] = [];
    const log: ConversationLog = {
      record: (account, event) => {
        expect(account).toBe('alice@hotmail.com');
        told.push(event);
      },
      knows: () => false,
    };
    const { scene, ns, next, id } = await chat('MSNP9', { extra: { log } });
    await scene.messenger.sendMessage({ conversation: id, text: 'bye then', format: null });
    scene.messenger.closeConversation(id);
    scene.messenger.closeConversation(id);
    expect(open(scene)).toEqual([]);
    const board = await bobComes(scene, ns, next);
    const { trid } = await saidText(board);
    board.send(`ACK ${trid}\r\n`);
    await talk(board, 'C: OUT');
    expect(told.map((event) => (event.type === 'deliveryChanged' ? event.delivery.state : event.type))).toEqual([
      'conversationOpened',
      'entryAdded',
      'conversationClosed',
      'sent',
      'delivered',
    ]);
    expect(scene.clock.alarms).toBe(1);
  });

  it('opened anew while something waits: it is in it', async () => {
    const { scene, ns, next, id } = await chat();
    await scene.messenger.sendMessage({ conversation: id, text: 'wait', format: null });
    scene.messenger.closeConversation(id);
    const opening = scene.messenger.openConversation(bob);
    const again = opening.ok ? opening.conversation : '';
    expect(again).not.toBe(id);
    expect(lines(scene, again)).toEqual(['me: wait [waiting]']);
    const board = await bobComes(scene, ns, next);
    board.send(`ACK ${(await saidText(board)).trid}\r\n`);
    await reads(scene, again, ['me: wait [delivered]']);
  });
});
