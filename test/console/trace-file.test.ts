import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { TraceFile } from '../../electron/console/trace-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'nudge-trace-'));
const path = join(folder, 'trace.jsonl');

afterEach(() => rmSync(path, { force: true }));

afterAll(() => rmSync(folder, { recursive: true }));

function lines(): unknown[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('has the form of recorded sessions, one clock for all, and is appended to', () => {
  const unheard = (error: unknown) => expect.unreachable(String(error));
  const first = new TraceFile(path, 'alice@example.com', unheard);
  first.listener({ t: 12, server: 'NS', event: 'connect' });
  first.listener({ t: 0, server: 'NS', dir: 'out', data: 'VER 1 MSNP11 CVR0\r\n' });
  first.close();
  first.listener({ t: 0, server: 'NS', event: 'after the end' });
  const second = new TraceFile(path, 'bob@example.com', unheard);
  second.listener({ t: 5, server: 'nexus', dir: 'in', status: 200, headers: { PassportURLs: 'DALogin=x' } });
  second.close();
  expect(lines()).toEqual([
    { t: expect.any(Number), actor: 'alice', server: 'NS', event: 'connect' },
    { t: expect.any(Number), actor: 'alice', server: 'NS', dir: 'out', data: 'VER 1 MSNP11 CVR0\r\n' },
    {
      t: expect.any(Number),
      actor: 'bob',
      server: 'nexus',
      dir: 'in',
      status: 200,
      headers: { PassportURLs: 'DALogin=x' },
    },
  ]);
  expect(Object.keys(lines()[0] ?? {})).toEqual(['t', 'actor', 'server', 'event']);
  for (const line of lines()) expect(line).toHaveProperty('t', expect.closeTo(0, 0));
});

it.skipIf(process.platform === 'win32')('is for its owner only', () => {
  new TraceFile(path, 'alice@example.com', () => undefined).close();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

it('is refused where it cannot be written', () => {
  expect(() => new TraceFile(join(folder, 'no', 'such', 'folder'), 'a@b', () => undefined)).toThrow('ENOENT');
});
