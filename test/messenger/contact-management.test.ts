import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../electron/messenger/clock.ts';
import { Messenger, type RequestResult } from '../../electron/messenger/messenger.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import { tcp } from '../../electron/net/tcp.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import type { RunningService } from '../../electron/service/service.ts';
import { type ListCache, memoryListCache } from '../../electron/storage/list-cache.ts';
import { contactIn } from '../../shared/address-book.ts';
import { type Contact, type DialectName, dialectNames, type MessengerState } from '../../shared/model.ts';
import { pendingRequests } from '../../shared/requests.ts';
import { sketch } from '../support/messenger-under-test.ts';
import { shortLivedService } from '../support/short-lived-service.ts';

const pairs: readonly { readonly name: string; readonly one: DialectName; readonly other: DialectName }[] = [
  ...dialectNames.map((dialect) => ({ name: dialect.toLowerCase(), one: dialect, other: dialect })),
  { name: 'old-new', one: 'MSNP2', other: 'MSNP12' },
  { name: 'new-old', one: 'MSNP12', other: 'MSNP7' },
];

let service: RunningService;
beforeAll(async () => {
  const people = pairs.flatMap(({ name }) => ['alice', 'bob', 'carol'].map((who) => `${who}@${name}.example`));
  service = await shortLivedService({
    accounts: people.map((handle) => ({ handle, password: handle, name: handle, groups: [], contacts: [] })),
  });
}, 60_000);
afterAll(() => service.close());

/** A real messenger at the real service. */
class Person {
  readonly handle: string;
  readonly messenger: Messenger;
  readonly #dialect: DialectName;
  #heard: () => void = () => undefined;

  constructor(handle: string, dialect: DialectName, listCache: ListCache) {
    this.handle = handle;
    this.#dialect = dialect;
    this.messenger = new Messenger({
      connector: tcp,
      passport: createPassport(null),
      clock: systemClock,
      listCache,
      trace: null,
    });
    this.messenger.onEvent(() => this.#heard());
    onTestFinished(() => this.messenger.signOut());
  }

  get state(): MessengerState {
    return this.messenger.state;
  }

  get asked(): readonly string[] {
    return pendingRequests(this.state).map(({ handle }) => handle);
  }

  /** How this person has another one on the lists. */
  of(other: Person): Contact | undefined {
    return contactIn(this.state.contacts, other.handle);
  }

  listsOf(other: Person): string {
    return this.of(other)?.lists.join('+') ?? '';
  }

  async signIn(): Promise<void> {
    const [host = '', port = ''] = service.notification.split(':');
    this.messenger.signIn({
      handle: this.handle,
      password: this.handle,
      server: { host, port: Number(port), nexus: service.nexus, login: null, insecureTls: false },
      ceiling: this.#dialect,
      offer: 'all',
      status: 'NLN',
      personalMessage: null,
      media: null,
      msnObject: null,
    });
    await this.until('signed in', () => this.state.session.phase === 'signed-in');
  }

  /** Waits until it is so. */
  async until(what: string, isSo: () => boolean): Promise<void> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`${this.handle} waits in vain: ${what}`)), 20_000);
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

const ok: RequestResult = { ok: true };

/** What both sides see of their lists, whatever order the server tells it in. */
function lists(person: Person): unknown {
  const { groups, privacy } = person.state;
  return {
    people: sketch(person.state)
      .map((line) => line.replace(/ (FLN|NLN)$/, ''))
      .toSorted(),
    groups: groups.map(({ name }) => name).toSorted(),
    privacy,
  };
}

describe('two people manage their lists at the built-in service', () => {
  it.each(pairs)('$one and $other ($name)', { timeout: 30_000 }, async ({ name, one, other }) => {
    const cache = memoryListCache();
    const alice = new Person(`alice@${name}.example`, one, cache);
    const bob = new Person(`bob@${name}.example`, other, memoryListCache());
    const dialect = findDialect(one);
    if (dialect === null) throw new Error(one);
    await Promise.all([alice.signIn(), bob.signIn()]);
    expect(alice.state.contacts).toEqual([]);

    // Add and accept.
    expect(await alice.messenger.addContact({ handle: bob.handle, name: 'Bob', group: null })).toEqual(ok);
    expect(alice.of(bob)).toMatchObject({ storedName: 'Bob', lists: ['FL', 'AL'] });
    await bob.until('a request', () => bob.asked.includes(alice.handle));
    expect(await bob.messenger.answerRequest({ handle: alice.handle, allow: true, add: true })).toEqual(ok);
    expect(bob.asked).toEqual([]);
    await alice.until('being added', () => alice.listsOf(bob) === 'FL+AL+RL');
    await alice.until('Bob online', () => alice.of(bob)?.status === 'NLN');
    await bob.until('Alice online', () => bob.of(alice)?.status === 'NLN');
    expect(alice.asked).toEqual([]);

    // Block and unblock.
    expect(await alice.messenger.blockContact(bob.handle)).toEqual(ok);
    expect(alice.listsOf(bob)).toBe('FL+BL+RL');
    await bob.until('Alice gone', () => bob.of(alice)?.status === 'FLN');
    expect(await alice.messenger.unblockContact(bob.handle)).toEqual(ok);
    expect(alice.listsOf(bob)).toBe('FL+AL+RL');
    await bob.until('Alice back', () => bob.of(alice)?.status === 'NLN');

    // Groups.
    const { messenger } = alice;
    const groupIds = () => Object.fromEntries(alice.state.groups.map((group) => [group.name, group.id]));
    const groupsOfBob = () =>
      alice.of(bob)?.groups.map((id) => alice.state.groups.find((group) => group.id === id)?.name ?? id);
    if (dialect.groups === 'none') {
      expect(await messenger.createGroup('Friends')).toMatchObject({ kind: 'not-in-dialect' });
    } else {
      const none = dialect.groups === 'number' ? ['Other Contacts'] : [];
      expect(await messenger.createGroup('Friends & Café')).toEqual(ok);
      expect(await messenger.createGroup('Work')).toEqual(ok);
      expect(await messenger.createGroup('WORK')).toMatchObject({ kind: 'group-exists' });
      const { 'Friends & Café': friends = '', Work: work = '' } = groupIds();
      expect(await messenger.renameGroup({ group: work, name: 'Colleagues' })).toEqual(ok);
      expect(groupsOfBob()).toEqual(none);
      expect(await messenger.moveContact({ handle: bob.handle, from: null, to: friends })).toEqual(ok);
      expect(groupsOfBob()).toEqual(['Friends & Café']);
      expect(await messenger.copyContact({ handle: bob.handle, to: work })).toEqual(ok);
      expect(groupsOfBob()?.toSorted()).toEqual(['Colleagues', 'Friends & Café']);
      expect(await messenger.deleteGroup(work)).toMatchObject({ kind: 'group-not-empty' });
      expect(await messenger.removeFromGroup({ handle: bob.handle, group: friends })).toEqual(ok);
      expect(groupsOfBob()).toEqual(['Colleagues']);
      expect(await messenger.moveContact({ handle: bob.handle, from: work, to: friends })).toEqual(ok);
      expect(await messenger.deleteGroup(work)).toEqual(ok);
      expect(Object.keys(groupIds())).toEqual([...none, 'Friends & Café']);
    }

    // Names, privacy, phones.
    expect(await messenger.renameContact({ handle: bob.handle, name: 'Robert' })).toEqual(ok);
    expect(alice.of(bob)?.storedName).toBe('Robert');
    expect(await messenger.setNickname({ handle: bob.handle, nickname: 'Bobby' })).toEqual(ok);
    expect(alice.of(bob)?.nickname).toBe('Bobby');
    expect(await messenger.setPrivacy({ othersAllowed: false, askWhenAdded: false })).toEqual(ok);
    expect(alice.state.privacy).toEqual({ othersAllowed: false, askWhenAdded: false });
    const theirs = findDialect(other);
    const phone = await bob.messenger.setPhone({ kind: 'mobile', number: '555 0100' });
    if (theirs?.properties !== true) expect(phone).toMatchObject({ kind: 'not-in-dialect' });
    else {
      expect(phone).toEqual(ok);
      expect(await bob.messenger.setMobilePages(true)).toEqual(ok);
      expect(bob.state.me).toMatchObject({ phones: { mobile: '555 0100' }, mobilePages: { allowed: true } });
      if (dialect.properties) {
        await alice.until("Bob's pages", () => alice.of(bob)?.mobileAllowed === true);
        expect(alice.of(bob)?.phones.mobile).toBe('555 0100');
      }
    }

    // Nobody is asked about Carol: she is allowed.
    const carol = new Person(`carol@${name}.example`, other, memoryListCache());
    await carol.signIn();
    expect(await carol.messenger.addContact({ handle: alice.handle, group: null })).toEqual(ok);
    await alice.until('Carol allowed', () => alice.of(carol)?.lists.includes('AL') === true);
    await carol.until('Alice online', () => carol.of(alice)?.status === 'NLN');
    await carol.messenger.signOut();

    // What we made of the changes is what the server has: from the kept list, and from nothing.
    const before = lists(alice);
    expect(before).toMatchObject({ privacy: { othersAllowed: false, askWhenAdded: false } });
    await messenger.signOut();
    await bob.until('Alice gone', () => bob.of(alice)?.status === 'FLN');
    const kept = cache.load(`${alice.handle}|${one}|${service.notification}`);
    // Bob's phones count as changes of Alice's list; where her dialect is not told of them, she has missed some.
    expect(kept === null).toBe(theirs?.properties === true && !dialect.properties);
    await alice.signIn();
    expect(lists(alice)).toEqual(before);
    await messenger.signOut();
    cache.clear(`${alice.handle}|${one}|${service.notification}`);
    await alice.signIn();
    expect(lists(alice)).toEqual(before);
    await bob.until('Alice back', () => bob.of(alice)?.status === 'NLN');

    // Remove, and block with it.
    expect(await messenger.removeContact({ handle: bob.handle, block: true })).toEqual(ok);
    expect(alice.listsOf(bob)).toBe('BL+RL');
    await bob.until('removed and blocked', () => bob.listsOf(alice) === 'FL+AL' && bob.of(alice)?.status === 'FLN');
    expect(await messenger.removeFromList({ handle: bob.handle, list: 'BL' })).toEqual(ok);
    // Whom the user takes off a list is not put on another one behind the user's back.
    expect(alice.listsOf(bob)).toBe('RL');
    expect(await bob.messenger.removeContact({ handle: alice.handle, block: false })).toEqual(ok);
    await alice.until('Bob gone', () => alice.of(bob) === undefined);
    expect(bob.listsOf(alice)).toBe('AL');
  });
});
