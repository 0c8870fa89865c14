import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectorOf } from '../../../electron/net/connector-of.ts';
import type { RunningService } from '../../../electron/service/service.ts';
import { type DialectName, dialectNames } from '../../../shared/model.ts';
import { friends, Person } from '../../support/person.ts';
import { shortLivedService } from '../../support/short-lived-service.ts';

const pairs: readonly { readonly name: string; readonly one: DialectName; readonly other: DialectName }[] = [
  ...dialectNames.map((dialect) => ({ name: dialect.toLowerCase(), one: dialect, other: dialect })),
  { name: 'old-new', one: 'MSNP2', other: 'MSNP12' },
  { name: 'new-old', one: 'MSNP11', other: 'MSNP7' },
];

let service: RunningService;
beforeAll(async () => {
  service = await shortLivedService({
    accounts: [...pairs.map(({ name }) => name), 'gateway', 'original'].flatMap((name) =>
      friends(`alice@${name}.example`, `bob@${name}.example`, `carol@${name}.example`),
    ),
  });
}, 60_000);
afterAll(() => service.close());

/** The one conversation that somebody has. */
function only(person: Person): string {
  const [conversation, ...more] = person.conversations;
  if (conversation === undefined || more.length > 0) throw new Error(`${person.conversations.length} conversations`);
  return conversation.id;
}

/** Without what tells of coming and going: it comes when it comes. */
const words = (person: Person, id: string) => person.lines(id).filter((line) => !/^\* (came|went|status)/.test(line));

async function says(person: Person, id: string, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await person.until(
    () => `${wanted} instead of ${JSON.stringify(words(person, id))}`,
    () => JSON.stringify(words(person, id)) === wanted,
  );
}

describe('people at the built-in service talk to each other', () => {
  it.each(pairs)('$name', async ({ name, one, other }) => {
    const [alice, bob, carol] = ['alice', 'bob', 'carol'].map((who) => new Person(`${who}@${name}.example`, service));
    if (alice === undefined || bob === undefined || carol === undefined) throw new Error('nobody');
    await alice.signIn(one);
    await bob.signIn(other);
    await carol.signIn(one);

    const between = alice.with(bob);
    await alice.messenger.sendMessage({
      conversation: between,
      text: 'Grüße ☺ 🎉\nsecond line',
      format: {
        font: 'Comic Sans MS',
        bold: true,
        italic: false,
        underline: false,
        strikeout: false,
        colour: '#ff8000',
        rightToLeft: false,
      },
    });
    await bob.until('a conversation', () => bob.conversations.length === 1);
    const bobs = only(bob);
    await says(bob, bobs, ['alice: Grüße ☺ 🎉\nsecond line']);
    expect(bob.state.conversations[bobs]?.entries.find(({ kind }) => kind === 'message')).toMatchObject({
      from: alice.handle,
      format: { font: 'Comic Sans MS', bold: true, colour: '#ff8000' },
    });
    // Between two of us, receipts say so even where the switchboard has no ACK.
    await says(alice, between, ['Grüße ☺ 🎉\nsecond line [delivered]']);

    bob.messenger.tellTyping(bobs);
    await alice.until('typing', () => alice.state.conversations[between]?.typing.includes(bob.handle) === true);
    await bob.say(bobs, 'hi');
    await bob.messenger.sendNudge(bobs);
    await says(alice, between, ['Grüße ☺ 🎉\nsecond line [delivered]', 'bob: hi', 'bob: (nudge)']);
    await says(bob, bobs, ['alice: Grüße ☺ 🎉\nsecond line', 'hi [delivered]', '(nudge) [delivered]']);

    // A third comes: it becomes a group in place, and everybody hears everybody.
    await alice.messenger.inviteToConversation({ conversation: between, handle: carol.handle });
    await bob.until('carol', () => bob.lines(bobs).includes('* joined carol'));
    await alice.until('carol', () => alice.lines(between).includes('* joined carol'));
    expect(alice.state.conversations[between]).toMatchObject({ peer: null });
    await bob.say(bobs, 'all three');
    await alice.until('said', () => alice.lines(between).at(-1) === 'bob: all three');
    await carol.until(
      'said',
      () => carol.conversations.length === 1 && carol.lines(only(carol)).at(-1) === 'bob: all three',
    );
    await bob.until('delivered', () => bob.lines(bobs).at(-1) === 'all three [delivered]');
    expect(carol.conversations[0]).toMatchObject({ peer: null });
    await carol.say(only(carol), 'me too');
    await alice.until('said', () => alice.lines(between).at(-1) === 'carol: me too');
    await bob.until('said', () => bob.lines(bobs).at(-1) === 'carol: me too');
    await carol.until('delivered', () => carol.lines(only(carol)).at(-1) === 'me too [delivered]');

    // One is gone, the others remain.
    await carol.messenger.signOut();
    await bob.until('left', () => bob.lines(bobs).includes('* left carol'));
    await alice.until('left', () => alice.lines(between).includes('* left carol'));
    await alice.say(between, 'still there?');
    await bob.until('said', () => bob.lines(bobs).at(-1) === 'alice: still there?');
    await alice.until('delivered', () => alice.lines(between).at(-1) === 'still there? [delivered]');
  });

  it('by way of the HTTP gateway', async () => {
    const [, host = '', port = ''] = /^http:\/\/([^:]+):(\d+)/.exec(service.gateway) ?? [];
    const connector = connectorOf({ settings: { kind: 'http-gateway', host, port: Number(port) }, password: '' });
    const alice = new Person('alice@gateway.example', service, { connector });
    const bob = new Person('bob@gateway.example', service);
    await alice.signIn('MSNP9');
    await bob.signIn('MSNP9');
    const between = alice.with(bob);
    await alice.say(between, 'through the wall');
    await bob.until('said', () => bob.conversations.length === 1 && words(bob, only(bob)).length === 1);
    await bob.say(only(bob), 'and back');
    await alice.until('said', () => words(alice, between).at(-1) === 'bob: and back', 20_000);
    await alice.until('delivered', () => words(alice, between)[0] === 'through the wall [delivered]', 20_000);
  }, 60_000);

  it('nobody is there: failed, and sent again when they come', async () => {
    const alice = new Person('alice@original.example', service);
    const bob = new Person('bob@original.example', service);
    await alice.signIn('MSNP9', 'original');
    const between = alice.with(bob);
    await alice.say(between, 'where are you?');
    await says(alice, between, ['where are you? [failed]']);
    const [entry] = alice.state.conversations[between]?.entries ?? [];
    expect(entry).toMatchObject({ delivery: { why: 'contact-offline', code: 217 } });
    await bob.signIn('MSNP9', 'original');
    await alice.until('bob', () => alice.lines(between).includes('* came-online bob'));
    await alice.messenger.retryMessage({ conversation: between, entry: entry?.id ?? '' });
    await says(alice, between, ['where are you? [delivered]']);
    await says(bob, only(bob), ['alice: where are you?']);
  });
});
