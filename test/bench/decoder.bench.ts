import { it } from 'vitest';
import { findDialect, preNegotiation } from '../../electron/protocol/dialects.ts';
import { parseServer } from '../../electron/protocol/notification/codec.ts';
import { FrameDecoder } from '../../electron/protocol/wire/decoder.ts';
import { readRecording } from '../support/recording.ts';

const dialect = findDialect('MSNP11') ?? preNegotiation;

/** What a server said in a recorded MSNP11 session, repeated to about 256 KiB. */
const session = Buffer.from(
  readRecording('msnp11')
    .filter((entry) => entry.server === 'NS' && entry.dir === 'in')
    .map((entry) => entry.data ?? '')
    .join(''),
);
const stream = Buffer.concat(Array.from({ length: Math.ceil(262_144 / session.length) }, () => session));
/** One frame with a payload of so many octets. */
function payload(size: number): Buffer {
  return Buffer.concat([Buffer.from(`MSG Hotmail Hotmail ${size}\r\n`), Buffer.alloc(size, 'x')]);
}

function decode(octets: Uint8Array, chunk: number, take: (decoder: FrameDecoder) => void): void {
  const decoder = new FrameDecoder('server-to-client');
  decoder.speak(dialect);
  for (let start = 0; start < octets.length; start += chunk) {
    decoder.push(octets.subarray(start, start + chunk));
    take(decoder);
  }
}

function frames(decoder: FrameDecoder): void {
  while (decoder.next() !== null) {
    // the frames themselves are not needed
  }
}

function messages(decoder: FrameDecoder): void {
  for (let frame = decoder.next(); frame !== null; frame = decoder.next()) {
    parseServer(frame, dialect);
  }
}

it('decodes 256 KiB of commands in chunks of any size', { timeout: 60_000 }, async ({ bench }) => {
  await bench.compare(
    bench('1 octet', () => decode(stream, 1, frames)),
    bench('16 octets', () => decode(stream, 16, frames)),
    bench('1460 octets', () => decode(stream, 1460, frames)),
    bench('64 KiB', () => decode(stream, 65_536, frames)),
    bench('1460 octets, read as messages', () => decode(stream, 1460, messages)),
  );
});

/** Four times the payload must take about four times as long: octets are not copied again for each chunk. */
it('takes time in proportion to a payload that comes octet by octet', { timeout: 60_000 }, async ({ bench }) => {
  const [small, large] = [payload(16_384), payload(65_536)];
  await bench.compare(
    bench('16 KiB', () => decode(small, 1, frames)),
    bench('64 KiB', () => decode(large, 1, frames)),
  );
});
