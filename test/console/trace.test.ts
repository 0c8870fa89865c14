import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../shared/model.ts';
import { place } from './place.ts';

const here = place();

interface Line {
  readonly [key: string]: unknown;
}

describe('a trace', () => {
  it.each<DialectName>(['MSNP2', 'MSNP7', 'MSNP8', 'MSNP12'])('of %s is whole and holds no secret', async (dialect) => {
    const path = join(here.folder, `${dialect}.jsonl`);
    const alice = here.signIn('alice@example.com', dialect, '--trace', path);
    alice.type('status AWY\nquit\n');
    expect(await alice.ended()).toBe(0);
    const bytes = readFileSync(path, 'utf8');
    const entries: Line[] = bytes
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(entries.map(({ actor }) => actor))).toEqual(new Set(['alice']));
    expect(entries[0]).toMatchObject({ server: 'NS', event: 'connect' });
    const sent = entries.filter(({ dir }) => dir === 'out').map(({ data }) => String(data));
    expect(sent[0]).toMatch(new RegExp(`^VER 1 ${dialect} .*CVR0\r\n$`));
    expect(sent.at(-1)).toBe('OUT\r\n');
    expect(sent.find((data) => /^USR \d+ \w+ S/.test(data))).toMatch(/^USR \d+ (MD5|TWN) S \[redacted\]\r\n$/);
    const passport = entries.filter(({ server }) => server === 'nexus' || server === 'login');
    expect(passport.map(({ server }) => server)).toEqual(
      dialect === 'MSNP8' || dialect === 'MSNP12' ? ['nexus', 'login'] : [],
    );
    expect(bytes).not.toContain('tiger');
    expect(bytes).not.toMatch(/from-PP='(?!\[redacted\]')/);
    expect(bytes).not.toMatch(/MSPAuth: (?!\[redacted\])/);
    expect(bytes).not.toMatch(/S [0-9a-f]{32}\\r/);
  });
});
