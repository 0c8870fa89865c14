import type { OwnStatus } from '../../../shared/model.ts';
import type { CurrentMedia, PersonalMessage } from '../../protocol/personal-message.ts';
import type { Account } from '../accounts.ts';
import type { Presence, Principal } from '../presence.ts';
import type { Realm } from '../realm.ts';
import { isRefusal } from '../refusal.ts';
import type { Call } from '../switchboard/call.ts';
import { reach } from '../switchboard/calling.ts';
import type { Present } from '../switchboard/participant.ts';
import type { Switchboard } from '../switchboard/switchboard.ts';
import { demoAccount } from './account.ts';
import { answersTo, type ChatStep, type Heard, typed } from './answers.ts';
import { type DemoBuddy, type DemoMedia, demoBuddies } from './buddies.ts';
import { BuddyChat, type Chatter } from './buddy-chat.ts';
import { type Manner, mannerOf } from './manners.ts';
import { seededRandom } from './random.ts';
import type { DemoAction } from './script.ts';

/** Milliseconds until a buddy takes a call. */
const quickest = 600;
const slowest = 1_800;
/** Milliseconds between coming back and calling. */
const gathering = 4_000;

/** A buddy as a principal of its own: what a session is for a socket, without the socket. He looks at nothing. */
export class Buddy implements Principal, Chatter {
  readonly accountId: number;
  readonly handle: string;
  readonly manner: Manner;
  readonly takesCalls = true;
  presence: Presence | null = null;
  personalMessage: PersonalMessage;
  readonly #realm: Realm;
  readonly #buddy: DemoBuddy;
  readonly #random: () => number;
  readonly #chats = new Set<BuddyChat>();
  /** What he was told so far. */
  #turn = 0;
  /** He vanished in mid-sentence, and comes back like this. */
  #awayAs: OwnStatus | null = null;
  readonly #alarms = new Set<() => void>();

  /** Brings the account back to how the buddy starts, and signs him in if he starts online. */
  constructor(realm: Realm, account: Account, buddy: DemoBuddy, seed: number) {
    this.accountId = account.id;
    this.handle = account.handle;
    this.manner = mannerOf(account.handle);
    this.#realm = realm;
    this.#buddy = buddy;
    this.#random = seededRandom(seed + demoBuddies.indexOf(buddy));
    const media = buddy.playing ? buddy.media[0] : undefined;
    this.personalMessage = { text: buddy.messages[0], media: media === undefined ? null : currentMedia(media) };
    if (account.name !== buddy.names[0]) realm.accounts.setName(account.id, buddy.names[0]);
    if (buddy.status !== null) this.#signIn(buddy.status);
  }

  get present(): Present {
    const { name } = this.#realm.accounts.get(this.accountId);
    return { handle: this.handle, name, capabilities: this.presence?.capabilities ?? 0 };
  }

  /** What he does while nobody can see him is seen when he is back. */
  act(action: DemoAction) {
    const { hub, accounts } = this.#realm;
    const seen = this.#awayAs === null;
    switch (action.kind) {
      case 'signIn':
        return this.#signIn(action.status);
      case 'signOut':
        return this.#signOut();
      case 'status':
        if (!seen) this.#awayAs = action.status;
        else this.#appear(action.status);
        return;
      case 'name':
        accounts.setName(this.accountId, action.name);
        if (seen) hub.announce(this);
        return;
      case 'personalMessage':
        this.personalMessage = { ...this.personalMessage, text: action.text };
        if (seen) hub.announcePersonalMessage(this);
        return;
      case 'media':
        this.personalMessage = {
          ...this.personalMessage,
          media: action.media === null ? null : currentMedia(action.media),
        };
        if (seen) hub.announcePersonalMessage(this);
        return;
    }
  }

  /** Calls the user of the demo and says that line, unless they are talking already or he cannot be called. */
  open(line: string): void {
    if (this.presence !== null && this.#chats.size === 0) this.#begin(line);
  }

  called({ switchboard }: Call): void {
    const wait = quickest + Math.floor(this.#random() * (slowest - quickest));
    this.#later(wait, () => {
      const free = !switchboard.isFull && !switchboard.holds(this.handle);
      if (this.presence !== null && free) this.#chat(switchboard, []).enter();
    });
  }

  isPerson(handle: string): boolean {
    return !demoBuddies.some((buddy) => buddy.handle === handle);
  }

  answer(heard: Heard): readonly ChatStep[] {
    const steps = answersTo(this.manner, heard, this.#turn, this.#random);
    if (heard.kind === 'text') this.#turn += 1;
    return steps;
  }

  invite(handles: readonly string[], switchboard: Switchboard): void {
    for (const handle of handles) {
      const callee = reach(this.#realm, switchboard, this, handle, 217);
      if (isRefusal(callee)) continue;
      callee.called({ switchboard, caller: this.present });
      return;
    }
  }

  vanish(backAfter: number): void {
    const status = this.presence?.status ?? 'NLN';
    this.#signOut();
    this.#awayAs = status;
    this.#later(backAfter, () => {
      const back = this.#awayAs;
      if (back === null) return;
      this.#signIn(back);
      this.#later(gathering, () => this.open(this.manner.lines[this.#turn % this.manner.lines.length] ?? ''));
    });
  }

  chatOver(chat: BuddyChat): void {
    this.#chats.delete(chat);
  }

  /** He does nothing any more. */
  stop(): void {
    for (const callOff of this.#alarms) callOff();
    for (const chat of this.#chats) chat.leave();
  }

  contactOnline(): void {}
  contactOffline(): void {}
  contactSays(): void {}
  contactProperty(): void {}
  reverseChanged(): void {}
  mailArrived(): void {}
  mailMoved(): void {}
  alerted(): void {}
  replaced(): void {}

  #begin(line: string): void {
    const switchboard = this.#realm.switchboards.open();
    const callee = reach(this.#realm, switchboard, this, demoAccount.handle, 217);
    if (isRefusal(callee)) return;
    this.#chat(switchboard, typed(line, this.#random)).enter();
    callee.called({ switchboard, caller: this.present });
  }

  #chat(switchboard: Switchboard, opening: readonly ChatStep[]): BuddyChat {
    const chat = new BuddyChat(this, switchboard, this.#realm.clock, opening);
    this.#chats.add(chat);
    return chat;
  }

  #later(wait: number, action: () => void): void {
    const callOff = this.#realm.clock.after(wait, () => {
      this.#alarms.delete(callOff);
      action();
    });
    this.#alarms.add(callOff);
  }

  #signIn(status: OwnStatus): void {
    this.#awayAs = null;
    this.#realm.hub.signIn(this);
    this.#appear(status);
  }

  #signOut(): void {
    this.#awayAs = null;
    this.presence = null;
    this.personalMessage = { ...this.personalMessage, media: null };
    this.#realm.hub.signOut(this);
  }

  #appear(status: OwnStatus): void {
    this.presence = { status, capabilities: this.#buddy.capabilities, msnObject: null };
    this.#realm.hub.announce(this);
  }
}

function currentMedia(media: DemoMedia): CurrentMedia {
  const format = media.artist === '' ? '{0}' : '{0} - {1}';
  return { application: '', kind: media.kind, enabled: true, format, arguments: [media.title, media.artist, '', ''] };
}
