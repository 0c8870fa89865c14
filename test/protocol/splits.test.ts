import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../electron/protocol/dialect.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import { FrameDecoder } from '../../electron/protocol/wire/decoder.ts';
import { encodeFrame } from '../../electron/protocol/wire/encoder.ts';
import type { Direction, Frame } from '../../electron/protocol/wire/frame.ts';
import { readRecording, recordings } from '../support/recording.ts';
import { factBookTranscripts, readTranscript } from '../support/transcript.ts';
import { framesOf } from '../support/wire.ts';

interface Stream {
  readonly name: string;
  readonly direction: Direction;
  readonly dialect: Dialect;
  readonly octets: Buffer;
}

function dialectOf(name: string): Dialect {
  const dialect = findDialect(name);
  if (dialect === null) {
    throw new Error(name);
  }
  return dialect;
}

/** Everything that one side says in one session, one after the other. */
const streams: Stream[] = [
  ...factBookTranscripts.flatMap(({ name, dialect }) =>
    (['C', 'S'] as const).map((from) => ({
      name: `${name}.txt`,
      direction: from === 'C' ? ('client-to-server' as const) : ('server-to-client' as const),
      dialect: dialectOf(dialect),
      octets: Buffer.concat(
        readTranscript(name).flatMap((step) => (step.kind === 'command' && step.from === from ? [step.octets] : [])),
      ),
    })),
  ),
  ...(['C', 'S'] as const).map((from) => ({
    name: 'switchboard.txt',
    direction: from === 'C' ? ('client-to-server' as const) : ('server-to-client' as const),
    dialect: dialectOf('MSNP12'),
    octets: Buffer.concat(
      readTranscript('switchboard').flatMap((step) =>
        step.kind === 'command' && step.from === from ? [step.octets] : [],
      ),
    ),
  })),
  ...recordings.flatMap(({ name, dialect }) =>
    (['out', 'in'] as const).flatMap((dir) =>
      ['alice', 'bob'].flatMap((actor) =>
        (['NS', 'SB'] as const).map((server) => ({
          name: `${name}.jsonl, ${actor}, ${server}`,
          direction: dir === 'out' ? ('client-to-server' as const) : ('server-to-client' as const),
          dialect: dialectOf(dialect),
          octets: Buffer.from(
            readRecording(name)
              .filter((entry) => entry.server === server && entry.actor === actor && entry.dir === dir)
              .map((entry) => entry.data ?? '')
              .join(''),
          ),
        })),
      ),
    ),
  ),
];

function drain(decoder: FrameDecoder, into: string[]): void {
  for (let frame = decoder.next(); frame !== null; frame = decoder.next()) {
    into.push(fingerprint(frame));
  }
}

function fingerprint(frame: Frame): string {
  return `${frame.command}|${frame.fields.join('|')}|${frame.payload === null ? '' : Buffer.from(frame.payload).toString('latin1')}`;
}

/** The frames when the octets arrive in pieces that end at the given places. */
function inPieces(stream: Stream, ends: Iterable<number>): string[] {
  const decoder = new FrameDecoder(stream.direction);
  decoder.speak(stream.dialect);
  const found: string[] = [];
  let start = 0;
  for (const end of ends) {
    decoder.push(stream.octets.subarray(start, end));
    drain(decoder, found);
    start = end;
  }
  decoder.push(stream.octets.subarray(start));
  drain(decoder, found);
  return found;
}

describe.each(streams)('$name $direction', { timeout: 60_000 }, (stream) => {
  const frames = framesOf(stream.octets, stream.direction, stream.dialect);
  const whole = frames.map(fingerprint);

  it('is made of whole commands that are written back octet for octet', () => {
    expect(whole.length).toBeGreaterThan(2);
    expect(Buffer.concat(frames.map(encodeFrame)).equals(stream.octets)).toBe(true);
  });

  it('gives the same commands wherever it is cut in two', () => {
    const wrong: number[] = [];
    for (let cut = 0; cut <= stream.octets.length; cut += 1) {
      const found = inPieces(stream, [cut]);
      if (found.length !== whole.length || found.some((frame, index) => frame !== whole[index])) {
        wrong.push(cut);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives the same commands octet by octet', () => {
    expect(inPieces(stream, stream.octets.keys())).toEqual(whole);
  });

  it('gives the same commands in pieces of any sizes', () => {
    const cuts = fc.array(fc.nat(stream.octets.length), { maxLength: 40 });
    fc.assert(
      fc.property(cuts, (places) => {
        expect(
          inPieces(
            stream,
            [...places].sort((one, other) => one - other),
          ),
        ).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});
