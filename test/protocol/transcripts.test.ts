import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../electron/protocol/dialect.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import { readBody, writeBody } from '../../electron/protocol/switchboard/bodies.ts';
import { readRecording, recordings } from '../support/recording.ts';
import { factBookTranscripts, parseTranscript, readTranscript } from '../support/transcript.ts';
import {
  msnp,
  readClient,
  readServer,
  readSwitchboard,
  readSwitchboardCaller,
  writeClient,
  writeServer,
  writeSwitchboard,
  writeSwitchboardCaller,
  written,
} from '../support/wire.ts';

/** A server's line read and written again; what is not understood comes back as the problem. */
function serverAgain(octets: string, dialect: Dialect): string {
  const message = readServer(octets, dialect);
  return message.command === 'unknown' || message.command === 'malformed'
    ? JSON.stringify(message)
    : writeServer(message, dialect);
}

function clientAgain(octets: string, dialect: Dialect): string {
  const message = readClient(octets, dialect);
  return message.command === 'unknown' || message.command === 'malformed'
    ? JSON.stringify(message)
    : writeClient(message, dialect);
}

function knownBody(payload: Uint8Array): void {
  const body = readBody(payload);
  expect(body.kind).not.toBe('unknown');
  expect(Buffer.from(writeBody(body)).toString()).toBe(Buffer.from(payload).toString());
}

/** What a switchboard says, read and written again, its body too. */
function switchboardAgain(octets: string, dialect: Dialect): string {
  const message = readSwitchboard(octets, dialect);
  if (message.command === 'unknown' || message.command === 'malformed') return JSON.stringify(message);
  if (message.command === 'MSG') knownBody(message.payload);
  return writeSwitchboard(message, dialect);
}

function callerAgain(octets: string, dialect: Dialect): string {
  const message = readSwitchboardCaller(octets, dialect);
  if (message.command === 'unknown' || message.command === 'malformed') return JSON.stringify(message);
  if (message.command === 'MSG') knownBody(message.payload);
  return writeSwitchboardCaller(message, dialect);
}

/**
 * How Nudge writes a line of another server: `@` in names encoded, nothing for "no groups" and "no picture", a space in
 * empty lines of the profile.
 */
function asNudgeWrites(octets: string): string {
  if (octets.includes('msmsgsprofile')) {
    const [line = '', ...payload] = octets.split('\r\n');
    const lines = payload.map((text) => text.replace(/:$/, ': ')).join('\r\n');
    return `${line.replace(/\d+$/, String(Buffer.byteLength(lines)))}\r\n${lines}`;
  }
  const named = octets.replace(/(?<=^(?:LST|ADC) .*(?: F=|@\S+ ))(\w+)@/, '$1%40');
  return /^(?:LST|NLN|ILN) /.test(named) ? named.replace(/ (?:%3Cmsnobj%2F%3E)?$/, '') : named;
}

function dialectOf(name: string): Dialect {
  return findDialect(name) ?? msnp(2);
}

describe('recorded sessions', () => {
  it.each(recordings)('$name: every line of the notification server is understood and written alike', (recording) => {
    const dialect = dialectOf(recording.dialect);
    const entries = readRecording(recording.name).filter((entry) => entry.server === 'NS' && entry.data !== undefined);
    expect(entries.length).toBeGreaterThan(80);
    for (const { dir, data = '' } of entries) {
      const back = dir === 'in' ? serverAgain(data, dialect) : clientAgain(data, dialect);
      expect(back).toBe(asNudgeWrites(written(Buffer.from(data))));
    }
  });
});

describe('recorded conversations', () => {
  it.each(recordings)('$name: every line is understood and written alike, octet for octet', (recording) => {
    const dialect = dialectOf(recording.dialect);
    const entries = readRecording(recording.name).filter((entry) => entry.server === 'SB' && entry.data !== undefined);
    expect(entries.length).toBeGreaterThan(15);
    for (const { dir, data = '' } of entries) {
      const back = dir === 'in' ? switchboardAgain(data, dialect) : callerAgain(data, dialect);
      expect(back).toBe(written(Buffer.from(data)));
    }
  });
});

describe('conversations of the fact book', () => {
  it('every line is understood and written alike, octet for octet', () => {
    const commands = readTranscript('switchboard').filter((step) => step.kind === 'command');
    expect(commands.length).toBeGreaterThan(50);
    for (const { from, octets } of commands) {
      const text = octets.toString();
      const dialect = msnp(/^JOI .* \d+\r/.test(text) ? 12 : 11);
      const back = from === 'S' ? switchboardAgain(text, dialect) : callerAgain(text, dialect);
      expect(back).toBe(written(octets));
    }
  });
});

describe('sessions of the fact book', () => {
  it.each(factBookTranscripts)('$name: every line is understood and written alike', ({ name, dialect }) => {
    const steps = readTranscript(name);
    expect(steps[0]).toEqual({ kind: 'connect', address: '10.0.0.1:1863' });
    const commands = steps.filter((step) => step.kind === 'command');
    expect(commands.length).toBeGreaterThan(25);
    for (const { from, octets } of commands) {
      const text = octets.toString();
      const back = from === 'S' ? serverAgain(text, dialectOf(dialect)) : clientAgain(text, dialectOf(dialect));
      expect(back).toBe(asNudgeWrites(written(octets)));
    }
  });
});

describe('the notation of hand-written sessions', () => {
  it('tells payloads, connections and tickets', () => {
    const text =
      '-- a remark\n-- connect 10.0.0.1:1863\nC: UUX 1 5\n | a\n |\nS: UUX 1 0\n-- ticket t=1&p=2\nS: GCF 1 x 3\n + a b\n';
    expect(parseTranscript('x', text)).toEqual([
      { kind: 'connect', address: '10.0.0.1:1863' },
      { kind: 'command', from: 'C', octets: Buffer.from('UUX 1 5\r\na\r\n\r\n'), line: 3 },
      { kind: 'command', from: 'S', octets: Buffer.from('UUX 1 0\r\n'), line: 6 },
      { kind: 'ticket', ticket: 't=1&p=2' },
      { kind: 'command', from: 'S', octets: Buffer.from('GCF 1 x 3\r\na b'), line: 8 },
    ]);
  });

  it('refuses a wrong length and what it does not know', () => {
    expect(() => parseTranscript('x', 'C: UUX 1 4\n + abc\n')).toThrow('x.txt:1: says 4 octets, but the payload has 3');
    expect(() => parseTranscript('x', 'X: what\n')).toThrow('x.txt:1: not understood: X: what');
  });
});
