import type { ConversationNotice, Participant } from '../../../shared/conversation.ts';

export interface CompanyHost {
  joined(who: Participant): void;
  left(handle: string): void;
  note(notice: ConversationNotice): void;
}

/** Who belongs to a conversation, whether or not a switchboard reaches them just now (fact book 30 section 1.3). */
export class Company {
  /** Whom it is with while it is one between two. */
  peer: string | null;
  readonly members = new Map<string, Participant>();
  /** Who has left it. */
  readonly former = new Map<string, Participant>();
  /** Who was asked to come, and has not come yet. */
  readonly invitees = new Set<string>();
  readonly #host: CompanyHost;

  constructor(people: readonly Participant[], host: CompanyHost) {
    const [first] = people;
    this.peer = first !== undefined && people.length === 1 ? first.handle : null;
    for (const one of people) this.members.set(one.handle, one);
    this.#host = host;
  }

  /** Whom it is for, what is said: those who were here last, when all have left. */
  get addressees(): ReadonlyMap<string, Participant> {
    return this.members.size > 0 ? this.members : this.former;
  }

  get isEmpty(): boolean {
    return this.members.size === 0 && this.invitees.size === 0;
  }

  /** Somebody is there: a member, or one more; a third one makes it a conversation of several, in place. */
  met(who: Participant): void {
    const { handle, name } = who;
    const before = this.members.get(handle);
    const invited = this.invitees.delete(handle);
    this.members.set(handle, who);
    this.former.delete(handle);
    if (before?.name === name && before.capabilities === who.capabilities) return;
    if (this.members.size > 1) this.peer = null;
    this.#host.joined(who);
    if (before === undefined || invited) this.#host.note({ kind: 'joined', handle, name });
  }

  /** Somebody has left a conversation of several; one between two keeps both. */
  gone(handle: string): void {
    const member = this.members.get(handle);
    if (this.peer !== null || member === undefined) return;
    this.members.delete(handle);
    this.former.set(handle, member);
    this.#host.left(handle);
    this.#host.note({ kind: 'left', handle, name: member.name });
  }
}
