import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, it } from 'vitest';
import { inTransaction, openHistoryDatabase } from '../../electron/storage/history/history-database.ts';
import { historyPeople } from '../../electron/storage/history/reading.ts';
import { Recorder } from '../../electron/storage/history/recorder.ts';
import { searchHistory } from '../../electron/storage/history/searching.ts';

/** So many in the larger one; `NUDGE_BENCH_MESSAGES=1000000` measures what people of twenty years have. */
const messages = Number(env.NUDGE_BENCH_MESSAGES ?? 50_000);
const folder = mkdtempSync(join(tmpdir(), 'nudge-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A number from 0 up to, not including, 1; the same ones every time. */
function seeded(): () => number {
  let seed = 7;
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** Words as often as those of a language: a few make up most of it. */
function speaker(random: () => number): () => string {
  const alphabets = ['etaoinshrdlu', 'оеаинтсрвлкм', '的一是不了人我在有他这中大来上国'];
  const vocabulary = alphabets.map((letters, kind) =>
    Array.from({ length: 20_000 }, (_, index) =>
      Array.from({ length: kind === 2 ? 1 : 2 + Math.floor(Math.log2(index + 2) / 2) }, () =>
        letters.charAt(Math.floor(random() * letters.length)),
      ).join(''),
    ),
  );
  return () => {
    const words = vocabulary[Math.floor(random() * vocabulary.length)] ?? [];
    const count = 1 + Math.floor(random() * 14);
    return Array.from({ length: count }, () => words[Math.floor(words.length ** random()) - 1]).join(' ');
  };
}

function filled(name: string, count: number) {
  const database = openHistoryDatabase(join(folder, name));
  database.exec('PRAGMA synchronous = OFF');
  const recorder = new Recorder(database);
  const random = seeded();
  const say = speaker(random);
  let at = Date.UTC(1999, 6, 22);
  for (let start = 0; start < count; start += 1000) {
    inTransaction(database, () => {
      for (let index = start; index < Math.min(count, start + 1000); index += 1) {
        const handle = `friend${Math.floor(100 * random() ** 3)}@example.com`;
        at += Math.floor(random() * 1_000_000);
        recorder.add(
          {
            kind: 'message',
            id: `entry-${index}`,
            at,
            own: false,
            from: handle,
            name: handle,
            delivery: null,
            remoteId: null,
            text: index === 5 ? 'the needle' : say(),
            format: null,
            automatic: false,
          },
          {
            id: `${handle}-${Math.floor(index / 2000)}`,
            peer: handle,
            participants: [{ handle, name: handle, capabilities: 0 }],
          },
        );
      }
    });
  }
  return database;
}

let sizes: { readonly small: ReturnType<typeof filled>; readonly large: ReturnType<typeof filled> };
beforeAll(() => {
  sizes = { small: filled('small.db', messages / 10), large: filled('large.db', messages) };
}, 1_200_000);

/** Ten times the messages must not take ten times as long: people type on. */
it.for<[string, string, string | null]>([
  ['the first letter of a common word', 'e', null],
  ['two letters', 'et', null],
  ['a word of the first message', 'needle', null],
  ['two words that are seldom together', 'тт ет', null],
  ['two signs that stand for a word', '我在', null],
  ['a letter among what somebody said who said little', 'e', 'friend99@example.com'],
])('finds %s', { timeout: 120_000 }, async ([_what, query, handle], { bench }) => {
  const find = (database: ReturnType<typeof filled>) =>
    searchHistory(database, { query, handle, before: null, limit: 100 });
  await bench.compare(
    bench('among a tenth', () => {
      find(sizes.small);
    }),
    bench('among all', () => {
      find(sizes.large);
    }),
  );
});

it('tells who is in it', { timeout: 120_000 }, async ({ bench }) => {
  await bench.compare(
    bench('among a tenth', () => {
      historyPeople(sizes.small);
    }),
    bench('among all', () => {
      historyPeople(sizes.large);
    }),
  );
});
