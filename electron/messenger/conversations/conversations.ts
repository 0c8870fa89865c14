import * as v from 'valibot';
import { contactIn } from '../../../shared/address-book.ts';
import type { Conversation, ConversationEvent, Participant } from '../../../shared/conversation.ts';
import type { MessengerEvent } from '../../../shared/events.ts';
import type { MessengerState } from '../../../shared/model.ts';
import { handleSchema } from '../../../shared/settings.ts';
import { isSaidTo, Undelivered } from '../../storage/undelivered.ts';
import type { Environment } from '../environment.ts';
import { declined, done, notSignedIn, type RequestResult } from '../request-result.ts';
import { AnsweredCalls } from './answered-calls.ts';
import { caps } from './caps.ts';
import { clientName } from './client-name.ts';
import type { ConversationOpening, EntryOf, SendMessage } from './conversation-wishes.ts';
import { KnownMessages } from './known-messages.ts';
import type { Line, Ring } from './line.ts';
import { type ConversationPatience, usualConversationPatience } from './patience.ts';
import { noticePresence } from './presence-notices.ts';
import { type Entrance, Switchboard } from './switchboard.ts';
import type { SwitchboardWatcher } from './switchboard-watcher.ts';
import type { Talk } from './talk.ts';
import type { TalkHost } from './talk-host.ts';
import { Talks } from './talks.ts';

export interface ConversationsHost {
  readonly environment: Environment;
  readonly state: MessengerState;
  emit(event: ConversationEvent): void;
  line(): Line | null;
}

const notThere = declined('no-such-conversation', 'no such conversation');

/** All conversations of the account that is signed in, or was last. */
export class Conversations {
  automaticReply: string | null = null;
  hearsNudges = true;
  readonly #host: ConversationsHost;
  readonly #patience: ConversationPatience;
  readonly #known: KnownMessages;
  readonly #undelivered: Undelivered;
  readonly #answered: AnsweredCalls;
  readonly #talks: Talks;
  /** Who uses our client, as far as we know, until they go offline. */
  readonly #nudgers = new Set<string>();
  #account = '';
  #absence = 0;

  constructor(host: ConversationsHost) {
    this.#host = host;
    const { environment } = host;
    this.#patience = { ...usualConversationPatience, ...environment.conversationPatience };
    this.#known = new KnownMessages(environment.log ?? null);
    this.#undelivered = environment.undelivered ?? new Undelivered({ folder: null, onProblem: () => undefined });
    this.#answered = new AnsweredCalls({
      enter: (entrance, watcher) => {
        const line = host.line();
        return line === null ? null : this.#enter(entrance, line, watcher);
      },
      placeOf: (people, begun) => this.#talks.placeOf(people, begun),
    });
    this.#talks = new Talks(this.#talkHost());
  }

  open(handle: string): ConversationOpening {
    const parsed = v.safeParse(handleSchema, handle);
    if (!parsed.success) return declined('invalid-handle', 'not of the form local@domain');
    const found = this.#talks.between(parsed.output);
    if (found !== undefined && !found.closed) return { ok: true, conversation: found.id };
    if (!this.#staying) return notSignedIn;
    if (parsed.output === this.#account) return declined('self', "one's own handle");
    if (found !== undefined) {
      found.reopen();
      return { ok: true, conversation: found.id };
    }
    const talk = this.#talks.begin([this.#personOf(parsed.output)]);
    return talk === null ? declined('too-many', 'too many conversations') : { ok: true, conversation: talk.id };
  }

  /** The one with just the people that something was said to and never delivered. */
  openUndelivered(handles: readonly string[]): ConversationOpening {
    const [first] = handles;
    if (first !== undefined && handles.length === 1) return this.open(first);
    if (!this.#staying) return notSignedIn;
    const said = this.#undelivered.of(this.#account).find((message) => isSaidTo(message, handles));
    if (said === undefined) return declined('no-such-conversation', 'nothing was said to these people');
    const people = said.people.map(({ handle, name }) => this.#personOf(handle, name));
    const found = this.#talks.all.find((talk) => talk.isWith(people));
    found?.reopen();
    const talk = found ?? this.#talks.begin(people);
    return talk === null ? declined('too-many', 'too many conversations') : { ok: true, conversation: talk.id };
  }

  say({ conversation, text, format }: SendMessage): RequestResult {
    const talk = this.#talks.opened(conversation);
    if (talk === undefined) return notThere;
    if (!this.#staying) return notSignedIn;
    if (text.trim() === '') return declined('empty', 'nothing to send');
    if (text.length > caps.textCharacters) return declined('too-long', `longer than ${caps.textCharacters} characters`);
    return talk.say(text, format);
  }

  nudge(conversation: string): RequestResult {
    return this.#ifStaying(conversation, (talk) => talk.nudge());
  }

  typed(conversation: string): void {
    if (this.#staying) this.#talks.opened(conversation)?.typed();
  }

  invite({ conversation, handle }: { readonly conversation: string; readonly handle: string }): RequestResult {
    const parsed = v.safeParse(handleSchema, handle);
    if (!parsed.success) return declined('invalid-handle', 'not of the form local@domain');
    if (parsed.output === this.#account) return declined('self', "one's own handle");
    return this.#ifStaying(conversation, (talk) => talk.invite(parsed.output));
  }

  close(conversation: string): void {
    this.#talks.opened(conversation)?.close();
  }

  retry({ conversation, entry }: EntryOf): RequestResult {
    return this.#ifStaying(conversation, (talk) => (talk.retry(entry) ? done : notThere));
  }

  drop({ conversation, entry }: EntryOf): void {
    this.#talks.opened(conversation)?.drop(entry);
  }

  read(id: string): void {
    const conversation = this.#snapshot(id);
    if (conversation !== undefined && conversation.unread > 0)
      this.#host.emit({ type: 'conversationRead', conversation: id });
  }

  /** RNG: answered, unless from somebody who is blocked (fact book 30 section 1.2). */
  rang(ring: Ring): void {
    const caller = this.#contact(ring.handle.toLowerCase());
    if (caller?.lists.includes('BL') !== true) this.#answered.answer(ring);
  }

  /** Keeps what happens in conversations, before anybody hears of it. `state` is the one after the event. */
  keep(event: ConversationEvent, state: MessengerState): void {
    this.#host.environment.log?.record(this.#account, event, state);
  }

  /** What happens around conversations; `before`: the state before the event. */
  hear(event: Exclude<MessengerEvent, ConversationEvent>, before: MessengerState): void {
    switch (event.type) {
      case 'signInProgressed':
        if (event.handle !== this.#account) this.#changeAccount(event.handle);
        break;
      case 'signedIn':
        for (const talk of this.#talks.all) talk.signedIn();
        break;
      case 'signingOut':
      case 'signedOut':
        this.#leaveAll();
        break;
      case 'ownStatusChanged':
        if (event.status === 'NLN') this.#absence += 1;
        break;
      case 'presenceChanged': {
        // Another client may be used the next time, and it may be able to do other things.
        const known = contactIn(before.contacts, event.handle);
        const wasThere = known !== undefined && known.status !== 'FLN';
        if (event.status === 'FLN' || (wasThere && known.capabilities !== event.capabilities))
          this.#nudgers.delete(event.handle);
        const talk = this.#talks.between(event.handle);
        if (talk !== undefined && !talk.closed) noticePresence(talk, event);
        break;
      }
      case 'contactChanged': {
        const { handle, lists } = event.contact;
        const wasBlocked = contactIn(before.contacts, handle)?.lists.includes('BL');
        if (lists.includes('BL') && wasBlocked !== true) this.#talks.between(handle)?.leave('switchboard-gone');
        break;
      }
    }
  }

  #talkHost(): TalkHost {
    const hub = this;
    const { environment } = this.#host;
    return {
      clock: environment.clock,
      patience: this.#patience,
      get account() {
        return hub.#account;
      },
      get state() {
        return hub.#host.state;
      },
      get automaticReply() {
        return hub.automaticReply;
      },
      get hearsNudges() {
        return hub.hearsNudges;
      },
      get absence() {
        return hub.#absence;
      },
      tell: (event) => this.#host.emit(event),
      line: () => this.#host.line(),
      enter: (entrance, line, watcher) => this.#enter(entrance, line, watcher),
      seen: (from, id) => this.#known.seen(this.#account, from, id),
      get undelivered() {
        return hub.#undelivered
          .of(hub.#account)
          .filter(({ entry }) => !hub.#talks.all.some((talk) => talk.has(entry.id)));
      },
      keep: (message) => this.#undelivered.keep(this.#account, message),
      release: (id) => this.#undelivered.release(this.#account, id),
      over: (talk) => this.#talks.remove(talk),
    };
  }

  /** Signed in, or waiting to be so again. */
  get #staying(): boolean {
    const { phase } = this.#host.state.session;
    return this.#account !== '' && (phase === 'signed-in' || phase === 'waiting' || phase === 'signing-in');
  }

  #ifStaying(conversation: string, deed: (talk: Talk) => RequestResult): RequestResult {
    const talk = this.#talks.opened(conversation);
    if (talk === undefined) return notThere;
    return this.#staying ? deed(talk) : notSignedIn;
  }

  #snapshot(id: string): Conversation | undefined {
    const { conversations } = this.#host.state;
    return Object.hasOwn(conversations, id) ? conversations[id] : undefined;
  }

  #contact(handle: string) {
    return contactIn(this.#host.state.contacts, handle);
  }

  /** `name`: what they were called before, who are no contacts. */
  #personOf(handle: string, name = handle): Participant {
    const contact = this.#contact(handle);
    return { handle, name: contact?.name ?? name, capabilities: contact?.capabilities ?? 0 };
  }

  #enter(entrance: Entrance, line: Line, watcher: SwitchboardWatcher): Switchboard {
    const { environment } = this.#host;
    const { connector, clock } = environment;
    const { dialect, trace, introduces } = line;
    return new Switchboard(
      entrance,
      {
        connector,
        clock,
        patience: this.#patience,
        trace,
        dialect,
        ownHandle: this.#account,
        nudgers: this.#nudgers,
        introduction: introduces
          ? { kind: 'client', name: `${clientName}1`, logging: environment.log === undefined ? 'N' : 'Y' }
          : null,
      },
      watcher,
    );
  }

  #leaveAll(): void {
    this.#answered.leave();
    for (const talk of this.#talks.all) talk.leave('signed-out');
  }

  /** Somebody else signs in: what belonged to the former account is closed. */
  #changeAccount(account: string): void {
    this.#leaveAll();
    for (const talk of this.#talks.all) talk.close();
    this.#talks.clear();
    this.#known.clear();
    this.#nudgers.clear();
    this.#account = account;
  }
}
