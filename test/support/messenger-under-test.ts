import { afterEach } from 'vitest';
import type { Environment } from '../../electron/messenger/environment.ts';
import { Messenger, type SignInOptions } from '../../electron/messenger/messenger.ts';
import type { Passport, TicketRequest } from '../../electron/net/passport.ts';
import type { TraceEntry } from '../../electron/net/trace.ts';
import { type ListCache, memoryListCache } from '../../electron/storage/list-cache.ts';
import { memoryNicknames } from '../../electron/storage/nicknames.ts';
import { everybody } from '../../shared/address-book.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import { type MessengerState, type SignedOut, signedOutState } from '../../shared/model.ts';
import { FakeClock } from './fake-clock.ts';
import { type PeerConnection, ScriptedPeer } from './scripted-peer.ts';

/** A Passport that gives tickets without the web. */
export class FakePassport implements Passport {
  readonly asked: TicketRequest[] = [];
  answer: (request: TicketRequest, signal: AbortSignal) => Promise<string> = async () => 't=ticket&p=';

  ticket(request: TicketRequest, signal: AbortSignal): Promise<string> {
    this.asked.push(request);
    return this.answer(request, signal);
  }
}

const dispatch = { host: '10.0.0.1', port: 1863 };
const notification = '10.0.0.5:1863';
/** Where the scripted servers send people who want to talk. */
export const switchboard = '10.0.1.20:1863';

/** Alice, as the fact book casts her. */
export const alice: SignInOptions = {
  handle: 'alice@hotmail.com',
  password: 'tiger#Lily9',
  server: { ...dispatch, nexus: 'http://10.0.0.1/rdr/pprdr.asp', login: null, insecureTls: false },
  ceiling: 'MSNP11',
  offer: 'original',
  status: 'NLN',
  personalMessage: null,
  media: null,
  msnObject: null,
};

/** A messenger with scripted servers at 10.0.0.1 and 10.0.0.5, a clock to turn, and everything it said. */
export class Stage {
  readonly clock = new FakeClock();
  readonly passport = new FakePassport();
  readonly events: MessengerEvent[] = [];
  readonly trace: TraceEntry[] = [];
  readonly messenger: Messenger;
  readonly peer: ScriptedPeer;
  readonly listCache: ListCache;
  readonly nicknames = memoryNicknames();
  /** What the messenger takes for chance. */
  chance = 0.5;
  /** The state as it was while last signed in. */
  online: MessengerState = signedOutState;
  #heard: () => void = () => undefined;
  #seen = 0;

  constructor(peer: ScriptedPeer, listCache: ListCache, extra: Partial<Environment> = {}) {
    this.peer = peer;
    this.listCache = listCache;
    this.messenger = new Messenger({
      connector: peer.connector,
      passport: this.passport,
      clock: this.clock,
      listCache,
      nicknames: this.nicknames,
      random: () => this.chance,
      trace: (entry) => {
        this.trace.push(entry);
        this.#heard();
      },
      ...extra,
    });
    this.messenger.onEvent((event) => {
      this.events.push(event);
      if (this.messenger.state.session.phase === 'signed-in') this.online = this.messenger.state;
      this.#heard();
    });
  }

  accept(address: string = `${dispatch.host}:${dispatch.port}`): Promise<PeerConnection> {
    return this.peer.accept(address);
  }

  /** The first event of that type that was not waited for yet. */
  async event<T extends MessengerEvent['type']>(type: T): Promise<Extract<MessengerEvent, { type: T }>> {
    for (;;) {
      const index = this.events.findIndex((event, at) => at >= this.#seen && event.type === type);
      const event = this.events[index];
      if (event !== undefined && isOf(event, type)) {
        this.#seen = index + 1;
        return event;
      }
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  /** Waits until it is so; `otherwise` says what is instead when that takes too long. */
  async until(isSo: () => boolean, otherwise: () => string): Promise<void> {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.#heard();
    }, 20_000);
    while (!isSo()) {
      if (late) throw new Error(otherwise());
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
    clearTimeout(timer);
  }

  /** Waits until the messenger has taken in so many commands of servers. */
  async heard(commands: number): Promise<void> {
    while (this.trace.filter((entry) => 'dir' in entry && entry.dir === 'in').length < commands) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    }
  }

  /** Lets everything happen that needs no more than the event loop to come round. */
  async idle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  async signedOut(): Promise<SignedOut> {
    return (await this.event('signedOut')).end;
  }
}

function isOf<T extends MessengerEvent['type']>(
  event: MessengerEvent,
  type: T,
): event is Extract<MessengerEvent, { type: T }> {
  return event.type === type;
}

/** Contacts as one line each: handle, name, lists, groups by name, status, personal message and media. */
export function sketch(state: MessengerState): readonly string[] {
  const groupName = (id: string) => state.groups.find((group) => group.id === id)?.name ?? `?${id}`;
  return everybody(state.contacts).map((contact) =>
    [
      contact.handle,
      contact.name === contact.storedName ? contact.name : `${contact.name} (${contact.storedName})`,
      contact.lists.join('+'),
      `[${contact.groups.map(groupName).join(', ')}]`,
      contact.status,
      ...(contact.personalMessage === '' ? [] : [`"${contact.personalMessage}"`]),
      ...(contact.media === null ? [] : [`${contact.media.kind}: ${contact.media.text}`]),
    ].join(' '),
  );
}

const open: Stage[] = [];

/** A stage for one test; taken down after it. */
export async function stage(
  listCache: ListCache = memoryListCache(),
  extra: Partial<Environment> = {},
): Promise<Stage> {
  const peer = await ScriptedPeer.listen(`${dispatch.host}:${dispatch.port}`, notification, switchboard);
  const made = new Stage(peer, listCache, extra);
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const { messenger, peer } of open.splice(0)) {
    messenger.cancel();
    await peer.close();
  }
});
