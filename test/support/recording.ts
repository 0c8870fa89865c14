import { readFileSync } from 'node:fs';

/** One line of a recorded session, see test/transcripts/README.md. */
export interface RecordedEntry {
  readonly t: number;
  readonly actor: string;
  readonly server: 'NS' | 'SB' | 'nexus' | 'login';
  readonly event?: string;
  readonly dir?: 'in' | 'out';
  readonly data?: string;
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
}

/** The recorded sessions with an independent server. */
export const recordings = [
  { name: 'msnp2', dialect: 'MSNP2' },
  { name: 'msnp7', dialect: 'MSNP7' },
  { name: 'msnp8', dialect: 'MSNP8' },
  { name: 'msnp11', dialect: 'MSNP11' },
] as const;

const folder = new URL('../transcripts/recordings/', import.meta.url);

/** The entries of test/transcripts/recordings/<name>.jsonl, in order. */
export function readRecording(name: string): RecordedEntry[] {
  const text = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RecordedEntry => JSON.parse(line));
}
