import type { Delivery, DeliveryFailure, MessageEntry, NudgeEntry } from '../../../shared/conversation.ts';
import { failed, type Outgoing, outgoing } from './outgoing.ts';

export interface OutgoingsHost {
  /** Is to outlast the program as it is now. */
  keep(entry: MessageEntry | NudgeEntry): void;
  /** Has arrived, or is given up. */
  release(id: string): void;
  changed(entry: MessageEntry | NudgeEntry): void;
  /** Something arrived: the conversation is in good order. */
  arrived(): void;
  /** Less is expected than before. */
  calmed(): void;
}

/**
 * Everything unsettled of one conversation, and what has failed and may be tried again, oldest first. Whatever becomes of
 * one is told.
 */
export class Outgoings {
  readonly #host: OutgoingsHost;
  #items: readonly Outgoing[] = [];

  constructor(host: OutgoingsHost) {
    this.#host = host;
  }

  /** As they are now. */
  get all(): readonly Outgoing[] {
    return this.#items;
  }

  get entries(): readonly (MessageEntry | NudgeEntry)[] {
    return this.#items.map(({ entry }) => entry);
  }

  add(entry: MessageEntry | NudgeEntry): void {
    this.#host.keep(entry);
    this.#items = [...this.#items, outgoing(entry)];
  }

  /** What was said another time and never delivered, oldest first: it can be tried again. */
  recall(entries: readonly MessageEntry[]): void {
    this.#items = [...entries.map(outgoing), ...this.#items].toSorted((one, other) => one.entry.at - other.entry.at);
  }

  change(item: Outgoing, delivery: Delivery): void {
    const before = item.entry.delivery;
    if (before?.state === delivery.state && before.why === delivery.why && before.code === delivery.code) return;
    item.entry = { ...item.entry, delivery };
    if (this.#items.includes(item) && delivery.state !== 'sent') this.#host.keep(item.entry);
    this.#host.changed(item.entry);
  }

  /** Nothing is heard any more of where it was written. */
  unwrite(item: Outgoing): void {
    item.written?.callOff();
    item.written = null;
  }

  doubt(item: Outgoing): void {
    this.unwrite(item);
    item.doubtful = true;
  }

  fail(item: Outgoing, why: DeliveryFailure, code: number | null = null): void {
    this.unwrite(item);
    this.change(item, failed(why, code));
    this.#host.calmed();
  }

  settle(item: Outgoing, delivery: Delivery): void {
    this.remove(item);
    this.change(item, delivery);
    this.#host.arrived();
    this.#host.calmed();
  }

  remove(item: Outgoing): void {
    this.unwrite(item);
    this.#items = this.#items.filter((other) => other !== item);
    this.#host.release(item.entry.id);
  }
}
