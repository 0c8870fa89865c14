import { type MessageBody, readBody, writeBody } from '../../protocol/switchboard/bodies.ts';
import type { Clock } from '../clock.ts';
import type { Participant, Present } from '../switchboard/participant.ts';
import type { Switchboard } from '../switchboard/switchboard.ts';
import type { ChatAction, ChatStep, Heard } from './answers.ts';
import { lineOf, type Manner } from './manners.ts';

/** Steps that may wait; whoever talks faster than that is not answered line by line. */
const patience = 60;
/** Milliseconds that a buddy waits for an answer to his call. */
const ringing = 30_000;

/** The buddy behind a chat. */
export interface Chatter {
  readonly handle: string;
  readonly present: Present;
  readonly manner: Manner;
  /** Whether that is somebody to talk to: buddies do not talk to each other. */
  isPerson(handle: string): boolean;
  /** What he does about what a person says. */
  answer(heard: Heard): readonly ChatStep[];
  /** Calls the first of these people who can be called into the session. */
  invite(handles: readonly string[], switchboard: Switchboard): void;
  vanish(backAfter: number): void;
  /** The chat is over. */
  chatOver(chat: BuddyChat): void;
}

/** A buddy in a switchboard session: without a socket, one step after the other by the clock. */
export class BuddyChat implements Participant {
  readonly handle: string;
  readonly #chatter: Chatter;
  readonly #switchboard: Switchboard;
  readonly #clock: Clock;
  readonly #opening: readonly ChatStep[];
  readonly #waiting: ChatStep[] = [];
  #callOff: (() => void) | null = null;
  #callOffRinging: () => void = () => {};

  /** `opening`: what he says by himself as soon as somebody is there. */
  constructor(chatter: Chatter, switchboard: Switchboard, clock: Clock, opening: readonly ChatStep[]) {
    this.handle = chatter.handle;
    this.#chatter = chatter;
    this.#switchboard = switchboard;
    this.#clock = clock;
    this.#opening = opening;
  }

  get present(): Present {
    return this.#chatter.present;
  }

  /** Enters the session. When nobody is there he waits for somebody, but not for long. */
  enter(): void {
    const alone = this.#switchboard.othersThan(this).length === 0;
    this.#switchboard.join(this);
    if (alone) this.#callOffRinging = this.#clock.after(ringing, () => this.leave());
    else this.#plan(this.#opening);
  }

  leave(): void {
    this.#switchboard.leave(this, false);
    this.dismissed();
  }

  joined(): void {
    this.#callOffRinging();
    if (this.#switchboard.othersThan(this).length === 1) this.#plan(this.#opening);
  }

  left(): void {
    const others = this.#switchboard.othersThan(this);
    if (!others.some(({ handle }) => this.#chatter.isPerson(handle))) this.leave();
  }

  hears({ handle }: Present, payload: Uint8Array): void {
    if (!this.#chatter.isPerson(handle)) return;
    const body = readBody(payload);
    const heard: Heard | null =
      body.kind === 'text'
        ? { kind: 'text', text: body.text }
        : body.kind === 'datacast' && body.id === 1
          ? { kind: 'nudge' }
          : null;
    if (heard === null || this.#waiting.length > patience) return;
    this.#plan(this.#chatter.answer(heard));
  }

  dismissed(): void {
    this.#callOffRinging();
    this.#callOff?.();
    this.#waiting.length = 0;
    this.#chatter.chatOver(this);
  }

  #plan(steps: readonly ChatStep[]): void {
    this.#waiting.push(...steps);
    if (this.#callOff === null) this.#next();
  }

  #next(): void {
    const step = this.#waiting.shift();
    if (step === undefined) {
      this.#callOff = null;
      return;
    }
    this.#callOff = this.#clock.after(step.after, () => {
      this.#act(step.action);
      this.#next();
    });
  }

  #act(action: ChatAction) {
    const { handle } = this;
    switch (action.kind) {
      case 'typing':
        return this.#say({ kind: 'typing', handle });
      case 'say':
        return this.#say(lineOf(this.#chatter.manner, action.text));
      case 'nudge':
        return this.#say({ kind: 'datacast', id: 1, data: null, messageId: null });
      case 'invite':
        return this.#chatter.invite(action.handles, this.#switchboard);
      case 'vanish':
        return this.#chatter.vanish(action.backAfter);
    }
  }

  #say(body: MessageBody): void {
    this.#switchboard.say(this, writeBody(body));
  }
}
