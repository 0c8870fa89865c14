import type { MessengerEvent } from '../../shared/events.ts';
import { requestFailedSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import type { Messenger } from '../messenger/messenger.ts';
import type { RequestResult } from '../messenger/request-result.ts';
import type { SignInOptions } from '../messenger/sign-in-options.ts';
import { type Command, readCommand } from './commands.ts';
import { errorLine, linesOf, type OutputLine, ownNameLine, ownStatusLine, stateLine } from './lines.ts';

/** Exit status: clean quit, and never signed in. */
export type ExitStatus = 0 | 3;

/** How long after `quit` a sign-in, or a command before it, may still take. Milliseconds. */
const quitPatience = 60_000;

/**
 * A messenger driven by lines of text: commands run one after the other, those before the end of the sign-in wait for
 * it. Everything that happens is printed.
 */
export class ConsoleSession {
  readonly #messenger: Messenger;
  readonly #print: (line: OutputLine) => void;
  readonly #queue: Command[] = [];
  readonly #exit = Promise.withResolvers<ExitStatus>();
  #busy = false;
  #quitting = false;
  #wasSignedIn = false;
  /** What happened since the last command began. */
  readonly #told = new Set<MessengerEvent['type']>();

  constructor(messenger: Messenger, print: (line: OutputLine) => void) {
    this.#messenger = messenger;
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
    if (command.name === 'bad') {
      this.#print(errorLine(command.problem));
      return;
    }
    this.#queue.push(command);
    if (command.name === 'quit') {
      this.#quitting = true;
      setTimeout(() => this.leave(), quitPatience).unref();
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
    for (const line of linesOf(event, this.#messenger.state)) this.#print(line);
    this.#told.add(event.type);
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

  async #carryOut(command: Command): Promise<void> {
    const signedIn = this.#messenger.state.session.phase === 'signed-in';
    this.#told.clear();
    switch (command.name) {
      case 'state':
        this.#print(stateLine(this.#messenger.state));
        return;
      case 'quit':
        return this.#quit();
      case 'sign-out':
        if (signedIn) await this.#messenger.signOut();
        else this.#print(errorLine(text('console.notSignedIn', { name: command.name })));
        return;
      default:
        this.#report(command.name, await this.#request(command));
    }
  }

  #request(command: Exclude<Command, { name: 'state' | 'quit' | 'sign-out' }>): Promise<RequestResult> {
    switch (command.name) {
      case 'status':
        return this.#messenger.setStatus(command.status);
      case 'psm':
        return this.#messenger.setPersonalMessage(command.text);
      case 'media':
        return this.#messenger.setMedia(command.media);
      case 'name':
        return this.#messenger.setName(command.value);
    }
  }

  /** What events have not told already: a failure known only here, or a wish that changed nothing. */
  #report(name: string, result: RequestResult): void {
    if (result.ok) this.#confirm(name);
    else if (!this.#told.has('requestFailed')) this.#print(errorLine(this.#sentence(name, result), result));
  }

  /** Each status and name that the server took is printed, so that a script can wait for it. */
  #confirm(name: string): void {
    const { me } = this.#messenger.state;
    if (me === null) return;
    if (name === 'status' && !this.#told.has('ownStatusChanged')) this.#print(ownStatusLine(me.status));
    if (name === 'name' && !this.#told.has('ownNameChanged')) this.#print(ownNameLine(me.name));
  }

  #sentence(name: string, result: Extract<RequestResult, { ok: false }>): string {
    const { session } = this.#messenger.state;
    switch (result.kind) {
      case 'refused':
        return requestFailedSentence(result);
      case 'not-in-dialect':
        return text('console.notInDialect', { name, dialect: 'dialect' in session ? session.dialect : '' });
      case 'not-signed-in':
        return text('console.notSignedIn', { name });
      case 'too-long':
        return text('console.tooLong', { name });
      case 'connection-lost':
        return text('console.connectionLost', { name });
    }
  }

  async #quit(): Promise<void> {
    const { phase } = this.#messenger.state.session;
    if (phase === 'signed-in') await this.#messenger.signOut();
    else if (phase !== 'signed-out') this.#messenger.cancel();
    this.#exit.resolve(this.#wasSignedIn ? 0 : 3);
  }
}
