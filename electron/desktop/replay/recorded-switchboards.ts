import type { RecordedStep } from './recorded-step.ts';

/** What a line of a switchboard's tells, and its place in the recording. */
interface SwitchboardLine {
  readonly t: number;
  readonly place: number;
  readonly connection?: number | undefined;
  readonly event?: string | undefined;
  readonly dir?: 'in' | 'out' | undefined;
  readonly data?: string | undefined;
}

class RecordedSwitchboard {
  readonly begun: number;
  /** As the recording numbers it, where it does. */
  readonly connection: number | undefined;
  readonly steps: RecordedStep[] = [];
  /** Transaction id of what the client said last. */
  #last = 0;
  /** What the client said and nobody has answered, by transaction id. */
  readonly #unanswered = new Map<number, string>();
  readonly #called = new Set<string>();
  readonly #there = new Set<string>();
  left = false;

  constructor(begun: number, connection: number | undefined) {
    this.begun = begun;
    this.connection = connection;
  }

  get lastPlace(): number {
    return this.steps.at(-1)?.place ?? this.begun;
  }

  add(step: RecordedStep): void {
    this.steps.push(step);
    const [command = '', first = '', second = '', , fourth = ''] = wordsOf(step.data);
    if (step.dir === 'out') {
      if (command === 'OUT') this.left = true;
      else {
        this.#last = Number(first);
        this.#unanswered.set(this.#last, command);
      }
      if (command === 'CAL') this.#called.add(second.toLowerCase());
    } else if (command === 'IRO') this.#there.add(fourth.toLowerCase());
    else if (command === 'JOI') this.#there.add(first.toLowerCase());
    else if (command === 'BYE') this.#there.delete(first.toLowerCase());
    else if (command !== 'MSG') this.#unanswered.delete(Number(first));
  }

  /** Whether such a line may be one of its; recordings without numbers do not say. */
  mayHave(dir: 'in' | 'out', data: string): boolean {
    const [command = '', first = ''] = wordsOf(data);
    const handle = first.toLowerCase();
    if (dir === 'out') {
      if (command === 'OUT') return this.#last > 0 && this.#there.size === 0;
      return Number(first) === this.#last + 1;
    }
    if (command === 'JOI') return this.#called.has(handle) && !this.#there.has(handle);
    if (command === 'BYE' || command === 'MSG') return this.#there.has(handle);
    const asked = this.#unanswered.get(Number(first));
    if (command === 'IRO') return asked === 'ANS';
    if (command === 'ACK' || command === 'NAK') return asked === 'MSG';
    return /^\d/.test(command) ? asked !== undefined : asked === command;
  }
}

function wordsOf(data: string): readonly string[] {
  return data.split('\r\n', 1)[0]?.split(' ') ?? [];
}

/**
 * Which of several a line without a number belongs to: transaction ids and people tell. What many may have said goes to
 * the one that was heard of last; what answers, or is the first word, to the one that waits for it longest.
 */
function likeliest(open: readonly RecordedSwitchboard[], dir: 'in' | 'out', data: string) {
  const staying = open.filter(({ left }) => !left).toSorted((one, other) => one.lastPlace - other.lastPlace);
  const fitting = staying.filter((board) => board.mayHave(dir, data));
  const [command = ''] = wordsOf(data);
  const isSaying = dir === 'out' ? !['USR', 'ANS'].includes(command) : ['MSG', 'JOI', 'BYE'].includes(command);
  return (isSaying ? fitting.at(-1) : fitting[0]) ?? staying.at(-1);
}

/** What travelled on each of somebody's switchboards, in the order in which they were opened. */
export function switchboardsIn(
  lines: readonly SwitchboardLine[],
): readonly Pick<RecordedSwitchboard, 'begun' | 'steps'>[] {
  const boards: RecordedSwitchboard[] = [];
  let open: readonly RecordedSwitchboard[] = [];
  for (const { t, place, connection, event, dir, data } of lines) {
    const numbered = connection === undefined ? undefined : boards.findLast((board) => board.connection === connection);
    if (event === 'connect') {
      const board = new RecordedSwitchboard(place, connection);
      boards.push(board);
      open = [...open, board];
    } else if (event?.startsWith('closed')) {
      const gone = numbered ?? open.find(({ left }) => left) ?? open.at(-1);
      gone?.add({ t, place, dir: 'end', data: '' });
      open = open.filter((board) => board !== gone);
    } else if (dir !== undefined && data !== undefined) {
      (numbered ?? likeliest(open, dir, data))?.add({ t, place, dir, data });
    }
  }
  return boards.filter(({ steps }) => steps.some(({ dir }) => dir !== 'end'));
}
