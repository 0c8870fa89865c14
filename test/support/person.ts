import { onTestFinished } from 'vitest';
import { systemClock } from '../../electron/messenger/clock.ts';
import type { Environment } from '../../electron/messenger/environment.ts';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import { tcp } from '../../electron/net/tcp.ts';
import type { AccountSeed } from '../../electron/service/account-seed.ts';
import type { RunningService } from '../../electron/service/service.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { contactIn } from '../../shared/address-book.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { DialectName, MessengerState } from '../../shared/model.ts';

/** Accounts of people who all know each other; the password of each is the handle. */
export function friends(...handles: readonly string[]): AccountSeed[] {
  return handles.map((handle) => ({
    handle,
    password: handle,
    name: handle.split('@')[0] ?? handle,
    groups: [],
    contacts: handles
      .filter((other) => other !== handle)
      .map((other) => ({ handle: other, name: other, lists: ['FL', 'AL', 'RL'], groups: [] })),
  }));
}

/** A real messenger at the real service; signs out after the test. */
export class Person {
  readonly handle: string;
  readonly messenger: Messenger;
  readonly #service: RunningService;
  #heard: () => void = () => undefined;

  constructor(handle: string, service: RunningService, extra: Partial<Environment> = {}) {
    this.handle = handle;
    this.#service = service;
    this.messenger = new Messenger({
      connector: tcp,
      passport: createPassport(null),
      clock: systemClock,
      listCache: memoryListCache(),
      trace: null,
      ...extra,
    });
    this.messenger.onEvent(() => this.#heard());
    onTestFinished(() => this.messenger.signOut());
  }

  get state(): MessengerState {
    return this.messenger.state;
  }

  get conversations(): readonly Conversation[] {
    return Object.values(this.state.conversations);
  }

  async signIn(dialect: DialectName, offer: 'all' | 'original' = 'all'): Promise<void> {
    const [host = '', port = ''] = this.#service.notification.split(':');
    this.messenger.signIn({
      handle: this.handle,
      password: this.handle,
      server: { host, port: Number(port), nexus: this.#service.nexus, login: null, insecureTls: false },
      ceiling: dialect,
      offer,
      status: 'NLN',
      personalMessage: null,
      media: null,
      msnObject: null,
      reconnects: true,
    });
    await this.until('signed in', () => this.state.session.phase === 'signed-in');
  }

  /** Waits until that person is online here. */
  async sees(other: Person): Promise<void> {
    const isOnline = () => contactIn(this.state.contacts, other.handle)?.status === 'NLN';
    await this.until(() => `${other.handle} does not come online`, isOnline);
  }

  /** The conversation with that person, which is made when there is none. */
  with(other: Person): string {
    const opening = this.messenger.openConversation(other.handle);
    if (!opening.ok) throw new Error(opening.detail);
    return opening.conversation;
  }

  say(conversation: string, text: string): Promise<unknown> {
    return this.messenger.sendMessage({ conversation, text, format: null });
  }

  /** What is said in a conversation, each with its fate or by whom. */
  lines(conversation: string): readonly string[] {
    const { entries = [] } = this.state.conversations[conversation] ?? {};
    return entries.map((entry) => {
      if (entry.kind === 'notice') return `* ${entry.notice.kind} ${entry.notice.name}`;
      const words = entry.kind === 'nudge' ? '(nudge)' : entry.text;
      return entry.delivery === null ? `${entry.name}: ${words}` : `${words} [${entry.delivery.state}]`;
    });
  }

  async reads(conversation: string, expected: readonly string[]): Promise<void> {
    const wanted = JSON.stringify(expected);
    await this.until(
      () => `${wanted} instead of ${JSON.stringify(this.lines(conversation))}`,
      () => JSON.stringify(this.lines(conversation)) === wanted,
    );
  }

  /** Waits until it is so. */
  async until(what: string | (() => string), isSo: () => boolean, patience = 20_000): Promise<void> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const complain = () =>
      reject(new Error(`${this.handle} waits in vain: ${typeof what === 'string' ? what : what()}`));
    const timer = setTimeout(complain, patience);
    try {
      while (!isSo()) {
        const heard = new Promise<void>((resolve) => {
          this.#heard = resolve;
        });
        await Promise.race([heard, late]);
      }
    } finally {
      clearTimeout(timer);
    }
  }
}
