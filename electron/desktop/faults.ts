import type { AppProblem } from '../../shared/app.ts';
import type { ProblemListener, StorageProblem } from '../storage/json-file.ts';
import type { LogFile } from './log-file.ts';

const kinds = {
  damaged: 'file-damaged',
  unreadable: 'file-unreadable',
  unwritable: 'file-unwritable',
} as const satisfies { [K in StorageProblem['kind']]: AppProblem['kind'] };

/** Where trouble of the program itself goes: the log in full, the windows as a sentence. The program goes on. */
export class Faults {
  readonly #log: LogFile;
  #latest: AppProblem | null = null;
  #tell: (problem: AppProblem) => void = () => undefined;

  constructor(log: LogFile) {
    this.#log = log;
  }

  /** The latest trouble so far, or null. */
  get latest(): AppProblem | null {
    return this.#latest;
  }

  /** Tells further trouble to the windows. */
  tellTo(listener: (problem: AppProblem) => void): void {
    this.#tell = listener;
  }

  /** A file that could not be read or written. */
  readonly storage: ProblemListener = (problem) => {
    this.#log.line(`${problem.kind} file ${problem.file}: ${problem.detail}`);
    this.#report({ kind: kinds[problem.kind], file: problem.file, detail: problem.detail });
  };

  /** An error that nobody expected; people see that there was one, the log says what. */
  unexpected(where: string, error: unknown): void {
    this.#log.fault(where, error);
    this.#report({ kind: 'unexpected', file: '', detail: error instanceof Error ? error.name : 'Error' });
  }

  /** From now on nothing thrown anywhere ends the program or shows itself raw. */
  catchEverything(): void {
    process.on('uncaughtException', (error) => this.unexpected('uncaught exception', error));
    process.on('unhandledRejection', (error) => this.unexpected('unhandled rejection', error));
  }

  #report(problem: AppProblem): void {
    this.#latest = problem;
    this.#tell(problem);
  }
}
