import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ConversationPatience } from '../../../electron/messenger/conversations/patience.ts';
import type { RunningService } from '../../../electron/service/service.ts';
import type { ConversationLog } from '../../../electron/storage/history/conversation-log.ts';
import { History } from '../../../electron/storage/history/history.ts';
import { historyEntries } from '../../../electron/storage/history/reading.ts';
import type { ConversationEvent, MessageEntry } from '../../../shared/conversation.ts';
import type { MessengerState } from '../../../shared/model.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { chanceBy, FaultyProxy } from '../../support/faulty-proxy.ts';
import { friends, Person } from '../../support/person.ts';
import { shortLivedService } from '../../support/short-lived-service.ts';

/** All times short, so that much goes wrong in little time. */
const hasty: Partial<ConversationPatience> = {
  opening: 1_000,
  join: 1_000,
  acknowledgement: 600,
  settling: 60,
  announcement: 300,
  reopening: [0, 10, 20, 40, 80, 80, 80],
};

const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const messagesOfEach = 100;

let service: RunningService;
beforeAll(async () => {
  service = await shortLivedService({
    accounts: [...seeds, 101, 102].flatMap((seed) => friends(`alice@${seed}.example`, `bob@${seed}.example`)),
    behaviour: { switchboardsPerMinute: 1_000_000 },
  });
}, 60_000);
afterAll(() => service.close());

/** The real history of one person, on the disk, and what the test wants to know besides. */
class Kept implements ConversationLog {
  /** Texts of what has failed at some time: it may have arrived all the same, and late. */
  readonly failures = new Set<string>();
  readonly #history: History;
  readonly #account: string;
  readonly #other: string;
  readonly #texts = new Map<string, string>();

  constructor(account: string, other: string) {
    this.#account = account;
    this.#other = other;
    const onProblem = (problem: unknown) => expect.unreachable(`the history: ${JSON.stringify(problem)}`);
    this.#history = new History({ folder: temporaryFolder(), keep: () => 'yes', onProblem });
    onTestFinished(() => this.#history.close());
  }

  record(account: string, event: ConversationEvent, state: MessengerState): void {
    this.#history.record(account, event, state);
    if (event.type === 'entryAdded' && event.entry.kind === 'message') {
      expect(this.#texts.has(event.entry.id)).toBe(false);
      this.#texts.set(event.entry.id, event.entry.text);
    }
    if (event.type === 'deliveryChanged' && event.delivery.state === 'failed') {
      this.failures.add(this.#texts.get(event.entry) ?? '');
    }
  }

  knows(account: string, from: string, remoteId: string): boolean {
    return this.#history.knows(account, from, remoteId);
  }

  /** What the file holds, in the order in which it was said here, or heard. */
  messages(own: boolean): readonly MessageEntry[] {
    const about = { handle: this.#other, from: 0, to: Number.MAX_SAFE_INTEGER, after: 0 };
    const page = this.#history.read(this.#account, (database) => historyEntries(database, about, 10_000));
    return (page?.entries ?? []).flatMap(({ entry }) =>
      entry.kind === 'message' && entry.own === own && entry.text !== 'hello' ? [entry] : [],
    );
  }
}

interface Side {
  readonly person: Person;
  readonly log: Kept;
}

async function pair(seed: number, offer: 'all' | 'original'): Promise<{ proxy: FaultyProxy; alice: Side; bob: Side }> {
  const proxy = await FaultyProxy.before(service.switchboard, seed);
  const side = (name: string, other: string): Side => {
    const log = new Kept(`${name}@${seed}.example`, `${other}@${seed}.example`);
    const extra = { connector: proxy.connector, log, conversationPatience: hasty };
    return { person: new Person(`${name}@${seed}.example`, service, extra), log };
  };
  const [alice, bob] = [side('alice', 'bob'), side('bob', 'alice')];
  // Registered last, so that it is done first only after everybody has signed out.
  onTestFinished(() => proxy.close());
  await alice.person.signIn('MSNP11', offer);
  await bob.person.signIn('MSNP11', offer);
  // Else the news of it may come into the conversation before the first word.
  await Promise.all([alice.person.sees(bob.person), bob.person.sees(alice.person)]);
  // A first word without faults, so that both know which client the other one uses.
  proxy.faulty = false;
  const said = alice.person.with(bob.person);
  await alice.person.say(said, 'hello');
  await alice.person.until('hello is delivered', () => alice.person.lines(said)[0] === 'hello [delivered]');
  proxy.cutAll();
  proxy.faulty = true;
  return { proxy, alice, bob };
}

/** Says `count` messages one after the other, at moments that chance decides. */
async function chatter({ person }: Side, other: Side, chance: () => number, count: number): Promise<void> {
  const conversation = person.with(other.person);
  for (let number = 0; number < count; number += 1) {
    await person.say(conversation, `${person.handle} ${number}`);
    if (chance() < 0.6) await new Promise((resolve) => setTimeout(resolve, chance() * 12));
  }
}

async function settled({ person, log }: Side, patience = 60_000): Promise<void> {
  const open = () =>
    log.messages(true).filter(({ delivery }) => delivery?.state === 'waiting' || delivery?.state === 'sent');
  await person.until(
    () => `${open().length} messages are open: ${JSON.stringify(open()[0])}`,
    () => open().length === 0,
    patience,
  );
}

const texts = (entries: readonly MessageEntry[]) => entries.map(({ text }) => text);

describe('a network that cuts, delays and reorders connections to switchboards', () => {
  it('2,000 messages between Nudges: each is delivered once or has failed, in order, and both histories agree', async () => {
    const converse = async (seed: number) => {
      const { proxy, alice, bob } = await pair(seed, 'all');
      const chance = chanceBy(seed * 7);
      await Promise.all([chatter(alice, bob, chance, messagesOfEach), chatter(bob, alice, chance, messagesOfEach)]);
      await Promise.all([settled(alice), settled(bob)]);
      const about = `seed ${seed}`;
      let failures = 0;
      for (const [from, to] of [
        [alice, bob],
        [bob, alice],
      ] as const) {
        const said = from.log.messages(true);
        const heard = texts(to.log.messages(false));
        const delivered = texts(said.filter(({ delivery }) => delivery?.state === 'delivered'));
        const failed = texts(said.filter(({ delivery }) => delivery?.state === 'failed'));
        failures += failed.length;
        expect(said.length, about).toBe(messagesOfEach);
        expect(delivered.length + failed.length, about).toBe(messagesOfEach);
        expect(new Set(heard).size, `${about}: nothing twice`).toBe(heard.length);
        for (const text of delivered) expect(heard, about).toContain(text);
        const never = (text: string) => !from.log.failures.has(text);
        expect(heard.filter(never), `${about}: in order`).toEqual(delivered.filter(never));
      }
      // When the network is well again, everything that failed can be sent again, and nobody sees anything twice.
      proxy.faulty = false;
      proxy.cutAll();
      for (const { person, log } of [alice, bob]) {
        const [id = ''] = person.conversations.map(({ id }) => id);
        for (const { id: entry, delivery } of log.messages(true)) {
          if (delivery?.state === 'failed') await person.messenger.retryMessage({ conversation: id, entry });
        }
      }
      await Promise.all([settled(alice), settled(bob)]);
      for (const [from, to] of [
        [alice, bob],
        [bob, alice],
      ] as const) {
        expect(
          from.log
            .messages(true)
            .filter(({ delivery }) => delivery?.state !== 'delivered')
            .map(({ text, delivery }) => [text, delivery?.why, delivery?.code]),
          about,
        ).toEqual([]);
        expect(texts(to.log.messages(false)).toSorted(), about).toEqual(texts(from.log.messages(true)).toSorted());
      }
      return { cuts: proxy.cuts, failures };
    };
    // Two at a time: enough that things overtake each other, and a machine that is busy does not count as a bad network.
    const outcomes: Awaited<ReturnType<typeof converse>>[] = [];
    for (let first = 0; first < seeds.length; first += 2) {
      outcomes.push(...(await Promise.all(seeds.slice(first, first + 2).map(converse))));
    }
    const cuts = outcomes.reduce((sum, outcome) => sum + outcome.cuts, 0);
    expect(cuts).toBeGreaterThan(50);
    // Most of it gets through all the same.
    expect(outcomes.reduce((sum, outcome) => sum + outcome.failures, 0)).toBeLessThan(1_000);
  }, 180_000);

  it.each([101, 102])(
    'with clients that know no receipts nothing comes twice (seed %i)',
    async (seed) => {
      const { alice, bob } = await pair(seed, 'original');
      const chance = chanceBy(seed);
      await Promise.all([chatter(alice, bob, chance, 50), chatter(bob, alice, chance, 50)]);
      await Promise.all([settled(alice), settled(bob)]);
      for (const [from, to] of [
        [alice, bob],
        [bob, alice],
      ] as const) {
        const heard = texts(to.log.messages(false));
        const said = from.log.messages(true);
        expect(said.every(({ delivery }) => delivery?.state === 'delivered' || delivery?.state === 'failed')).toBe(
          true,
        );
        expect(new Set(heard).size).toBe(heard.length);
        expect(texts(said)).toEqual(expect.arrayContaining(heard));
      }
    },
    30_000,
  );
});
