import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTranscript, Inspector } from '../../electron/desktop/inspector.ts';
import type { RunningService } from '../../electron/service/service.ts';
import type { DialectName } from '../../shared/model.ts';
import { friends, Person } from '../support/person.ts';
import { conversationsIn, replayed } from '../support/replayed.ts';
import { shortLivedService } from '../support/short-lived-service.ts';

/** Somebody whose session is recorded as the inspector records it. */
class Recorded extends Person {
  readonly #inspector: Inspector;

  constructor(handle: string, service: RunningService) {
    const inspector = new Inspector(
      () => handle,
      () => undefined,
    );
    super(handle, service, { trace: inspector.listener });
    this.#inspector = inspector;
  }

  get transcript(): string {
    return formatTranscript(this.#inspector.entries);
  }

  get all(): string {
    return conversationsIn(this.state).flat().join('\n');
  }

  /** Waits until something like that stands in a conversation. */
  async hears(...expected: readonly string[]): Promise<void> {
    for (const each of expected)
      await this.until(
        () => `hears ${each}, has ${this.all}`,
        () => this.all.includes(each),
      );
  }

  /** The replay of what was recorded leads to the same conversations. */
  async livesAgain(transcript = this.transcript): Promise<void> {
    const expected = conversationsIn(this.state);
    const again = await replayed(transcript);
    expect(conversationsIn(again.state())).toEqual(expected);
  }
}

const ways: readonly { readonly dialect: DialectName; readonly offer: 'all' | 'original'; readonly sent: string }[] = [
  { dialect: 'MSNP2', offer: 'all', sent: 'delivered' },
  { dialect: 'MSNP2', offer: 'original', sent: 'sent' },
  { dialect: 'MSNP8', offer: 'original', sent: 'delivered' },
  { dialect: 'MSNP12', offer: 'all', sent: 'delivered' },
];
const domain = (way: (typeof ways)[number], what: string) =>
  `${what}.${way.dialect}-${way.offer}.example`.toLowerCase();

let service: RunningService;
beforeAll(async () => {
  service = await shortLivedService({
    accounts: ['called', 'third', 'several', 'refused', 'again'].flatMap((what) =>
      ways.flatMap((way) => friends(...['alice', 'bob', 'carol', 'dave'].map((who) => `${who}@${domain(way, what)}`))),
    ),
  });
}, 60_000);
afterAll(() => service.close());

describe.each(ways)('what $dialect, offering $offer, recorded is replayed', (way) => {
  const { dialect, offer, sent } = way;

  function meet(what: string) {
    const person = (who: string) => new Recorded(`${who}@${domain(way, what)}`, service);
    const [alice, bob, carol, dave] = [person('alice'), person('bob'), person('carol'), person('dave')];
    return { alice, bob, carol, dave };
  }
  async function signIn(...people: readonly Recorded[]) {
    for (const person of people) await person.signIn(dialect, offer);
  }

  it('when somebody calls', async () => {
    const { alice, bob } = meet('called');
    await signIn(alice, bob);
    const bobs = bob.with(alice);
    await bob.say(bobs, 'hello alice');
    await alice.hears('bob: hello alice');
    const alices = alice.with(bob);
    await alice.say(alices, 'hello bob');
    await bob.hears('alice: hello bob');
    await alice.messenger.sendNudge(alices);
    await bob.hears('alice: (nudge)');
    await bob.say(bobs, 'bye');
    await alice.hears('bob: bye', `hello bob [${sent}]`);
    await bob.hears(`hello alice [${sent}]`, `bye [${sent}]`);
    expect(alice.all).toContain('bob\nbob: hello alice\nhello bob');
    await alice.livesAgain();
    await bob.livesAgain();
  });

  it('when a third person is invited, speaks and leaves', async () => {
    const { alice, bob, carol } = meet('third');
    await signIn(alice, bob, carol);
    const alices = alice.with(bob);
    await alice.say(alices, 'hello bob');
    await bob.hears('alice: hello bob');
    await alice.messenger.inviteToConversation({ conversation: alices, handle: carol.handle });
    await alice.hears('* joined carol');
    await alice.say(alices, 'hello both');
    await bob.hears('alice: hello both');
    await carol.hears('alice: hello both');
    const [carols] = carol.conversations;
    await carol.messenger.sendNudge(carols?.id ?? '');
    await alice.hears('carol: (nudge)');
    await bob.hears('carol: (nudge)');
    await carol.livesAgain();
    await carol.messenger.signOut();
    await alice.hears('* left carol');
    await bob.hears('* left carol');
    await alice.say(alices, 'just us');
    await bob.hears('alice: just us');
    await alice.hears(`hello bob [${sent}]`, `hello both [${sent}]`, `just us [${sent}]`);
    expect(alice.conversations[0]?.peer).toBeNull();
    await alice.livesAgain();
    await bob.livesAgain();
  });

  it('when there are several conversations at once', async () => {
    const { alice, bob, carol, dave } = meet('several');
    await signIn(alice, bob, carol, dave);
    const [withBob, withCarol] = [alice.with(bob), alice.with(carol)];
    await alice.say(withBob, 'one to bob');
    await alice.say(withCarol, 'one to carol');
    await dave.say(dave.with(alice), 'one from dave');
    await bob.hears('one to bob');
    await carol.hears('one to carol');
    await alice.hears('dave: one from dave');
    await bob.say(bob.with(alice), 'one from bob');
    await carol.say(carol.with(alice), 'one from carol');
    await alice.hears('bob: one from bob', 'carol: one from carol');
    await alice.say(alice.with(dave), 'two to dave');
    await alice.say(withBob, 'two to bob');
    await alice.say(withCarol, 'two to carol');
    await dave.hears('two to dave');
    await alice.hears(
      'bob',
      'carol',
      'dave',
      `two to dave [${sent}]`,
      `two to bob [${sent}]`,
      `two to carol [${sent}]`,
    );
    await alice.livesAgain();
  });

  it('when somebody cannot be called, and later can', async () => {
    const { alice, bob } = meet('refused');
    await signIn(alice);
    const alices = alice.with(bob);
    await alice.say(alices, 'are you there?');
    await alice.hears('are you there? [failed contact-offline 217]');
    await signIn(bob);
    const [entry] = alice.conversations[0]?.entries ?? [];
    await alice.messenger.retryMessage({ conversation: alices, entry: entry?.id ?? '' });
    await bob.hears('alice: are you there?');
    await alice.hears(`are you there? [${sent}]`);
    // Without an id in the message nobody can know that it is the same one.
    if (offer === 'all') await alice.livesAgain();
    await bob.livesAgain();
  });

  it('when the other one closes the window and calls again', async () => {
    const { alice, bob } = meet('again');
    await signIn(alice, bob);
    await bob.say(bob.with(alice), 'one');
    await alice.hears('bob: one');
    await bob.messenger.signOut();
    await signIn(bob);
    await bob.say(bob.with(alice), 'two');
    await alice.hears('bob: two');
    await alice.say(alice.with(bob), 'three');
    await bob.hears('alice: three');
    await alice.hears(`three [${sent}]`);
    await alice.livesAgain();
  });
});

it('what another program recorded, which does not say to which switchboard a line belongs', async () => {
  const file = new URL('../transcripts/conversations/called-invited-several.jsonl', import.meta.url);
  const { state, positions } = await replayed(readFileSync(file, 'utf8'));
  expect(conversationsIn(state())).toEqual([
    [
      'carol',
      'bob: lunch?',
      'yes, with Carol [delivered]',
      '* joined carol',
      'carol: here I am',
      'welcome [delivered]',
      '* left bob',
      'carol: Bob is gone',
    ],
    ['dave', 'a moment, Dave [delivered]', 'dave: all right', 'now then [failed not-delivered]'],
  ]);
  const [last, total] = positions.at(-1)?.split('/') ?? [];
  expect(last).toBe(total);
});
