import { describe, expect, it } from 'vitest';
import { tracedFrame } from '../../electron/desktop/traced-frame.ts';
import { WireTrace } from '../../electron/messenger/wire-trace.ts';
import type { TraceEntry } from '../../electron/net/trace.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { stage } from '../support/messenger-under-test.ts';
import { commandsUntilOnline, onlineByMsnp2, onlineByMsnp11, talk } from '../support/talk.ts';
import { msnp } from '../support/wire.ts';

describe('the trace of a session, in the form of the recordings', () => {
  it('tells connections, commands and seconds, and no secret', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp2(scene);
    scene.clock.advance(1_500);
    connection.send('MSG Hotmail Hotmail 5\r\nhello');
    await scene.heard(commandsUntilOnline + 1);
    const out = scene.messenger.signOut();
    await talk(connection, 'C: OUT');
    connection.hangUp();
    await out;
    expect(scene.trace.slice(0, 3)).toEqual([
      { t: 0, server: 'NS', connection: 1, event: 'connect' },
      { t: 0, server: 'NS', connection: 1, dir: 'out', data: 'VER 1 MSNP2 CVR0\r\n' },
      { t: 0, server: 'NS', connection: 1, dir: 'in', data: 'VER 1 MSNP2\r\n' },
    ]);
    expect(scene.trace.slice(-3)).toEqual([
      { t: 1.5, server: 'NS', connection: 1, dir: 'in', data: 'MSG Hotmail Hotmail 5\r\nhello' },
      { t: 1.5, server: 'NS', connection: 1, dir: 'out', data: 'OUT\r\n' },
      { t: 1.5, server: 'NS', connection: 1, event: 'closed by server' },
    ]);
    const answer = scene.trace.find((entry) => 'data' in entry && entry.data.startsWith('USR 4 MD5 S'));
    expect(answer).toMatchObject({ data: 'USR 4 MD5 S [redacted]\r\n' });
  });

  it('of a conversation has no cookie, and every octet of what is no text', () => {
    const entries: TraceEntry[] = [];
    const clock = new FakeClock();
    const trace = new WireTrace((entry) => entries.push(entry), clock, 'SB');
    const octets = Uint8Array.from({ length: 256 }, (_, octet) => octet);
    trace.happened('connect');
    trace.sent(Buffer.from('ANS 1 bob@example.com 731.611 16480927\r\n'), msnp(11));
    clock.advance(500);
    trace.received({ command: 'MSG', fields: ['alice@example.com', 'Alice'], payload: octets });
    expect(entries.slice(0, 2)).toEqual([
      { t: 0, server: 'SB', event: 'connect' },
      { t: 0, server: 'SB', dir: 'out', data: 'ANS 1 bob@example.com [redacted] 16480927\r\n' },
    ]);
    const heard = entries.at(-1);
    expect(heard).toMatchObject({ t: 0.5, server: 'SB', dir: 'in' });
    const data = heard !== undefined && 'data' in heard ? heard.data : '';
    expect(data).toMatch(/^MSG alice@example.com Alice 256\r\n/);
    expect(tracedFrame(data, 'server-to-client', msnp(11))?.payload).toEqual(octets);
  });

  it('shows payloads of the client whole', async () => {
    const scene = await stage();
    const connection = await onlineByMsnp11(scene);
    void scene.messenger.setPersonalMessage('hi');
    await connection.line();
    expect(scene.trace.at(-1)).toMatchObject({
      dir: 'out',
      data: 'UUX 8 55\r\n<Data><PSM>hi</PSM><CurrentMedia></CurrentMedia></Data>',
    });
  });
});
