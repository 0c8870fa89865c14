import { randomUUID } from 'node:crypto';
import { contactIn } from '../../../shared/address-book.ts';
import type {
  ConversationEntry,
  ConversationNotice,
  DeliveryFailure,
  MessageEntry,
  Participant,
  TextFormat,
} from '../../../shared/conversation.ts';
import type { StatusCode } from '../../../shared/status.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';
import { declined, done, type RequestResult } from '../request-result.ts';
import { Attendance } from './attendance.ts';
import { caps } from './caps.ts';
import { Company } from './company.ts';
import { type Hearer, hear } from './hearing.ts';
import { Outbox } from './outbox.ts';
import { waiting } from './outgoing.ts';
import { OwnTyping } from './own-typing.ts';
import { piecesOf } from './pieces.ts';
import type { Switchboard } from './switchboard.ts';
import type { TalkHost } from './talk-host.ts';
import { Typists } from './typists.ts';

/**
 * One conversation (fact book 30 section 4): what is said in it, and its window. It outlives the switchboards that carry
 * it.
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
  readonly #attendance: Attendance;
  readonly #outbox: Outbox;
  readonly #ownTyping: OwnTyping;
  #lastNudge = Number.NEGATIVE_INFINITY;

  constructor(people: readonly Participant[], host: TalkHost) {
    this.host = host;
    this.company = new Company(people, {
      joined: (participant) => {
        host.tell({ type: 'participantJoined', conversation: this.id, participant });
        this.#offer();
      },
      left: (handle) => {
        host.tell({ type: 'participantLeft', conversation: this.id, handle });
        this.#offer();
      },
      note: (notice) => this.note(notice),
    });
    const { contacts } = host.state;
    const contact = this.peer !== null ? contactIn(contacts, this.peer) : undefined;
    this.peerStatus = contact?.status ?? 'FLN';
    const { clock, patience } = host;
    this.typists = new Typists(clock, patience.typing, (handle, typing) =>
      host.tell({ type: 'typingChanged', conversation: this.id, handle, typing }),
    );
    this.#outbox = new Outbox({
      clock,
      patience,
      carrier: () => this.#attendance.best,
      wanted: () => this.#attendance.summon(),
      keep: (entry) => {
        // Nobody wrote an automatic reply, and a nudge is for its moment.
        if (entry.kind !== 'message' || entry.automatic) return;
        host.keep({ conversation: this.id, people: [...this.company.addressees.values()], entry });
      },
      release: (id) => host.release(id),
      changed: ({ id, delivery }) => {
        if (delivery !== null) host.tell({ type: 'deliveryChanged', conversation: this.id, entry: id, delivery });
      },
      arrived: () => this.#attendance.arrived(),
      calmed: () => queueMicrotask(() => this.#endIfOver()),
      silent: (board) => board.giveUp(),
    });
    this.#ownTyping = new OwnTyping(host);
    this.#attendance = new Attendance({
      host,
      company: this.company,
      outbox: this.#outbox,
      typists: this.typists,
      ownTyping: this.#ownTyping,
      note: (notice) => this.note(notice),
      heard: (board, from, body) => this.heard(board, from, body),
    });
  }

  /** Whom it is with while it is one between two. */
  get peer(): string | null {
    return this.company.peer;
  }

  /** Whether anybody can be reached without calling them. */
  get live(): boolean {
    return this.#attendance.live;
  }

  /** Whether an own message or nudge is in it whose fate is open, or that has failed. */
  has(entry: string): boolean {
    return this.#outbox.has(entry);
  }

  /** Tells that it is there, with what was never delivered. */
  open(): void {
    this.closed = false;
    this.id = randomUUID();
    this.#recall();
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

  /** A key was pressed. */
  typed(): void {
    if (!this.#ownTyping.pressed()) return;
    const board = this.#attendance.best;
    if (board !== null) this.#ownTyping.tell(board);
    else if (this.#ownTyping.mayCall(this.peer)) this.#attendance.summon();
  }

  invite(handle: string): RequestResult {
    const board = this.#attendance.best;
    const isThere = board === null ? this.company.members.has(handle) : board.roster.has(handle);
    if (isThere || this.company.invitees.has(handle)) return declined('already', `${handle} is in the conversation`);
    if (this.company.members.size >= caps.participants) return declined('too-many', 'too many people');
    this.#attendance.invite(handle);
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
    this.#attendance.leave(why);
    this.typists.stopAll();
    this.#outbox.failQueued(why);
    this.#endIfOver();
  }

  /** The session is online (again). */
  signedIn(): void {
    this.#attendance.signedIn();
  }

  /** A switchboard that we were called to is about this conversation. */
  adopt(board: Switchboard): void {
    this.#attendance.adopt(board);
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

  /** Whether it is with just these people. */
  isWith(people: readonly { readonly handle: string }[]): boolean {
    const { addressees } = this.company;
    return people.length === addressees.size && people.every(({ handle }) => addressees.has(handle));
  }

  /** Takes in what was said to just these people, and never delivered; what was not there before. */
  #recall(): readonly MessageEntry[] {
    // What was said to one alone does not come up where others have been, and may come back.
    if (this.peer === null && this.company.addressees.size === 1) return [];
    const former = this.host.undelivered
      .filter(({ people, entry }) => this.isWith(people) && entry.delivery?.state === 'failed')
      .slice(0, caps.recalled)
      .map(({ entry }) => entry);
    this.#outbox.recall(former);
    return former;
  }

  /** Others are here than before: what was never delivered to just these can be tried again. */
  #offer(): void {
    if (this.closed) return;
    for (const entry of this.#recall()) this.add(entry);
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

  #endIfOver(): void {
    if (!this.closed || this.#outbox.expectant) return;
    this.#outbox.settle();
    this.#attendance.end();
    this.host.over(this);
  }
}
