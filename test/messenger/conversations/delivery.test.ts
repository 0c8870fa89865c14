import { describe, expect, it } from 'vitest';
import { alice } from '../../support/messenger-under-test.ts';
import { welcome } from '../../support/online-by.ts';
import {
  boardGone,
  bob,
  bobComes,
  type Chat,
  chat,
  cookie,
  enters,
  grant,
  lines,
  plain,
  reads,
  saidText,
} from '../../support/switchboard-talk.ts';
import { talk } from '../../support/talk.ts';

const ok = { ok: true };

/** The fact book's first message (30 section 3.1), as it goes out with transaction id `trid`. */
const hello = (trid: number, letter: string) => `
  C: MSG ${trid} ${letter} 143
   | MIME-Version: 1.0
   | Content-Type: text/plain; charset=UTF-8
   | X-MMS-IM-Format: FN=MS%20Sans%20Serif; EF=; CO=0; CS=0; PF=0
   |
   + Hello! How are you?
`;

function sayHello({ scene, id }: Chat) {
  return scene.messenger.sendMessage({ conversation: id, text: 'Hello! How are you?', format: plain });
}

describe('the way of a message (fact book 30 sections 1.1 and 3.1)', () => {
  it.each([
    ['MSNP2', 'N', 'sent'],
    ['MSNP3', 'A', 'sent'],
    ['MSNP12', 'A', 'sent'],
  ] as const)('%s: XFR, USR, CAL, JOI, MSG %s', async (dialect, letter, state) => {
    const here = await chat(dialect);
    const { scene, ns, next, id } = here;
    expect(ns.unread).toBe('');
    expect(await sayHello(here)).toEqual(ok);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [waiting]']);
    await grant(ns, next);
    const board = await enters(scene, bob);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [waiting]']);
    board.send(dialect === 'MSNP12' ? `JOI ${bob} Bob%20Jones 1073774628\r\n` : `JOI ${bob} Bob%20Jones\r\n`);
    await talk(board, hello(3, letter));
    await reads(scene, id, [`me: Hello! How are you? [${state}]`]);
    expect(scene.messenger.state.conversations[id]?.participants).toEqual([
      { handle: bob, name: 'Bob Jones', capabilities: dialect === 'MSNP12' ? 1073774628 : 0 },
    ]);
  });

  it('ACK: delivered; NAK and error numbers: failed, and sent again only when the user wants', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    for (const text of ['one', 'two', 'three']) {
      await scene.messenger.sendMessage({ conversation: id, text, format: null });
    }
    const board = await bobComes(scene, ns, next);
    for (const trid of [3, 4, 5]) expect((await saidText(board)).trid).toBe(trid);
    board.send('NAK 4\r\nACK 3\r\n280 5\r\nACK 99\r\n');
    await reads(scene, id, ['me: one [delivered]', 'me: two [failed not-delivered]', 'me: three [failed refused 280]']);
    const [, two, three] = scene.messenger.state.conversations[id]?.entries ?? [];
    expect(await scene.messenger.retryMessage({ conversation: id, entry: two?.id ?? '' })).toEqual(ok);
    expect(await saidText(board)).toMatchObject({ trid: 6, text: 'two' });
    board.send('ACK 6\r\n');
    await reads(scene, id, ['me: one [delivered]', 'me: two [delivered]', 'me: three [failed refused 280]']);
    expect(await scene.messenger.retryMessage({ conversation: id, entry: two?.id ?? '' })).toMatchObject({ ok: false });
    scene.messenger.dropMessage({ conversation: id, entry: three?.id ?? '' });
    expect(lines(scene, id)).toEqual(['me: one [delivered]', 'me: two [delivered]']);
  });

  it('what is long goes in pieces of at most 1664 octets, each an entry', async () => {
    const { scene, ns, next, id } = await chat();
    const text = `${'é'.repeat(1_000)} 🎉`;
    await scene.messenger.sendMessage({ conversation: id, text, format: plain });
    const board = await bobComes(scene, ns, next);
    const first = await saidText(board);
    const second = await saidText(board);
    for (const { payload } of [first, second]) expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(1664);
    expect(first.text + second.text).toBe(text);
    expect(scene.messenger.state.conversations[id]?.entries).toHaveLength(2);
  });

  it.each([
    [{ text: ' \n ' }, 'empty'],
    [{ text: 'x'.repeat(20_001) }, 'too-long'],
    [{ conversation: 'nowhere' }, 'no-such-conversation'],
  ])('%j: %s', async (wish, kind) => {
    const { scene, id } = await chat();
    const message = { conversation: id, text: 'hi', format: null, ...wish };
    expect(await scene.messenger.sendMessage(message)).toMatchObject({ ok: false, kind });
    expect(lines(scene, id)).toEqual([]);
  });
});

describe('what cannot be delivered says why', () => {
  it.each([
    ['913', 'appearing-offline 913'],
    ['800', 'refused 800'],
    ['500', 'refused 500'],
  ])('XFR %s', async (code, why) => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    await talk(ns, `C: XFR ${next} SB\nS: ${code} ${next}`);
    await reads(scene, id, [`me: Hello! How are you? [failed ${why}]`]);
  });

  it.each([
    ['217', 'contact-offline 217'],
    ['216', 'blocked 216'],
    ['713', 'too-many-calls 713'],
    ['208', 'refused 208'],
  ])('CAL %s', async (code, why) => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    await grant(ns, next);
    const board = await enters(scene);
    await talk(board, `C: CAL 2 ${bob}\nS: ${code} 2\nC: OUT`);
    await reads(scene, id, [`me: Hello! How are you? [failed ${why}]`]);
    expect(await board.end()).toBe('');
    // It can be tried again, under its id.
    const before = scene.messenger.state.conversations[id]?.entries[0]?.id ?? '';
    await scene.messenger.retryMessage({ conversation: id, entry: before });
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [waiting]']);
    const again = await bobComes(scene, ns, next + 1);
    await talk(again, `${hello(3, 'A')}\nS: ACK 3`);
    await reads(scene, id, ['me: Hello! How are you? [delivered]']);
    expect(scene.messenger.state.conversations[id]?.entries[0]?.id).toBe(before);
    expect(scene.clock.alarms).toBe(1);
  });

  it('nobody comes in 30 s', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    await grant(ns, next);
    const board = await enters(scene, bob);
    await scene.idle();
    scene.clock.advance(29_999);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [waiting]']);
    scene.clock.advance(1);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [failed timed-out]']);
    await talk(board, 'C: OUT');
  });

  it('no ACK in 60 s', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    const board = await bobComes(scene, ns, next);
    await talk(board, hello(3, 'A'));
    scene.clock.advance(60_000);
    await reads(scene, id, ['me: Hello! How are you? [failed timed-out]']);
  });

  it('no answer to XFR in 20 s', async () => {
    const here = await chat();
    await sayHello(here);
    await talk(here.ns, `C: XFR ${here.next} SB`);
    here.scene.clock.advance(20_000);
    expect(lines(here.scene, here.id)).toEqual(['me: Hello! How are you? [failed timed-out]']);
  });

  it('the cookie is refused time and again', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    for (const [attempt, pause] of [0, 1_000, 3_000, null].entries()) {
      await grant(ns, next + attempt);
      const board = await scene.accept('10.0.1.20:1863');
      await talk(board, `C: USR 1 alice@hotmail.com ${cookie}\nS: 911 1`);
      expect(await board.end()).toBe('');
      await scene.idle();
      if (pause !== null) scene.clock.advance(pause);
    }
    await reads(scene, id, ['me: Hello! How are you? [failed refused 911]']);
  });
});

describe('a connection that is cut', () => {
  it('before anything was written: another one, and nobody notices', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    await grant(ns, next);
    const board = await enters(scene, bob);
    board.destroy();
    await boardGone(scene);
    scene.clock.advance(0);
    const again = await bobComes(scene, ns, next + 1);
    await talk(again, `${hello(3, 'A')}\nS: ACK 3`);
    await reads(scene, id, ['me: Hello! How are you? [delivered]']);
  });

  it('after it was written: failed, for nobody can tell, and never sent twice by itself', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    const board = await bobComes(scene, ns, next);
    await talk(board, hello(3, 'A'));
    board.hangUp();
    await reads(scene, id, ['me: Hello! How are you? [failed switchboard-gone]']);
    scene.clock.advance(60_000);
    expect(ns.unread).not.toContain('XFR');
  });

  it.each([
    [4_999, 'failed switchboard-gone'],
    [5_000, 'sent'],
  ])('with MSNP2 and no NAK for %i ms: %s', async (quiet, fate) => {
    const here = await chat('MSNP2');
    const { scene, ns, next, id } = here;
    await sayHello(here);
    const board = await bobComes(scene, ns, next);
    await talk(board, hello(3, 'N'));
    await reads(scene, id, ['me: Hello! How are you? [sent]']);
    scene.clock.advance(quiet);
    board.hangUp();
    await boardGone(scene);
    await reads(scene, id, [`me: Hello! How are you? [${fate}]`]);
  });

  it('everybody had gone: NAK there is sent again, for certainly nobody got it', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    const board = await bobComes(scene, ns, next);
    await talk(board, `${hello(3, 'A')}\nS: BYE ${bob}\nS: NAK 3`);
    await reads(scene, id, ['me: Hello! How are you? [waiting]']);
    await talk(board, 'C: OUT');
    const again = await bobComes(scene, ns, next + 1);
    await talk(again, `${hello(3, 'A')}\nS: ACK 3`);
    await reads(scene, id, ['me: Hello! How are you? [delivered]']);
  });
});

describe('without the notification server', () => {
  it('a message waits for the sign-in to come back', async () => {
    const here = await chat('MSNP2', { reconnects: true });
    const { scene, ns, id } = here;
    ns.hangUp();
    await scene.event('signInPostponed');
    expect(await sayHello(here)).toEqual(ok);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [waiting]']);
    scene.messenger.retryNow();
    const back = await scene.accept();
    const trid = await welcome(back, 'MSNP2');
    await scene.event('signedIn');
    const board = await bobComes(scene, back, trid + 1);
    await talk(board, hello(3, 'N'));
    await reads(scene, id, ['me: Hello! How are you? [sent]']);
  });

  it('but not for ever', async () => {
    const here = await chat('MSNP2', { reconnects: true });
    const { scene, ns, id } = here;
    scene.messenger.networkChanged(false);
    ns.hangUp();
    await scene.event('signInPostponed');
    await sayHello(here);
    scene.clock.advance(179_999);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [waiting]']);
    scene.clock.advance(1);
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [failed signed-out]']);
  });

  it('a question for a switchboard that goes down with the connection is asked again', async () => {
    const here = await chat('MSNP2', { reconnects: true });
    const { scene, ns, next } = here;
    await sayHello(here);
    await talk(ns, `C: XFR ${next} SB`);
    ns.hangUp();
    await scene.event('signInPostponed');
    scene.messenger.retryNow();
    const back = await scene.accept();
    const trid = await welcome(back, 'MSNP2');
    await scene.event('signedIn');
    await talk(await bobComes(scene, back, trid + 1), hello(3, 'N'));
  });

  it('signing out: what waits has failed, what is on the way too; all switchboards are left', async () => {
    const here = await chat();
    const { scene, ns, next, id } = here;
    await sayHello(here);
    const board = await bobComes(scene, ns, next);
    await talk(board, hello(3, 'A'));
    const out = scene.messenger.signOut();
    await talk(board, 'C: OUT');
    await talk(ns, 'C: OUT');
    ns.hangUp();
    await out;
    expect(lines(scene, id)).toEqual(['me: Hello! How are you? [failed signed-out]']);
    expect(await sayHello(here)).toMatchObject({ ok: false, kind: 'not-signed-in' });
    expect(scene.clock.alarms).toBe(0);
    // The window stays for the same account, and closes when somebody else signs in.
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2' });
    await scene.accept();
    expect(scene.messenger.state.conversations[id]).toBeDefined();
    scene.messenger.signIn({ ...alice, ceiling: 'MSNP2', handle: 'carol@hotmail.com' });
    expect(scene.messenger.state.conversations).toEqual({});
    expect(scene.messenger.openConversation(bob).ok).toBe(true);
    scene.messenger.cancel();
    expect(scene.messenger.openConversation('dave@hotmail.com')).toMatchObject({ ok: false, kind: 'not-signed-in' });
  });
});

describe('opening', () => {
  it.each([
    ['nobody', 'invalid-handle'],
    ['alice@hotmail.com', 'self'],
  ])('%s: %s', async (handle, kind) => {
    const { scene } = await chat();
    expect(scene.messenger.openConversation(handle)).toMatchObject({ ok: false, kind });
  });

  it('twice is one conversation, whatever the case', async () => {
    const { scene, id, ns } = await chat();
    expect(scene.messenger.openConversation('BOB@Hotmail.com')).toEqual({ ok: true, conversation: id });
    expect(Object.keys(scene.messenger.state.conversations)).toEqual([id]);
    expect(ns.unread).toBe('');
  });
});
