import { readFileSync } from 'node:fs';

/** One thing that happens in a hand-written session, in order. */
export type TranscriptStep =
  | { readonly kind: 'connect'; readonly address: string }
  /** The Passport exchange over HTTP, which gives this ticket. */
  | { readonly kind: 'ticket'; readonly ticket: string }
  /** One command of the client (C) or server (S) with its payload. */
  | { readonly kind: 'command'; readonly from: 'C' | 'S'; readonly octets: Buffer; readonly line: number };

/** All hand-written sessions, by dialect, and the two of the seed pages. */
export const factBookTranscripts = [
  { name: 'msnp2', dialect: 'MSNP2' },
  { name: 'msnp5', dialect: 'MSNP5' },
  { name: 'msnp7', dialect: 'MSNP7' },
  { name: 'msnp8', dialect: 'MSNP8' },
  { name: 'msnp9', dialect: 'MSNP9' },
  { name: 'msnp10', dialect: 'MSNP10' },
  { name: 'msnp11', dialect: 'MSNP11' },
  { name: 'msnp12', dialect: 'MSNP12' },
  { name: 'seed-msnp2', dialect: 'MSNP2' },
  { name: 'seed-msnp11', dialect: 'MSNP11' },
] as const;

const folder = new URL('../transcripts/fact-book/', import.meta.url);

function fail(name: string, line: number, problem: string): never {
  throw new Error(`${name}.txt:${line}: ${problem}`);
}

/**
 * Reads the book's notation: `C: ` and `S: ` command lines, ` | ` a payload line with CR LF, ` + ` the last piece without,
 * `-- ` a remark, of which `-- connect host:port` and `-- ticket …` are steps. Throws when a stated payload length is not
 * that of the payload below it.
 */
export function parseTranscript(name: string, text: string): TranscriptStep[] {
  const steps: TranscriptStep[] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const command = /^([CS]): (.*)$/.exec(line);
    if (command !== null) {
      const number = index + 1;
      let payload = '';
      let hasPayload = false;
      for (let next = /^ ([|+])(?: (.*))?$/.exec(lines[index + 1] ?? ''); next !== null; ) {
        payload += (next[2] ?? '') + (next[1] === '|' ? '\r\n' : '');
        hasPayload = true;
        index += 1;
        next = /^ ([|+])(?: (.*))?$/.exec(lines[index + 1] ?? '');
      }
      const stated = command[2]?.split(' ').at(-1);
      if (hasPayload && Number(stated) !== Buffer.byteLength(payload)) {
        fail(name, number, `says ${stated} octets, but the payload has ${Buffer.byteLength(payload)}`);
      }
      const octets = Buffer.from(`${command[2]}\r\n${payload}`);
      steps.push({ kind: 'command', from: command[1] === 'C' ? 'C' : 'S', octets, line: number });
      continue;
    }
    const remark = /^--(?: (connect|ticket) (\S+)$)?/.exec(line);
    if (remark === null && line !== '') {
      fail(name, index + 1, `not understood: ${line}`);
    }
    if (remark?.[1] === 'connect' && remark[2] !== undefined) {
      steps.push({ kind: 'connect', address: remark[2] });
    } else if (remark?.[1] === 'ticket' && remark[2] !== undefined) {
      steps.push({ kind: 'ticket', ticket: remark[2] });
    }
  }
  return steps;
}

/** The steps of test/transcripts/fact-book/<name>.txt. */
export function readTranscript(name: string): TranscriptStep[] {
  return parseTranscript(name, readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
}
