import checked from '../renderer/measures.json' with { type: 'json' };
import absent from './absent.json' with { type: 'json' };

/** What one measure gave in the running app. */
export interface Result {
  readonly id: string;
  readonly held: boolean;
}

export interface Row {
  readonly era: string;
  readonly window: string;
  readonly confidence: string;
  readonly held: number;
  readonly failed: number;
  /** Measures of parts that there are, which nothing looked at in this run. */
  readonly unseen: number;
  /** Measures of parts that there are not. */
  readonly absent: number;
}

/** A time is no property of a page: the unit tests of the alerts hold it against the fact book. */
const timed = checked.filter(({ property }) => property === 'visible-time');

/** How many measures of the fact book hold, by era, window and confidence; measured more than once, all must hold. */
export function fidelity(results: readonly Result[]): readonly Row[] {
  const outcome = new Map<string, boolean>(timed.map(({ id }) => [id, true]));
  for (const { id, held } of results) outcome.set(id, held && outcome.get(id) !== false);
  const all = [
    ...checked.map((one) => ({ ...one, isAbsent: false })),
    ...absent.map((one) => ({ ...one, isAbsent: true })),
  ];
  const groups = Object.groupBy(all, ({ era, window, confidence }) => `${era}\0${window}\0${confidence}`);
  return Object.values(groups).flatMap((group = []) => {
    const [first] = group;
    if (first === undefined) return [];
    const { era, window, confidence } = first;
    const present = group.filter(({ isAbsent }) => !isAbsent).map(({ id }) => outcome.get(id));
    return {
      era,
      window,
      confidence,
      held: present.filter((held) => held === true).length,
      failed: present.filter((held) => held === false).length,
      unseen: present.filter((held) => held === undefined).length,
      absent: group.filter(({ isAbsent }) => isAbsent).length,
    };
  });
}

function total(rows: readonly Row[], what: 'held' | 'failed' | 'unseen' | 'absent'): number {
  return rows.reduce((sum, row) => sum + row[what], 0);
}

/** Whether all measures of confidence A hold, and 95 in 100 of B; what nothing looked at does not hold. */
export function isFaithful(rows: readonly Row[]): boolean {
  const part = (confidence: string): number => {
    const ofIt = rows.filter((row) => row.confidence === confidence);
    const held = total(ofIt, 'held');
    return held / (held + total(ofIt, 'failed') + total(ofIt, 'unseen'));
  };
  return part('A') === 1 && part('B') >= 0.95;
}

/** The table of the README. */
export function fidelityTable(rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const sorted = rows.toSorted((a, b) =>
    `${b.era} ${a.window} ${a.confidence}`.localeCompare(`${a.era} ${b.window} ${b.confidence}`),
  );
  return [
    line(['Era', 'Window', 'Confidence', 'Hold', 'Fail', 'No such part yet']),
    line(['---', '---', '---', '---:', '---:', '---:']),
    ...sorted.map((row) => line([row.era, row.window, row.confidence, row.held, row.failed + row.unseen, row.absent])),
    line([
      '**all**',
      '',
      '',
      `**${total(rows, 'held')}**`,
      `**${total(rows, 'failed') + total(rows, 'unseen')}**`,
      `**${total(rows, 'absent')}**`,
    ]),
  ].join('\n');
}
