import { randomUUID } from 'node:crypto';
import type {
  ConversationEntry,
  ConversationNotice,
  DeliveryFailure,
  Participant,
  TextFormat,
} from '../../../shared/conversation.ts';
import type { StatusCode } from '../../../shared/status.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';
import { declined, done, type RequestResult } from '../request-result.ts';
import { caps } from './caps.ts';
import { Carriers } from './carriers.ts';
import { Company } from './company.ts';
import { type Hearer, hear } from './hearing.ts';
import { callFailure } from './line.ts';
import { Outbox } from './outbox.ts';
import { waiting } from './outgoing.ts';
import { piecesOf } from './pieces.ts';
import { Summons } from './summons.ts';
import type { Switchboard, SwitchboardAnswer, SwitchboardEnd, SwitchboardWatcher } from './switchboard.ts';
import type { TalkHost } from './talk-host.ts';
import { Typists } from './typists.ts';

/**
 * One conversation (fact book 30 section 4): what is said in it, and the switchboards that carry it. These come and go;
 * the newest that reaches everybody is spoken over, all of them are heard.
 */
export class Talk implements Hearer {
  /** Another one each time that it is opened anew. */
  id: string = randomUUID();
  /** Its window is closed; it lives on until all that was said has its fate. */
  closed = false;
  readonly company: Company;
  readonly typists: Typists;
  readonly host: TalkHost;
  repliedIn: number | null = null;
  readonly lastNudges = new Map<string, number>();
  /** What the peer was last seen as. */
  peerStatus: StatusCode;
  readonly #carriers: Carriers;
  readonly #outbox: Outbox;
  readonly #summons: Summons;
  #lastNudge = Number.NEGATIVE_INFINITY;
  #lastTyping = Number.NEGATIVE_INFINITY;

  constructor(people: readonly Participant[], host: TalkHost) {
    this.host = host;
    this.company = new Company(people, {
      joined: (participant) => host.tell({ type: 'participantJoined', conversation: this.id, participant }),
      left: (handle) => host.tell({ type: 'participantLeft', conversation: this.id, handle }),
      note: (notice) => this.note(notice),
    });
    const { contacts } = host.state;
    const contact = this.peer !== null && Object.hasOwn(contacts, this.peer) ? contacts[this.peer] : undefined;
    this.peerStatus = contact?.status ?? 'FLN';
    const { clock, patience } = host;
    this.#carriers = new Carriers(clock, patience.join, (board, handle) =>
      this.#absent(board, handle, 'timed-out', null),
    );
    this.typists = new Typists(clock, patience.typing, (handle, typing) =>
      host.tell({ type: 'typingChanged', conversation: this.id, handle, typing }),
    );
    this.#outbox = new Outbox({
      clock,
      patience,
      carrier: () => this.#carriers.best,
      wanted: () => this.#summon(),
      changed: ({ id, delivery }) => {
        if (delivery !== null) host.tell({ type: 'deliveryChanged', conversation: this.id, entry: id, delivery });
      },
      arrived: () => this.#summons.arrived(),
      calmed: () => queueMicrotask(() => this.#endIfOver()),
      silent: (board) => board.giveUp(),
    });
    this.#summons = new Summons({
      clock,
      patience,
      line: () => host.line(),
      staying: () => host.state.session.phase !== 'signed-out' && host.state.session.phase !== 'signing-out',
      granted: (entrance, line) => {
        const board: Switchboard = host.enter(
          entrance,
          line,
          this.#watcher(() => board),
        );
        this.#carriers.take(board);
        board.enter();
      },
      refused: (why, code) => this.#fail(why, code),
      again: () => this.#goOn(),
    });
  }

  /** Whom it is with while it is one between two. */
  get peer(): string | null {
    return this.company.peer;
  }

  /** Whether anybody can be reached without calling them. */
  get live(): boolean {
    return this.#carriers.live;
  }

  /** Tells that it is there, with what was never delivered. */
  open(): void {
    this.closed = false;
    this.id = randomUUID();
    if (this.peer !== null) this.#outbox.recall(this.host.unsent(this.peer));
    this.host.tell({
      type: 'conversationOpened',
      conversation: {
        id: this.id,
        peer: this.peer,
        participants: [...this.company.members.values()],
        entries: this.#outbox.entries,
        typing: [],
        unread: 0,
        lastReceivedAt: null,
      },
    });
  }

  /** Its window is there again, or still. */
  reopen(): void {
    if (this.closed) this.open();
  }

  say(text: string, format: TextFormat | null, automatic = false): RequestResult {
    if (this.#outbox.full) return declined('too-many', 'too many messages wait here');
    for (const piece of piecesOf(text, format, automatic)) {
      this.#utter({ ...this.#uttered(), kind: 'message', text: piece, format, automatic });
    }
    this.#outbox.flush();
    return done;
  }

  nudge(): RequestResult {
    const { clock, patience } = this.host;
    if (clock.now() - this.#lastNudge < patience.nudgePace) return declined('too-often', 'a nudge just before');
    this.#lastNudge = clock.now();
    this.#utter({ ...this.#uttered(), kind: 'nudge' });
    this.#outbox.flush();
    return done;
  }

  /** Tells the others that the user is writing; calls them first where the original clients did (fact book 30 section 1.3). */
  typed(): void {
    const { clock, patience } = this.host;
    if (clock.now() - this.#lastTyping < patience.typingPace) return;
    this.#lastTyping = clock.now();
    const board = this.#carriers.best;
    if (board !== null) this.#tellTyping(board);
    else if (this.#mayCallForTyping()) this.#summon();
  }

  invite(handle: string): RequestResult {
    const board = this.#carriers.best;
    const isThere = board === null ? this.company.members.has(handle) : board.roster.has(handle);
    if (isThere || this.company.invitees.has(handle)) return declined('already', `${handle} is in the conversation`);
    if (this.company.members.size >= caps.participants) return declined('too-many', 'too many people');
    this.company.invitees.add(handle);
    if (board === null) this.#summon();
    else this.#carriers.calls(board)?.call(handle, true);
    return done;
  }

  retry(entry: string): boolean {
    if (!this.#outbox.retry(entry)) return false;
    this.#outbox.flush();
    return true;
  }

  drop(entry: string): void {
    if (this.#outbox.drop(entry)) this.host.tell({ type: 'entryDropped', conversation: this.id, entry });
  }

  /** The window is closed. */
  close(): void {
    if (this.closed) return;
    this.typists.stopAll();
    this.closed = true;
    this.host.tell({ type: 'conversationClosed', conversation: this.id });
    this.#endIfOver();
  }

  /** Leaves all switchboards; what waited has failed. */
  leave(why: DeliveryFailure): void {
    this.#summons.stop();
    this.company.invitees.clear();
    for (const board of this.#carriers.all) {
      board.leave();
      this.#carriers.release(board);
      this.#outbox.ended(board, { orderly: true, why, code: null });
    }
    this.typists.stopAll();
    this.#outbox.failQueued(why);
    this.#endIfOver();
  }

  /** The session is online (again). */
  signedIn(): void {
    this.#summons.signedIn();
  }

  /** A switchboard that we were called to is about this conversation. */
  adopt(board: Switchboard): void {
    board.watcher = this.#watcher(() => board);
    this.#carriers.take(board);
    for (const who of board.roster.people) this.company.met(who);
    this.#outbox.flush();
  }

  heard(board: Switchboard, from: Participant, body: MessageBody): void {
    if (body.kind === 'receipt') this.#outbox.receipt(from.handle, body.messageId);
    else hear(this, board, from, body);
  }

  /** Adds an entry; it is kept before anybody hears of it. */
  add(entry: ConversationEntry): void {
    this.host.tell({ type: 'entryAdded', conversation: this.id, entry });
  }

  note(notice: ConversationNotice): void {
    this.add({ kind: 'notice', id: randomUUID(), at: this.host.clock.now(), notice });
  }

  #uttered() {
    const { account, clock, state } = this.host;
    const id = randomUUID();
    const name = state.me?.name ?? account;
    return { id, at: clock.now(), own: true, from: account, name, delivery: waiting, remoteId: id };
  }

  #utter(entry: Parameters<Outbox['add']>[0]): void {
    this.#outbox.add(entry);
    this.add(entry);
  }

  #summon(): void {
    // One that is on its way, or waits for people, will do.
    if (this.#carriers.coming) return;
    if (this.company.isEmpty) this.#fail('nobody-there', null);
    else this.#summons.send();
  }

  #mayCallForTyping(): boolean {
    const { state } = this.host;
    const line = this.host.line();
    if (this.peer === null || line?.dialect.callsWhileTyping !== true || state.me?.status === 'HDN') return false;
    const contact = Object.hasOwn(state.contacts, this.peer) ? state.contacts[this.peer] : undefined;
    return contact !== undefined && contact.status !== 'FLN';
  }

  #tellTyping(board: Switchboard): void {
    board.say({ kind: 'typing', handle: this.host.account }, 'U');
  }

  #watcher(which: () => Switchboard): SwitchboardWatcher {
    return {
      opened: () => this.#opened(which()),
      joined: (who) => this.#joined(which(), who),
      left: (handle, idle) => this.#left(which(), handle, idle),
      uncalled: (handle, code) => this.#absent(which(), handle, callFailure(code), code),
      heard: (from, body) => this.heard(which(), from, body),
      answered: (trid, answer: SwitchboardAnswer) => {
        this.#outbox.answered(which(), trid, answer);
        this.#tidy(which());
      },
      clarified: () => this.#outbox.clarified(),
      ended: (end) => this.#ended(which(), end),
    };
  }

  /** We are in: everybody is called who belongs here. */
  #opened(board: Switchboard): void {
    const calls = this.#carriers.calls(board);
    if (calls === undefined) return;
    for (const handle of this.company.members.keys()) calls.call(handle, false);
    for (const handle of this.company.invitees) calls.call(handle, true);
    if (!calls.pending && board.roster.size === 0) this.#part(board);
  }

  #joined(board: Switchboard, who: Participant): void {
    this.#carriers.calls(board)?.over(who.handle);
    this.company.met(who);
    const { clock, patience } = this.host;
    const carries = this.#carriers.best === board;
    if (carries && clock.now() - this.#lastTyping < patience.typingPace && !this.#outbox.queued) {
      this.#tellTyping(board);
    }
    this.#outbox.flush();
  }

  #left(board: Switchboard, handle: string, idle: boolean): void {
    const elsewhere = this.#carriers.reach(handle, board);
    if (!elsewhere) {
      this.typists.stopped(handle);
      if (!idle) this.company.gone(handle);
      else this.host.clock.after(this.host.patience.settling, () => this.#missing(board, handle));
    }
    if (board.roster.size > 0) this.#outbox.left(board, handle);
    else {
      this.#outbox.deserted(board);
      this.#lost('nobody-there', null);
      this.#tidy(board);
    }
  }

  /** Dropped, but not because nobody said anything: the others are still there, and they have not come back. */
  #missing(board: Switchboard, handle: string): void {
    const isBack = this.#carriers.reach(handle);
    if (!isBack && this.#carriers.has(board) && board.roster.size > 0) this.company.gone(handle);
  }

  /** Leaves an empty switchboard, when nothing is expected of it any more, or after a moment. */
  #tidy(board: Switchboard): void {
    const calls = this.#carriers.calls(board);
    if (calls === undefined || !board.open || board.roster.size > 0 || calls.pending) return;
    if (!this.#outbox.uses(board)) this.#part(board);
    else {
      const { clock, patience } = this.host;
      clock.after(patience.settling, () => {
        if (this.#carriers.has(board) && board.roster.size === 0 && !calls.pending) this.#part(board);
      });
    }
  }

  #part(board: Switchboard): void {
    board.leave();
    this.#carriers.release(board);
    this.#outbox.ended(board, { orderly: true, why: 'nobody-there', code: null });
    this.#goOn();
  }

  /** Somebody who was called does not come. */
  #absent(board: Switchboard, handle: string, why: DeliveryFailure, code: number | null): void {
    const calls = this.#carriers.calls(board);
    const invited = calls?.over(handle) ?? null;
    if (calls === undefined || invited === null) return;
    if (board.roster.has(handle)) {
      // 215: they were there already.
      this.#outbox.flush();
      return;
    }
    this.company.invitees.delete(handle);
    const name = this.company.members.get(handle)?.name ?? handle;
    if (invited || this.peer === null) this.note({ kind: 'invitation-failed', handle, name, why, code });
    if (calls.pending || board.roster.size > 0) {
      this.#outbox.flush();
      return;
    }
    board.leave();
    this.#carriers.release(board);
    if (this.#carriers.best === null) this.#fail(why, code);
    else this.#goOn();
  }

  #ended(board: Switchboard, end: SwitchboardEnd): void {
    for (const handle of board.roster.handles) this.typists.stopped(handle);
    this.#carriers.release(board);
    this.#outbox.ended(board, end);
    this.#lost(end.why, end.code);
  }

  /** A switchboard is no use any more: others go on, or another one is opened where it is needed. */
  #lost(why: DeliveryFailure, code: number | null): void {
    if (this.#carriers.best !== null) this.#outbox.flush();
    else if (this.#outbox.queued || this.company.invitees.size > 0) this.#summons.lost(why, code);
  }

  #goOn(): void {
    this.#outbox.flush();
    if (this.company.invitees.size > 0 && this.#carriers.best === null) this.#summon();
  }

  #fail(why: DeliveryFailure, code: number | null): void {
    for (const handle of this.company.invitees)
      this.note({ kind: 'invitation-failed', handle, name: handle, why, code });
    this.company.invitees.clear();
    this.#outbox.failQueued(why, code);
  }

  #endIfOver(): void {
    if (!this.closed || this.#outbox.expectant) return;
    this.#summons.stop();
    for (const board of this.#carriers.all) {
      board.leave();
      this.#carriers.release(board);
    }
    this.host.over(this);
  }
}
