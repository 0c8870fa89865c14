import type { RecordedConnection } from './recording.ts';

/** How a notification server led to the switchboards of a recording. Steps are meant by their places in it. */
export interface WaysIn {
  /** Where a wish for one led to. Those that were refused are not among them. */
  readonly wished: ReadonlyMap<number, RecordedConnection>;
  /** Where an answer to that, or a call, led to. */
  readonly given: ReadonlyMap<number, RecordedConnection>;
}

const hidden = '[redacted]';

/** What a switchboard is entered with: a cookie for the caller, a session for who was called. */
function entranceOf({ steps }: RecordedConnection): readonly [kind: 'USR' | 'ANS', key: string] | null {
  const first = steps.find(({ dir }) => dir === 'out')?.data ?? '';
  const [, cookie] = /^USR \S+ \S+ (\S+)/.exec(first) ?? [];
  if (cookie !== undefined) return ['USR', cookie];
  const [, session] = /^ANS \S+ \S+ \S+ (\S+)/.exec(first) ?? [];
  return session === undefined ? null : ['ANS', session];
}

/** Finds out which XFR or RNG led to which switchboard. Cookies say it where a recording has them, else their order. */
export function waysIn(connections: readonly RecordedConnection[]): WaysIn {
  const boards = connections.filter(({ server }) => server === 'SB');
  const wished = new Map<number, RecordedConnection>();
  const given = new Map<number, RecordedConnection>();
  const wishes = new Map<string, number>();
  const claim = (
    place: number,
    kind: 'USR' | 'ANS',
    isIt: (key: string) => boolean,
  ): RecordedConnection | undefined => {
    const found = boards.find((board) => {
      const [how, key = ''] = entranceOf(board) ?? [];
      return how === kind && isIt(key) && (board.steps[0]?.place ?? 0) > place && ![...given.values()].includes(board);
    });
    if (found !== undefined) given.set(place, found);
    return found;
  };
  for (const { dir, data, place } of connections.flatMap(({ server, steps }) => (server === 'NS' ? steps : []))) {
    const [, trid = '', , , , cookie = hidden] = data.trimEnd().split(' ');
    if (/^XFR \d+ SB/.test(data) && dir === 'out') wishes.set(trid, place);
    else if (/^XFR \d+ SB /.test(data)) {
      const board = claim(place, 'USR', (key) => key === hidden || key === cookie);
      const wish = wishes.get(trid);
      if (board !== undefined && wish !== undefined) wished.set(wish, board);
    } else if (data.startsWith('RNG ')) claim(place, 'ANS', (key) => key === trid);
  }
  return { wished, given };
}
