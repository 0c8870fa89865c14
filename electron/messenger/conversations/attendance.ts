import type { ConversationNotice, DeliveryFailure, Participant } from '../../../shared/conversation.ts';
import type { MessageBody } from '../../protocol/switchboard/bodies.ts';
import { Carriers } from './carriers.ts';
import type { Company } from './company.ts';
import { callFailure } from './line.ts';
import type { Outbox } from './outbox.ts';
import type { OwnTyping } from './own-typing.ts';
import { Summons } from './summons.ts';
import type { Switchboard } from './switchboard.ts';
import type { SwitchboardEnd, SwitchboardWatcher } from './switchboard-watcher.ts';
import type { TalkHost } from './talk-host.ts';
import type { Typists } from './typists.ts';

export interface AttendanceParts {
  readonly host: TalkHost;
  readonly company: Company;
  readonly outbox: Outbox;
  readonly typists: Typists;
  readonly ownTyping: OwnTyping;
  note(notice: ConversationNotice): void;
  heard(board: Switchboard, from: Participant, body: MessageBody): void;
}

/**
 * Who is reached in one conversation: the switchboards that carry it, who is called to them, comes and leaves. They come
 * and go; the newest that reaches everybody is spoken over, all of them are heard, and none is kept that nobody needs.
 */
export class Attendance {
  readonly #parts: AttendanceParts;
  readonly #carriers: Carriers;
  readonly #summons: Summons;

  constructor(parts: AttendanceParts) {
    this.#parts = parts;
    const { host } = parts;
    const { clock, patience } = host;
    this.#carriers = new Carriers(clock, patience.join, (board, handle) =>
      this.#absent(board, handle, 'timed-out', null),
    );
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

  /** The switchboard to speak over, null while there is none. */
  get best(): Switchboard | null {
    return this.#carriers.best;
  }

  /** Whether anybody can be reached without calling them. */
  get live(): boolean {
    return this.#carriers.live;
  }

  /** Gets a switchboard, and everybody who belongs here to it. */
  summon(): void {
    // One that is on its way, or waits for people, will do.
    if (this.#carriers.coming) return;
    if (this.#parts.company.isEmpty) this.#fail('nobody-there', null);
    else this.#summons.send();
  }

  /** Calls somebody who does not belong here yet. */
  invite(handle: string): void {
    this.#parts.company.invitees.add(handle);
    const board = this.best;
    if (board === null) this.summon();
    else this.#carriers.calls(board)?.call(handle, true);
  }

  /** A switchboard that we were called to is about this conversation. */
  adopt(board: Switchboard): void {
    board.watcher = this.#watcher(() => board);
    this.#carriers.take(board);
    for (const who of board.roster.people) this.#parts.company.met(who);
    this.#parts.outbox.flush();
  }

  /** The session is online (again). */
  signedIn(): void {
    this.#summons.signedIn();
  }

  /** Something that was said arrived. */
  arrived(): void {
    this.#summons.arrived();
  }

  /** Leaves all switchboards, whatever is under way there. */
  leave(why: DeliveryFailure): void {
    this.#summons.stop();
    this.#parts.company.invitees.clear();
    for (const board of this.#carriers.all) this.#leave(board, why);
  }

  /** Leaves all switchboards; nothing is under way there any more. */
  end(): void {
    this.#summons.stop();
    for (const board of this.#carriers.all) {
      board.leave();
      this.#carriers.release(board);
    }
  }

  #watcher(which: () => Switchboard): SwitchboardWatcher {
    const { outbox } = this.#parts;
    return {
      opened: () => this.#opened(which()),
      joined: (who) => this.#joined(which(), who),
      left: (handle, idle) => this.#left(which(), handle, idle),
      uncalled: (handle, code) => this.#absent(which(), handle, callFailure(code), code),
      heard: (from, body) => this.#parts.heard(which(), from, body),
      answered: (trid, answer) => {
        outbox.answered(which(), trid, answer);
        this.#tidy(which());
      },
      clarified: () => outbox.clarified(),
      ended: (end) => this.#ended(which(), end),
    };
  }

  /** We are in: everybody is called who belongs here. */
  #opened(board: Switchboard): void {
    const calls = this.#carriers.calls(board);
    if (calls === undefined) return;
    const { company } = this.#parts;
    for (const handle of company.members.keys()) calls.call(handle, false);
    for (const handle of company.invitees) calls.call(handle, true);
    if (!calls.pending && board.roster.size === 0) this.#part(board);
  }

  #joined(board: Switchboard, who: Participant): void {
    const { company, outbox, ownTyping } = this.#parts;
    this.#carriers.calls(board)?.over(who.handle);
    company.met(who);
    if (this.best === board && ownTyping.recent && !outbox.queued) ownTyping.tell(board);
    outbox.flush();
  }

  #left(board: Switchboard, handle: string, idle: boolean): void {
    const { host, company, outbox, typists } = this.#parts;
    const elsewhere = this.#carriers.reach(handle, board);
    if (!elsewhere) {
      typists.stopped(handle);
      if (!idle) company.gone(handle);
      else host.clock.after(host.patience.settling, () => this.#missing(board, handle));
    }
    if (board.roster.size > 0) outbox.left(board, handle);
    else {
      outbox.deserted(board);
      this.#lost('nobody-there', null);
      this.#tidy(board);
    }
  }

  /** Dropped, but not because nobody said anything: the others are still there, and they have not come back. */
  #missing(board: Switchboard, handle: string): void {
    const isBack = this.#carriers.reach(handle);
    if (!isBack && this.#carriers.has(board) && board.roster.size > 0) this.#parts.company.gone(handle);
  }

  /** Leaves an empty switchboard, when nothing is expected of it any more, or after a moment. */
  #tidy(board: Switchboard): void {
    const calls = this.#carriers.calls(board);
    if (calls === undefined || !board.open || board.roster.size > 0 || calls.pending) return;
    if (!this.#parts.outbox.uses(board)) this.#part(board);
    else {
      const { clock, patience } = this.#parts.host;
      clock.after(patience.settling, () => {
        if (this.#carriers.has(board) && board.roster.size === 0 && !calls.pending) this.#part(board);
      });
    }
  }

  #part(board: Switchboard): void {
    this.#leave(board, 'nobody-there');
    this.#goOn();
  }

  #leave(board: Switchboard, why: DeliveryFailure): void {
    board.leave();
    this.#carriers.release(board);
    this.#parts.outbox.ended(board, { orderly: true, why, code: null });
  }

  /** Somebody who was called does not come. */
  #absent(board: Switchboard, handle: string, why: DeliveryFailure, code: number | null): void {
    const { company, outbox, note } = this.#parts;
    const calls = this.#carriers.calls(board);
    const invited = calls?.over(handle) ?? null;
    if (calls === undefined || invited === null) return;
    if (board.roster.has(handle)) {
      // 215: they were there already.
      outbox.flush();
      return;
    }
    company.invitees.delete(handle);
    const name = company.members.get(handle)?.name ?? handle;
    if (invited || company.peer === null) note({ kind: 'invitation-failed', handle, name, why, code });
    if (calls.pending || board.roster.size > 0) {
      outbox.flush();
      return;
    }
    board.leave();
    this.#carriers.release(board);
    if (this.best === null) this.#fail(why, code);
    else this.#goOn();
  }

  #ended(board: Switchboard, end: SwitchboardEnd): void {
    for (const handle of board.roster.handles) this.#parts.typists.stopped(handle);
    this.#carriers.release(board);
    this.#parts.outbox.ended(board, end);
    this.#lost(end.why, end.code);
  }

  /** A switchboard is no use any more: others go on, or another one is opened where it is needed. */
  #lost(why: DeliveryFailure, code: number | null): void {
    const { company, outbox } = this.#parts;
    if (this.best !== null) outbox.flush();
    else if (outbox.queued || company.invitees.size > 0) this.#summons.lost(why, code);
  }

  #goOn(): void {
    this.#parts.outbox.flush();
    if (this.#parts.company.invitees.size > 0 && this.best === null) this.summon();
  }

  #fail(why: DeliveryFailure, code: number | null): void {
    const { company, outbox, note } = this.#parts;
    for (const handle of company.invitees) note({ kind: 'invitation-failed', handle, name: handle, why, code });
    company.invitees.clear();
    outbox.failQueued(why, code);
  }
}
