import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';

/** Milliseconds until a line that does not come is missed. */
const patience = 25_000;

const main = join(dirname(import.meta.dirname), '..', 'electron', 'console', 'main.ts');

export interface Line {
  readonly event: string;
  readonly [key: string]: unknown;
}

interface Wish {
  readonly wanted: Partial<Line>;
  readonly found: (line: Line) => void;
}

function fits(line: Line, wanted: Partial<Line>): boolean {
  return Object.entries(wanted).every(([key, value]) => isDeepStrictEqual(line[key], value));
}

/** A console in a process of its own, as people run it. */
export class ConsoleProcess {
  /** All lines of standard output so far. */
  readonly lines: Line[] = [];
  /** All of standard error so far. */
  complaints = '';
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Lines that no `line` has taken yet. */
  readonly #fresh: Line[] = [];
  readonly #wishes: Wish[] = [];
  readonly #ended: Promise<number | null>;

  constructor(args: readonly string[], environment: { readonly [name: string]: string } = {}) {
    this.#child = spawn(process.execPath, [main, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    this.#child.stdin.on('error', () => {});
    this.#child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.complaints += chunk;
    });
    createInterface({ input: this.#child.stdout }).on('line', (text) => this.#take(JSON.parse(text)));
    this.#ended = once(this.#child, 'close').then(([status]) => (typeof status === 'number' ? status : null));
  }

  /** The first line that has these values and was not given before; waits for it. */
  line(wanted: Partial<Line>): Promise<Line> {
    const fresh = this.#fresh.find((line) => fits(line, wanted));
    if (fresh !== undefined) {
      this.#fresh.splice(this.#fresh.indexOf(fresh), 1);
      return Promise.resolve(fresh);
    }
    return new Promise<Line>((resolve, reject) => {
      const miss = (why: string) => reject(new Error(`no ${JSON.stringify(wanted)} ${why}:\n${this.#story()}`));
      const late = setTimeout(miss, patience, `in ${patience / 1000} s`);
      this.#wishes.push({
        wanted,
        found: (line) => {
          clearTimeout(late);
          resolve(line);
        },
      });
      this.#ended.then((status) => {
        clearTimeout(late);
        miss(`before the end (${status})`);
      });
    });
  }

  /** Sends lines, or any text. */
  type(text: string): void {
    this.#child.stdin.write(text);
  }

  /** What was printed until now does not count any more for `line`. */
  forget(): void {
    this.#fresh.length = 0;
  }

  endInput(): void {
    this.#child.stdin.end();
  }

  /** Nobody reads standard output any more. */
  stopReading(): void {
    this.#child.stdout.destroy();
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** The exit status, null after a signal. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Ends it whatever it does. */
  async remove(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  #take(line: Line): void {
    this.lines.push(line);
    const index = this.#wishes.findIndex(({ wanted }) => fits(line, wanted));
    const wish = this.#wishes[index];
    if (wish === undefined) {
      this.#fresh.push(line);
      return;
    }
    this.#wishes.splice(index, 1);
    wish.found(line);
  }

  #story(): string {
    return [...this.lines.map((line) => JSON.stringify(line)), this.complaints].join('\n');
  }
}
