import type { Clock } from '../clock.ts';
import type { Participant, Present } from './participant.ts';

/** Most people in one session (fact book 30 section 1.3). */
const mostParticipants = 20;

/** What a session needs from the service around it. */
export interface Surroundings {
  readonly clock: Clock;
  /** Milliseconds without a word after which the session ends. */
  readonly idle: number;
  /** Somebody came into an empty session, or the last one left. */
  readonly inhabited: (switchboard: Switchboard, by: boolean) => void;
}

/**
 * One switchboard session (fact book 30): who is in it, and who is told what. Nobody owns it; it lives while people are in
 * it, and may be entered again by those who were called while it was empty.
 */
export class Switchboard {
  readonly sessionId: string;
  readonly #surroundings: Surroundings;
  readonly #participants = new Map<string, Participant>();
  #latest = 0;
  #callOffIdle: () => void = () => {};

  constructor(sessionId: string, surroundings: Surroundings) {
    this.sessionId = sessionId;
    this.#surroundings = surroundings;
  }

  get isFull(): boolean {
    return this.#participants.size >= mostParticipants;
  }

  holds(handle: string): boolean {
    return this.#participants.has(handle);
  }

  /** Everybody else, in the order in which they came. */
  othersThan(participant: Participant): readonly Present[] {
    return this.#others(participant).map(({ present }) => present);
  }

  /** Takes somebody in who is not there yet, and tells the others. */
  join(participant: Participant): void {
    const { handle, present } = participant;
    const others = this.#others(participant);
    this.#participants.set(handle, participant);
    this.stir();
    if (others.length === 0) {
      this.#surroundings.inhabited(this, true);
      this.#watch(this.#surroundings.idle);
    }
    for (const other of others) other.joined(present);
  }

  /** Lets somebody go and tells the others; harmless when he is already gone. */
  leave(participant: Participant, dropped: boolean): void {
    const { handle } = participant;
    if (this.#participants.get(handle) !== participant) return;
    this.#participants.delete(handle);
    for (const other of this.#others(participant)) other.left(handle, dropped);
    if (this.#participants.size === 0) this.#empty();
  }

  /** Shows somebody out who has no say in it, such as after signing out; the others see him leave. */
  expel(handle: string, reason: string): void {
    const participant = this.#participants.get(handle);
    if (participant === undefined) return;
    this.leave(participant, false);
    participant.dismissed(reason);
  }

  /** Hands what somebody says to everybody else; false when there is nobody. */
  say(participant: Participant, payload: Uint8Array): boolean {
    this.stir();
    const from = participant.present;
    const others = this.#others(participant);
    for (const other of others) other.hears(from, payload);
    return others.length > 0;
  }

  /** Something happens, so the session is not idle. */
  stir(): void {
    this.#latest = this.#surroundings.clock.now();
  }

  #others(participant: Participant): readonly Participant[] {
    return [...this.#participants.values()].filter((other) => other !== participant);
  }

  /** One alarm at a time: it only looks how long ago the latest word was, so that words cost nothing. */
  #watch(wait: number): void {
    const { clock, idle } = this.#surroundings;
    this.#callOffIdle = clock.after(wait, () => {
      const left = this.#latest + idle - clock.now();
      if (left > 0) this.#watch(left);
      else this.#endIdle();
    });
  }

  /** Everybody is told that everybody else was dropped, then nobody is there any more. */
  #endIdle(): void {
    const everybody = [...this.#participants.values()];
    this.#participants.clear();
    for (const participant of everybody) {
      for (const other of everybody) if (other !== participant) participant.left(other.handle, true);
    }
    this.#empty();
    for (const participant of everybody) participant.dismissed('nothing was said for long');
  }

  #empty(): void {
    this.#callOffIdle();
    this.#surroundings.inhabited(this, false);
  }
}
