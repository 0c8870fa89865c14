import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import type { HistoryOrigin } from '../../../../shared/history.ts';
import { AmsnLog } from './amsn-log.ts';
import { HistoryLogError, type LoggedItem } from './logged-item.ts';
import { MessengerLog } from './messenger-log.ts';

/** Larger files are not read, in octets. */
const largestLog = 512 * 1024 * 1024;

/** A log that can be read, and how. */
export interface LogFile {
  readonly path: string;
  readonly origin: HistoryOrigin;
  readonly encoding: 'utf-8' | 'utf-16le';
}

/**
 * Looks at the beginning of a file. Throws HistoryLogError for what is no log of a program that is known or too large,
 * and the system's errors.
 */
export function openLog(path: string): LogFile {
  const { size } = statSync(path);
  if (size > largestLog) throw new HistoryLogError(`it has ${size} octets`);
  const octets = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  let length: number;
  try {
    length = readSync(file, octets, 0, octets.length, 0);
  } finally {
    closeSync(file);
  }
  const encoding = octets[0] === 0xff && octets[1] === 0xfe ? 'utf-16le' : 'utf-8';
  const beginning = new TextDecoder(encoding).decode(octets.subarray(0, length)).trimStart();
  if (beginning.startsWith('<')) return { path, origin: 'messenger', encoding };
  if (beginning.includes('|"L')) return { path, origin: 'amsn', encoding };
  throw new HistoryLogError('it is neither a log of aMSN nor one of MSN Messenger');
}

/** What is in a log, a piece of the file at a time. Throws as openLog does. */
export async function* readLog({ path, origin, encoding }: LogFile): AsyncGenerator<readonly LoggedItem[]> {
  const reader = origin === 'amsn' ? new AmsnLog() : new MessengerLog();
  const decoder = new TextDecoder(encoding);
  for await (const octets of createReadStream(path)) {
    if (octets instanceof Uint8Array) yield reader.write(decoder.decode(octets, { stream: true }));
  }
  yield reader.write(decoder.decode());
  yield reader.end();
}
