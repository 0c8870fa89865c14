import type { DeliveryFailure, MessageEntry, NudgeEntry } from '../../../shared/conversation.ts';
import type { Clock } from '../clock.ts';
import { caps } from './caps.ts';
import {
  awaitsReceipt,
  delivered,
  hasFailed,
  isQueued,
  mayRepeat,
  type Outgoing,
  sent,
  waiting,
  wordsFor,
} from './outgoing.ts';
import { Outgoings, type OutgoingsHost } from './outgoings.ts';
import type { ConversationPatience } from './patience.ts';
import type { Switchboard } from './switchboard.ts';
import type { SwitchboardAnswer, SwitchboardEnd } from './switchboard-watcher.ts';

export interface OutboxHost extends OutgoingsHost {
  readonly clock: Clock;
  readonly patience: ConversationPatience;
  /** The switchboard to send over, null while there is none. */
  carrier(): Switchboard | null;
  /** Something waits, and there is no switchboard. */
  wanted(): void;
  /** Nobody answers over that switchboard any more. */
  silent(board: Switchboard): void;
}

/** How often something comes back from an empty switchboard before that counts as its fate. */
const mostReturns = 3;

/**
 * What the user says in one conversation, in its order, until the fate of each is known. Never loses anything: whatever
 * is in here ends as sent, delivered or failed. What may have arrived goes again only to clients that drop what they know.
 */
export class Outbox {
  readonly #host: OutboxHost;
  readonly #outgoings: Outgoings;
  #flushing = false;
  /** Something happened while it flushed: once more. */
  #flushAgain = false;

  constructor(host: OutboxHost) {
    this.#host = host;
    this.#outgoings = new Outgoings(host);
  }

  get queued(): boolean {
    return this.#outgoings.all.some(isQueued);
  }

  /** Everything in it, as it is now. */
  get entries(): readonly (MessageEntry | NudgeEntry)[] {
    return this.#outgoings.entries;
  }

  get full(): boolean {
    return this.#outgoings.all.filter((item) => !hasFailed(item)).length >= caps.unsettled;
  }

  /** Whether anything is still to be sent, or will still be heard of. */
  get expectant(): boolean {
    return this.#outgoings.all.some((item) => {
      if (item.written === null || item.written.acknowledgement !== 'U') return isQueued(item) || this.#isOpen(item);
      return awaitsReceipt(item.written);
    });
  }

  /** Anything written to that switchboard and open. */
  uses(board: Switchboard): boolean {
    return this.#outgoings.all.some(({ written }) => written?.board === board);
  }

  has(id: string): boolean {
    return this.#outgoings.all.some(({ entry }) => entry.id === id);
  }

  add(entry: MessageEntry | NudgeEntry): void {
    this.#outgoings.add(entry);
  }

  /** What was said another time and never delivered, oldest first: it can be tried again. */
  recall(entries: readonly MessageEntry[]): void {
    this.#outgoings.recall(entries);
  }

  /** A failed one goes again, in its place. False when there is none of that id. */
  retry(id: string): boolean {
    const item = this.#outgoings.all.find(({ entry }) => entry.id === id);
    if (item === undefined || !hasFailed(item)) return false;
    Object.assign(item, { doubtful: false, confirmed: false, returns: 0 });
    this.#outgoings.change(item, waiting);
    return true;
  }

  /** Gives up one that nobody can have got, or that has failed. */
  drop(id: string): boolean {
    const item = this.#outgoings.all.find(({ entry }) => entry.id === id);
    if (item === undefined || item.written !== null || item.doubtful) return false;
    this.#outgoings.remove(item);
    return true;
  }

  /**
   * Sends what waits, in order, as far as that goes now: nothing goes out over one switchboard while it is open what became
   * of something on another.
   */
  flush(): void {
    this.#flushAgain = true;
    if (this.#flushing) return;
    this.#flushing = true;
    try {
      while (this.#flushAgain) {
        this.#flushAgain = false;
        while (this.#writeNext());
      }
    } finally {
      this.#flushing = false;
    }
  }

  /** Nothing more will be heard of what was written, and nothing more is expected: it is through. */
  settle(): void {
    for (const item of this.#outgoings.all)
      if (item.written !== null) this.#outgoings.settle(item, item.confirmed ? delivered : sent);
  }

  answered(board: Switchboard, trid: number, answer: SwitchboardAnswer): void {
    const item = this.#outgoings.all.find(({ written }) => written?.board === board && written.trid === trid);
    if (item === undefined) return;
    if (answer === 'ACK') {
      item.confirmed = true;
      this.#consider(item);
    } else if (answer !== 'NAK') {
      this.#outgoings.fail(item, 'refused', answer.code);
    } else if (board.roster.size === 0 && item.returns < mostReturns) {
      // They had gone: certainly nobody got it, so that it can go again.
      item.returns += 1;
      this.#outgoings.unwrite(item);
      this.#outgoings.change(item, waiting);
    } else this.#outgoings.fail(item, 'not-delivered');
    this.flush();
  }

  /** Somebody's client says that it has it. That corrects a failure too. */
  receipt(from: string, id: string): void {
    const item = this.#outgoings.all.find(({ entry }) => entry.remoteId === id);
    if (item === undefined) return;
    item.confirmed = true;
    item.written?.awaited.delete(from);
    if (item.written === null) this.#outgoings.settle(item, delivered);
    else this.#consider(item);
    this.flush();
  }

  /** Which client somebody has became clear. */
  clarified(): void {
    for (const item of this.#outgoings.all) this.#consider(item);
    this.#calm();
  }

  /** Somebody has left a switchboard where others remain: nobody waits for their receipts. */
  left(board: Switchboard, handle: string): void {
    for (const item of this.#outgoings.all) {
      if (item.written?.board !== board) continue;
      item.written.awaited.delete(handle);
      this.#consider(item);
    }
    this.flush();
  }

  /** Everybody has left. What the others' clients would recognise goes again at once; for the rest the answer may still come. */
  deserted(board: Switchboard): void {
    for (const item of this.#outgoings.all)
      if (item.written?.board === board && mayRepeat(item)) this.#outgoings.doubt(item);
  }

  /** The switchboard is gone, or nobody answers there. */
  ended(board: Switchboard, { orderly, why, code }: SwitchboardEnd): void {
    const now = this.#host.clock.now();
    for (const item of this.#outgoings.all) {
      const { written } = item;
      if (written?.board !== board) continue;
      const quietFor = now - written.at;
      const through = written.acknowledgement !== 'A' && orderly && quietFor >= this.#host.patience.settling;
      if (mayRepeat(item)) this.#outgoings.doubt(item);
      else if (item.confirmed) this.#outgoings.settle(item, delivered);
      else if (through) this.#outgoings.settle(item, sent);
      else this.#outgoings.fail(item, why, code);
    }
  }

  /** Nothing that waits will go out. */
  failQueued(why: DeliveryFailure, code: number | null = null): void {
    for (const item of this.#outgoings.all.filter(isQueued)) {
      this.#outgoings.fail(item, why, code);
    }
  }

  /** One step of `flush`; false when there is nothing to do for now. */
  #writeNext(): boolean {
    const board = this.#host.carrier();
    for (const item of this.#outgoings.all) {
      if (hasFailed(item)) continue;
      if (item.written !== null) {
        if (item.written.board !== board && this.#isOpen(item)) return false;
        continue;
      }
      if (board === null) {
        this.#host.wanted();
        return false;
      }
      if (item.doubtful) {
        const standings = board.roster.handles.map((handle) => board.standing(handle));
        if (standings.includes('unclear')) return false;
        if (standings.includes('other')) {
          if (item.confirmed) this.#outgoings.settle(item, delivered);
          else this.#outgoings.fail(item, 'switchboard-gone');
          return true;
        }
      }
      if (this.#onTheWay(board) >= caps.onTheWay) return false;
      this.#write(item, board);
      return true;
    }
    return false;
  }

  /** How many are confirmed in time or time out: those that only a failure is told of do not count. */
  #onTheWay(board: Switchboard): number {
    return this.#outgoings.all.filter((item) => {
      if (item.written?.board !== board || !this.#isOpen(item)) return false;
      return item.written.acknowledgement === 'A' || awaitsReceipt(item.written);
    }).length;
  }

  #write(item: Outgoing, board: Switchboard): void {
    const { clock, patience } = this.#host;
    const [body, acknowledgement] = wordsFor(item, board);
    const awaited = new Set(board.roster.handles);
    const callOffs = [clock.after(patience.acknowledgement, () => this.#late(item, board))];
    if (acknowledgement !== 'A') callOffs.push(clock.after(patience.settling, () => this.#calm()));
    const callOff = () => {
      for (const each of callOffs) each();
    };
    // Known as written before it is: a connection may end while it takes the octets.
    const written = { board, trid: board.nextId, at: clock.now(), acknowledgement, awaited, callOff };
    item.written = written;
    board.say(body, acknowledgement);
    if (item.written === written) this.#outgoings.change(item, sent);
  }

  #calm(): void {
    this.flush();
    this.#host.calmed();
  }

  /** Whether nobody can say yet if it arrived. */
  #isOpen({ written, confirmed }: Outgoing): boolean {
    if (written === null) return false;
    if (awaitsReceipt(written)) return true;
    if (confirmed) return false;
    return written.acknowledgement === 'A' || this.#host.clock.now() - written.at < this.#host.patience.settling;
  }

  /** Delivered when everybody whose client gives receipts has given one, and at least one has got it. */
  #consider(item: Outgoing): void {
    const { written } = item;
    if (written === null || !item.confirmed) return;
    if (!awaitsReceipt(written)) this.#outgoings.settle(item, delivered);
  }

  /** Time is up for an answer. */
  #late(item: Outgoing, board: Switchboard): void {
    if (item.written?.board !== board) return;
    if (this.#isOpen(item)) this.#host.silent(board);
    else this.#outgoings.settle(item, item.confirmed ? delivered : sent);
  }
}
