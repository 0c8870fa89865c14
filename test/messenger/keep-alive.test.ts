import { describe, expect, it } from 'vitest';
import { stage } from '../support/messenger-under-test.ts';
import { commandsUntilOnline, onlineByMsnp2, onlineByMsnp11, talk } from '../support/talk.ts';

describe('PNG and QNG (fact book 00 section 3.3)', () => {
  it('MSNP2: PNG after 45 seconds of silence, again after 45 more', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    scene.clock.advance(44_999);
    await scene.idle();
    expect(connection.unread).toBe('');
    scene.clock.advance(1);
    await talk(connection, 'C: PNG\nS: QNG');
    await scene.heard(commandsUntilOnline + 1);
    scene.clock.advance(45_000);
    await talk(connection, 'C: PNG');
  });

  it('MSNP2: anything from the server breaks the silence', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    scene.clock.advance(44_000);
    connection.send('NLN NLN bob@hotmail.com Bob\r\n');
    await scene.event('presenceChanged');
    scene.clock.advance(44_999);
    await scene.idle();
    expect(connection.unread).toBe('');
    scene.clock.advance(1);
    await connection.expect('PNG\r\n');
  });

  it.each([
    ['QNG 50', 50_000],
    ['QNG 120', 120_000],
    ['QNG 86400', 300_000],
    ['QNG 3', 45_000],
    ['QNG', 45_000],
  ])('MSNP11: after %s the next PNG follows in %i ms, whatever comes in between', async (answer, pace) => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    scene.clock.advance(45_000);
    await talk(connection, `C: PNG\nS: ${answer}`);
    await scene.heard(commandsUntilOnline + 1);
    scene.clock.advance(pace - 1);
    await scene.idle();
    expect(connection.unread).toBe('');
    scene.clock.advance(1);
    await connection.expect('PNG\r\n');
  });

  it('no life within 25 seconds of PNG: the connection is lost', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    scene.clock.advance(45_000);
    await connection.expect('PNG\r\n');
    scene.clock.advance(24_999);
    expect(scene.messenger.state.session.phase).toBe('signed-in');
    scene.clock.advance(1);
    expect(await scene.signedOut()).toMatchObject({ reason: 'connection-lost' });
    expect(await connection.end()).toBe('');
    expect(scene.clock.alarms).toBe(0);
  });

  it('any traffic after PNG is life', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    scene.clock.advance(45_000);
    await talk(connection, 'C: PNG\nS: NLN AWY bob@hotmail.com Bob');
    await scene.event('presenceChanged');
    scene.clock.advance(30_000);
    expect(scene.messenger.state.session.phase).toBe('signed-in');
  });
});
