import { bookOf, everybody } from './address-book.ts';
import type { AppState } from './app.ts';
import type { Conversation, ConversationEntry } from './conversation.ts';
import type { Contact, MessengerState, Session } from './model.ts';

/** Names for people who shall not be known, one after the other. */
const names = [
  'Alex',
  'Sam',
  'Robin',
  'Kim',
  'Jo',
  'Charlie',
  'Max',
  'Nicky',
  'Toni',
  'Andrea',
  'Jamie',
  'Sascha',
  'Lou',
  'Mika',
  'Dani',
  'Chris',
  'Pat',
  'Luca',
  'Noa',
  'Sid',
] as const;

interface Alias {
  readonly handle: string;
  readonly name: string;
}

interface Disguise extends Alias {
  readonly formerName: string;
}

function aliasOf(index: number): Alias {
  const round = Math.floor(index / names.length);
  const name = `${names[index % names.length]}${round === 0 ? '' : ` ${round + 1}`}`;
  return { name, handle: `${name.toLowerCase().replace(' ', '')}@example.com` };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Replaces whatever stands in the map, longest first, wherever it stands in a text. */
function replacer(aliases: ReadonlyMap<string, string>): (words: string) => string {
  const known = [...aliases.keys()].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  if (known.length === 0) return (words) => words;
  const pattern = new RegExp(known.map(escaped).join('|'), 'gi');
  const lower = new Map([...aliases].map(([word, alias]) => [word.toLowerCase(), alias]));
  return (words) => words.replace(pattern, (found) => lower.get(found.toLowerCase()) ?? found);
}

/** Everybody there is, by handle, oneself first; the order depends on nothing but who there is. */
function aliases(messenger: MessengerState): ReadonlyMap<string, Disguise> {
  const own = 'handle' in messenger.session ? messenger.session.handle : (messenger.me?.handle ?? null);
  const all = [
    ...(own === null ? [] : [{ handle: own, name: messenger.me?.name ?? own }]),
    ...everybody(messenger.contacts),
    ...Object.values(messenger.conversations).flatMap(({ participants }) => participants),
  ];
  const people = new Map<string, Disguise>();
  for (const { handle, name } of all) {
    if (!people.has(handle)) people.set(handle, { ...aliasOf(people.size), formerName: name });
  }
  return people;
}

/** Whom a window is about, as it is called in the disguised state. */
export function disguisedHandle(state: AppState, handle: string): string {
  return aliases(state.messenger).get(handle)?.handle ?? handle;
}

/**
 * The state with every name and address replaced, each always by the same one: for pictures that strangers shall see. What
 * people say stays, but for names and addresses in it.
 */
export function disguised(state: AppState): AppState {
  const { messenger } = state;
  const people = aliases(messenger);
  const words = new Map<string, string>();
  for (const [handle, alias] of people) {
    words.set(handle, alias.handle);
    if (alias.formerName !== handle) words.set(alias.formerName, alias.name);
  }
  const replaced = replacer(words);
  const handleOf = (handle: string): string => people.get(handle)?.handle ?? 'somebody@example.com';
  const nameOf = (handle: string): string => people.get(handle)?.name ?? 'Somebody';

  const contact = (one: Contact): Contact => ({
    ...one,
    handle: handleOf(one.handle),
    storedName: nameOf(one.handle),
    name: nameOf(one.handle),
    nickname: null,
    personalMessage: replaced(one.personalMessage),
    phones: { home: '', work: '', mobile: '' },
  });
  const entry = (one: ConversationEntry): ConversationEntry => {
    if (one.kind === 'notice')
      return {
        ...one,
        notice: { ...one.notice, handle: handleOf(one.notice.handle), name: nameOf(one.notice.handle) },
      };
    const who = { from: handleOf(one.from), name: nameOf(one.from) };
    return one.kind === 'message' ? { ...one, ...who, text: replaced(one.text) } : { ...one, ...who };
  };
  const conversation = (one: Conversation): Conversation => ({
    ...one,
    peer: one.peer === null ? null : handleOf(one.peer),
    participants: one.participants.map((person) => ({
      ...person,
      handle: handleOf(person.handle),
      name: nameOf(person.handle),
    })),
    typing: one.typing.map(handleOf),
    entries: one.entries.map(entry),
  });
  const session: Session =
    'handle' in messenger.session
      ? { ...messenger.session, handle: handleOf(messenger.session.handle) }
      : messenger.session;
  const disguisedMessenger: MessengerState = {
    ...messenger,
    session,
    me:
      messenger.me === null
        ? null
        : {
            ...messenger.me,
            handle: handleOf(messenger.me.handle),
            name: nameOf(messenger.me.handle),
            personalMessage: replaced(messenger.me.personalMessage),
            phones: { home: '', work: '', mobile: '' },
          },
    contacts: bookOf(everybody(messenger.contacts).map(contact)),
    conversations: Object.fromEntries(Object.values(messenger.conversations).map((one) => [one.id, conversation(one)])),
    profile: [],
    alerts: [],
    postponedRequests: messenger.postponedRequests.map(handleOf),
    decidingAbout: messenger.decidingAbout === null ? null : handleOf(messenger.decidingAbout),
  };
  return { ...state, messenger: disguisedMessenger, accounts: [], tried: null, toasts: [] };
}
