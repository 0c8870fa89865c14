import type { MessengerEvent } from '../../shared/events.ts';
import type { MessengerState } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import type { Messenger } from '../messenger/messenger.ts';
import { done, type RequestResult } from '../messenger/request-result.ts';
import type { SignInOptions } from '../messenger/sign-in-options.ts';
import type { BadCommand, Command, FileCommand, HistoryQuestion, Intent, Question, Search } from './command.ts';
import { readCommand } from './commands.ts';
import { transferContacts } from './contact-files.ts';
import { failureSentence } from './failure-sentence.ts';
import { carryOut } from './intents.ts';
import {
  doneLine,
  errorLine,
  foundLine,
  linesOf,
  ownNameLine,
  ownStatusLine,
  requestLine,
  requestsLine,
  stateLine,
  whoLine,
} from './lines.ts';
import { Misunderstanding } from './misunderstanding.ts';
import type { OutputLine } from './output-line.ts';
import { RequestWatch } from './request-watch.ts';

type Change = Intent['name'] | FileCommand['name'] | HistoryQuestion['name'] | Search['name'];
type RequestFailed = Extract<MessengerEvent, { readonly type: 'requestFailed' }>;

/** Exit status: clean quit, and never signed in. */
export type ExitStatus = 0 | 3;

function answerTo({ name }: Question, state: MessengerState): OutputLine {
  switch (name) {
    case 'state':
      return stateLine(state);
    case 'requests':
      return requestsLine(state);
    case 'who':
      return whoLine(state);
  }
}

/** How long after `quit` a sign-in, or a command before it, may still take. Milliseconds. */
const quitPatience = 60_000;

/**
 * A messenger driven by lines of text: commands run one after the other, those before the end of the sign-in wait for
 * it. Everything that happens is printed.
 */
export class ConsoleSession {
  readonly #messenger: Messenger;
  readonly #print: (line: OutputLine) => void;
  readonly #history: (question: HistoryQuestion) => readonly OutputLine[] | null;
  readonly #queue: (Exclude<Command, { name: 'retry' }> | BadCommand)[] = [];
  readonly #requestWatch = new RequestWatch();
  readonly #exit = Promise.withResolvers<ExitStatus>();
  #busy = false;
  #quitting = false;
  #patience: NodeJS.Timeout | null = null;
  #wasSignedIn = false;
  /** What happened since the last command began. */
  readonly #told = new Set<MessengerEvent['type']>();
  /** What the server refused while a command runs; null when none does. */
  #refusals: RequestFailed[] | null = null;

  /** `history` answers what is asked of the history, or gives null when none is kept. */
  constructor(
    messenger: Messenger,
    print: (line: OutputLine) => void,
    history: (question: HistoryQuestion) => readonly OutputLine[] | null,
  ) {
    this.#messenger = messenger;
    this.#history = history;
    this.#print = print;
    messenger.onEvent((event) => this.#hear(event));
  }

  /** Signs in; resolves when the console is to end. */
  run(options: SignInOptions): Promise<ExitStatus> {
    this.#messenger.signIn(options);
    return this.#exit.promise;
  }

  /** One line of input. */
  read(line: string): void {
    const command = readCommand(line);
    if (command === null || this.#quitting) return;
    // These do not wait for a sign-in that may be far away.
    if (command.name === 'retry') {
      this.#retry();
      return;
    }
    if (command.name === 'bad' && !this.#ready()) {
      this.#printBad(command);
      return;
    }
    this.#queue.push(command);
    if (command.name === 'quit') {
      this.#quitting = true;
      this.#patience = setTimeout(() => this.leave(), quitPatience).unref();
    }
    void this.#work();
  }

  /** Ends at once: signs out, or stops signing in, without waiting for commands. */
  leave(): void {
    this.#queue.length = 0;
    this.#quitting = true;
    void this.#quit();
  }

  #hear(event: MessengerEvent): void {
    if (event.type === 'requestFailed' && this.#refusals !== null) this.#refusals.push(event);
    else for (const line of linesOf(event, this.#messenger.state)) this.#print(line);
    this.#told.add(event.type);
    for (const contact of this.#requestWatch.fresh(event, this.#messenger.state)) this.#print(requestLine(contact));
    if (event.type === 'signedIn') this.#wasSignedIn = true;
    // Not before the messenger is done: it may have more to tell, or sign in again by itself.
    queueMicrotask(() => this.#goOn());
  }

  #goOn(): void {
    const { session } = this.#messenger.state;
    if (session.phase === 'signed-out' && session.end !== null && !this.#wasSignedIn) this.#exit.resolve(3);
    else void this.#work();
  }

  /** Whether commands can run, or must wait for a sign-in. */
  #ready(): boolean {
    const { session } = this.#messenger.state;
    switch (session.phase) {
      case 'signed-in':
        return true;
      case 'signed-out':
        return session.end !== null;
      case 'waiting':
        // Nobody who wants to leave waits for the server's minutes.
        return this.#quitting;
      case 'signing-in':
      case 'signing-out':
        return false;
    }
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    while (this.#ready()) {
      const command = this.#queue.shift();
      if (command === undefined) break;
      await this.#carryOut(command);
    }
    this.#busy = false;
  }

  async #carryOut(command: Exclude<Command, { name: 'retry' }> | BadCommand): Promise<void> {
    switch (command.name) {
      case 'bad':
        return this.#printBad(command);
      case 'state':
      case 'requests':
      case 'who':
        return this.#print(answerTo(command, this.#messenger.state));
      case 'history search':
      case 'history last':
        return this.#tellHistory(command);
      case 'quit':
        return this.#quit();
      case 'sign-out':
        if (this.#messenger.state.session.phase === 'signed-in') await this.#messenger.signOut();
        else this.#print(errorLine(text('console.notSignedIn', { name: command.name }), command.name));
        return;
      case 'export':
      case 'import':
        return this.#attempt(command.name, () =>
          transferContacts(command, this.#messenger, (line) => {
            this.#print(line);
            // As long as it goes on, `quit` waits for it.
            this.#patience?.refresh();
          }),
        );
      case 'find':
        return this.#attempt(command.name, () => this.#find(command));
      default:
        return this.#attempt(command.name, () => carryOut(command, this.#messenger));
    }
  }

  async #find(sought: Search): Promise<RequestResult> {
    const answer = await this.#messenger.searchDirectory(sought);
    if (answer.ok) this.#print(foundLine(answer.value));
    return answer.ok ? done : answer;
  }

  #tellHistory(question: HistoryQuestion): void {
    const lines = this.#history(question);
    if (lines === null) {
      this.#print(errorLine(text('console.noHistory'), question.name));
      return;
    }
    for (const line of lines) this.#print(line);
    this.#print(doneLine(question.name));
  }

  #printBad({ problem, command }: BadCommand): void {
    this.#print(errorLine(problem, command));
  }

  #retry(): void {
    if (this.#messenger.state.session.phase === 'waiting') {
      this.#print(doneLine('retry'));
      this.#messenger.retryNow();
    } else {
      this.#print(errorLine(text('console.notWaiting'), 'retry'));
    }
  }

  /** Ends with a line that says "done", or one that says why not. */
  async #attempt(name: Change, deed: () => Promise<RequestResult>): Promise<void> {
    this.#told.clear();
    this.#refusals = [];
    try {
      this.#report(name, await deed());
    } catch (error) {
      if (!(error instanceof Misunderstanding)) throw error;
      this.#print(errorLine(error.message, name));
    } finally {
      this.#refusals = null;
    }
  }

  #report(name: Change, result: RequestResult): void {
    const { state } = this.#messenger;
    const refusals = this.#refusals ?? [];
    // Its own refusal is the result; others are those of the program's own requests at the same time. An import names them.
    const own = result.ok ? -1 : refusals.findIndex(({ code }) => code === result.code);
    const others = name === 'import' ? [] : refusals.toSpliced(own, own < 0 ? 0 : 1);
    for (const line of others.flatMap((refusal) => linesOf(refusal, state))) this.#print(line);
    if (result.ok) {
      this.#confirm(name);
      this.#print(doneLine(name));
    } else {
      this.#print(errorLine(failureSentence(name, result, state.session), name, result));
    }
  }

  /** Each status and name that the server took is printed, so that a script can wait for it. */
  #confirm(name: Change): void {
    const { me } = this.#messenger.state;
    if (me === null) return;
    if (name === 'status' && !this.#told.has('ownStatusChanged')) this.#print(ownStatusLine(me.status));
    if (name === 'name' && !this.#told.has('ownNameChanged')) this.#print(ownNameLine(me.name));
  }

  async #quit(): Promise<void> {
    const { phase } = this.#messenger.state.session;
    if (phase === 'signed-in') await this.#messenger.signOut();
    else if (phase !== 'signed-out') this.#messenger.cancel();
    this.#exit.resolve(this.#wasSignedIn ? 0 : 3);
  }
}
