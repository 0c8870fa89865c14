import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { History } from '../../../electron/storage/history/history.ts';
import { words } from '../../../electron/storage/history/rows.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { me } from './spoken.ts';

const program = join(import.meta.dirname, 'recording-process.ts');

/** Lets the process record until it has said so many lines, and ends it without a word; what it said until then. */
async function recordAndDie(folder: string, run: string, lines: number): Promise<readonly string[]> {
  const child = spawn(execPath, [program, folder, run], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  await exit;
  return said;
}

it('loses nothing that it has taken in when the program is killed in the middle of anything', {
  timeout: 60_000,
}, async () => {
  const folder = temporaryFolder();
  const said: string[] = [];
  for (const [run, lines] of [1, 2, 7, 40, 151, 500, 1203].entries())
    said.push(...(await recordAndDie(folder, `run${run}`, lines)));
  expect(said.filter((line) => !/^(kept|delivered) /.test(line))).toEqual([]);

  const problems: unknown[] = [];
  const history = new History({ folder, keep: () => 'yes', onProblem: (problem) => problems.push(problem) });
  onTestFinished(() => history.close());
  const found = history.read(me, (database) => ({
    sound: database.prepare('PRAGMA integrity_check').all(),
    index: database.exec(`INSERT INTO search (search) VALUES ('integrity-check')`),
    entries: database.prepare('SELECT uuid, delivery FROM entries').all(),
    lost: database
      .prepare(`SELECT uuid FROM entries WHERE id NOT IN (SELECT rowid FROM search WHERE search MATCH 'message')`)
      .all(),
    unfinished: database.prepare(`SELECT uuid FROM entries WHERE delivery IN ('waiting', 'sent')`).all(),
  }));
  expect(problems).toEqual([]);
  expect(found?.sound.map((row) => ({ ...row }))).toEqual([{ integrity_check: 'ok' }]);
  expect(found?.lost).toEqual([]);
  expect(found?.unfinished).toEqual([]);
  const deliveries = new Map(found?.entries.map((row) => [words(row, 'uuid'), row.delivery]));
  const wrong = said.filter((line) => {
    const [what, id = ''] = line.split(' ');
    return what === 'kept' ? !deliveries.has(id) : deliveries.get(id) !== 'delivered';
  });
  expect(wrong).toEqual([]);
});
