import { describe, expect, it } from 'vitest';
import { FrameDecoder } from '../../electron/protocol/wire/decoder.ts';
import type { Direction } from '../../electron/protocol/wire/frame.ts';
import { WireError } from '../../electron/protocol/wire/wire-error.ts';
import { framesOf, msnp } from '../support/wire.ts';

function line(command: string, ...fields: string[]) {
  return { command, fields, payload: null };
}

function failure(action: () => unknown): WireError {
  try {
    action();
  } catch (error) {
    if (error instanceof WireError) {
      return error;
    }
    throw error;
  }
  throw new Error('nothing was thrown');
}

const fromServer: Direction = 'server-to-client';
const fromClient: Direction = 'client-to-server';

describe('lines', () => {
  it.each([
    ['PNG\r\n', [line('PNG')]],
    ['VER 1 MSNP11 CVR0\r\n', [line('VER', '1', 'MSNP11', 'CVR0')]],
    ['PNG\nOUT\n', [line('PNG'), line('OUT')]],
    ['\r\n\nPNG\r\n\r\n', [line('PNG')]],
    ['PRP 3 PHH \r\n', [line('PRP', '3', 'PHH', '')]],
    ['CVQ 2 0x0409  x\r\n', [line('CVQ', '2', '0x0409', '', 'x')]],
    ['911 7\r\n', [line('911', '7')]],
    ['PNG', []],
    ['PNG\r', []],
    ['', []],
  ])('%j', (octets, frames) => {
    expect(framesOf(octets, fromServer, msnp(2))).toEqual(frames);
  });

  it('reads UTF-8, and a word in an old code page without spoiling the others', () => {
    const octets = Buffer.concat([
      Buffer.from('NLN NLN jörg@example.com '),
      Buffer.from([0x4a, 0xf6, 0x72, 0x67, 0x80]),
      Buffer.from(' ☺\r\n'),
    ]);
    expect(framesOf(octets, fromServer, msnp(2))).toEqual([line('NLN', 'NLN', 'jörg@example.com', 'Jörg€', '☺')]);
  });
});

describe('payloads', () => {
  it.each([
    [fromServer, 2, 'MSG Hotmail Hotmail 3\r\nabcQNG\r\n', ['MSG', 'Hotmail', 'Hotmail'], 'abc', 'QNG'],
    [fromServer, 5, 'NOT 3\r\nabcQNG\r\n', ['NOT'], 'abc', 'QNG'],
    [fromServer, 6, 'IPG 3\r\nabcQNG\r\n', ['IPG'], 'abc', 'QNG'],
    [fromServer, 11, 'UBX bob@example.com 3\r\nabcQNG 50\r\n', ['UBX', 'bob@example.com'], 'abc', 'QNG'],
    [fromServer, 11, 'UBX bob@example.com 0\r\nQNG 50\r\n', ['UBX', 'bob@example.com'], '', 'QNG'],
    [fromServer, 12, 'GCF 9 Shields.xml 3\r\na\r\nQNG 50\r\n', ['GCF', '9', 'Shields.xml'], 'a\r\n', 'QNG'],
    [fromClient, 6, 'QRY 5 msmsgs@msnmsgr.com 2\r\nabPNG\r\n', ['QRY', '5', 'msmsgs@msnmsgr.com'], 'ab', 'PNG'],
    [fromClient, 11, 'UUX 6 3\r\nabcPNG\r\n', ['UUX', '6'], 'abc', 'PNG'],
    [fromClient, 5, 'PAG 7 bob@example.com 3\r\nabcPNG\r\n', ['PAG', '7', 'bob@example.com'], 'abc', 'PNG'],
    [fromClient, 9, 'PGD 7 bob@example.com 1 3\r\nabcPNG\r\n', ['PGD', '7', 'bob@example.com', '1'], 'abc', 'PNG'],
  ])('%s MSNP%i: %j', (direction, dialect, octets, [command, ...fields], payload, following) => {
    const [frame, next, ...more] = framesOf(octets, direction, msnp(dialect));
    expect(frame).toEqual({ command, fields, payload: new Uint8Array(Buffer.from(payload)) });
    expect(next?.command).toBe(following);
    expect(more).toEqual([]);
  });

  it.each([
    [fromServer, 11, 'UUX 11 0', ['11', '0']],
    [fromServer, 11, 'UUX 11 53', ['11', '53']],
    [fromServer, 11, 'QRY 28', ['28']],
    [fromServer, 11, 'QNG 50', ['50']],
    [fromServer, 2, 'NOT 3', ['3']],
    [fromServer, 10, 'GCF 9 Shields.xml 145', ['9', 'Shields.xml', '145']],
    [fromClient, 11, 'GCF 9 Shields.xml', ['9', 'Shields.xml']],
    [fromClient, 5, 'QRY 5 msmsgs@msnmsgr.com 32', ['5', 'msmsgs@msnmsgr.com', '32']],
    [fromClient, 10, 'UUX 6 53', ['6', '53']],
  ])('%s MSNP%i: %j ends in a number but carries nothing', (direction, dialect, octets, fields) => {
    expect(framesOf(`${octets}\r\nOUT\r\n`, direction, msnp(dialect))).toEqual([
      line(octets.slice(0, 3), ...fields),
      line('OUT'),
    ]);
  });

  it('follows the dialect from the very next frame on', () => {
    const decoder = new FrameDecoder(fromServer);
    decoder.push(Buffer.from('VER 1 MSNP5\r\nGCF 9 x 3\r\n'));
    expect(decoder.next()?.command).toBe('VER');
    decoder.speak(msnp(5));
    expect(decoder.next()).toEqual(line('GCF', '9', 'x', '3'));
  });

  it('takes the newest dialect for granted before one is agreed', () => {
    const decoder = new FrameDecoder(fromServer);
    decoder.push(Buffer.from('GCF 9 x 3\r\nabc'));
    expect(decoder.next()?.payload).toHaveLength(3);
  });

  it('hands out a payload that later octets do not change', () => {
    const decoder = new FrameDecoder(fromServer);
    decoder.push(Buffer.from('MSG a b 3\r\nabc'));
    const frame = decoder.next();
    decoder.push(Buffer.from('MSG a b 3\r\nxyz'));
    decoder.next();
    expect(Buffer.from(frame?.payload ?? []).toString()).toBe('abc');
  });
});

describe('limits and broken streams', () => {
  const limits = { line: 20, payload: 30, buffered: 60 };

  it.each([
    ['line-too-long', `VER 1 ${'x'.repeat(15)}\r\n`, /line of more than 20 octets/],
    ['line-too-long', 'x'.repeat(22), /line of more than 20 octets/],
    ['payload-too-large', 'MSG a b 31\r\n', /MSG announces 31 octets; at most 30/],
    ['payload-too-large', 'MSG a b 4294967295\r\n', /4294967295/],
    ['buffer-too-large', 'PNG\r\n'.repeat(13), /More than 60 octets/],
    ['bad-length', 'MSG a b\r\n', /MSG must end in the length/],
    ['bad-length', 'MSG a b -1\r\n', /length/],
    ['bad-length', 'MSG a b 99999999999\r\n', /length/],
    ['bad-length', 'MSG\r\n', /length/],
    ['bad-command', 'hello there\r\n', /"hello" is no command/],
    ['bad-command', 'ver 1 MSNP2\r\n', /"ver" is no command/],
    ['bad-command', 'AB1 1\r\n', /no command/],
    ['bad-command', ' VER\r\n', /"" is no command/],
    ['bad-command', '\u0016\u0003\u0001\r\n', /no command/],
  ] as const)('%s: %j', (kind, octets, words) => {
    const decoder = new FrameDecoder(fromServer, limits);
    const error = failure(() => {
      decoder.push(Buffer.from(octets));
      decoder.next();
    });
    expect(error.kind).toBe(kind);
    expect(error.message).toMatch(words);
    expect(error.name).toBe('WireError');
  });

  it('accepts what is just within the limits', () => {
    const decoder = new FrameDecoder(fromServer, limits);
    const longest = `VER 1 ${'x'.repeat(14)}`;
    decoder.push(Buffer.from(`${longest}\r\n`));
    expect(decoder.next()?.fields).toEqual(['1', 'x'.repeat(14)]);
    decoder.push(Buffer.from(`MSG a b 30\r\n${'y'.repeat(30)}`));
    expect(decoder.next()?.payload).toHaveLength(30);
  });

  it('stays dead after a failure', () => {
    const decoder = new FrameDecoder(fromServer);
    decoder.push(Buffer.from('hello\r\nPNG\r\n'));
    const first = failure(() => decoder.next());
    expect(failure(() => decoder.next())).toBe(first);
    expect(failure(() => decoder.push(Buffer.from('PNG\r\n')))).toBe(first);
  });
});

describe('memory', () => {
  it('keeps content right while the buffer grows, empties and moves', () => {
    const decoder = new FrameDecoder(fromServer);
    const seen: number[] = [];
    for (let size = 0; size < 40_000; size += 997) {
      const octets = Buffer.from(`MSG a b ${size}\r\n${String.fromCharCode(97 + (size % 26)).repeat(size)}QNG\r\nFL`);
      decoder.push(octets);
      seen.push(decoder.next()?.payload?.length ?? -1);
      expect(decoder.next()?.command).toBe('QNG');
      expect(decoder.next()).toBeNull();
      decoder.push(Buffer.from('N a@example.com\r\n'));
      expect(decoder.next()).toEqual(line('FLN', 'a@example.com'));
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => index * 997));
  });

  it('holds a backlog while commands are taken one by one', () => {
    const decoder = new FrameDecoder(fromServer);
    const taken: string[] = [];
    for (let round = 0; round < 3000; round += 1) {
      decoder.push(Buffer.from(`FLN ${round}a@example.com\r\n`.repeat(1 + (round % 2))));
      taken.push(decoder.next()?.fields[0] ?? 'none');
    }
    expect(taken[0]).toBe('0a@example.com');
    expect(taken).toHaveLength(3000);
    expect(new Set(taken).size).toBe(2000);
  });
});
