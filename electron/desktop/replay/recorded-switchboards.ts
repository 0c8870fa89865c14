/** What a line of a switchboard's tells, and its place in the recording. */
interface SwitchboardLine {
  readonly t: number;
  readonly place: number;
  readonly event?: string | undefined;
  readonly dir?: 'in' | 'out' | undefined;
  readonly data?: string | undefined;
}

interface Step {
  readonly t: number;
  readonly place: number;
  readonly dir: 'in' | 'out';
  readonly data: string;
}

interface OpenSwitchboard {
  readonly begun: number;
  readonly steps: Step[];
  /** Transaction ids that the client gave out. */
  readonly said: Set<string>;
  /** Handles of those who were called or are there. */
  readonly people: Set<string>;
  left: boolean;
}

/** Recordings do not say which of several switchboards a line belongs to: transaction ids and people tell. */
function belongs({ said, people }: OpenSwitchboard, dir: 'in' | 'out', words: readonly string[]): boolean {
  const [command = '', first = '', , , fourth = ''] = words;
  if (dir === 'out')
    return command === 'OUT' || said.has(String(Number(first) - 1)) || (first === '1' && said.size === 0);
  if (['JOI', 'BYE', 'MSG'].includes(command)) return people.has(first.toLowerCase());
  return said.has(first) || people.has(fourth.toLowerCase());
}

function note(board: OpenSwitchboard, dir: 'in' | 'out', words: readonly string[]): void {
  const [command = '', first = '', second = '', , fourth = ''] = words;
  if (dir === 'out') {
    if (command === 'OUT') board.left = true;
    else board.said.add(first);
    if (command === 'CAL') board.people.add(second.toLowerCase());
  } else if (command === 'IRO') board.people.add(fourth.toLowerCase());
  else if (command === 'JOI') board.people.add(first.toLowerCase());
}

/** What travelled on each of somebody's switchboards, in the order in which they were opened. */
export function switchboardsIn(lines: readonly SwitchboardLine[]): readonly Pick<OpenSwitchboard, 'begun' | 'steps'>[] {
  const boards: OpenSwitchboard[] = [];
  let open: readonly OpenSwitchboard[] = [];
  for (const { t, place, event, dir, data } of lines) {
    if (event === 'connect') {
      const board = { begun: place, steps: [], said: new Set<string>(), people: new Set<string>(), left: false };
      boards.push(board);
      open = [...open, board];
    } else if (event?.startsWith('closed')) {
      const gone = open.find(({ left }) => left) ?? open.at(-1);
      open = open.filter((board) => board !== gone);
    } else if (dir !== undefined && data !== undefined) {
      const words = data.split('\r\n', 1)[0]?.split(' ') ?? [];
      const candidates = open.filter(({ left }) => !left);
      const board = candidates.findLast((each) => belongs(each, dir, words)) ?? candidates.at(-1);
      board?.steps.push({ t, place, dir, data });
      if (board !== undefined) note(board, dir, words);
    }
  }
  return boards.filter(({ steps }) => steps.length > 0);
}
