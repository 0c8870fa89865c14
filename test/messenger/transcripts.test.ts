import { describe, expect, it } from 'vitest';
import type { SignInOptions } from '../../electron/messenger/messenger.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import { type CachedList, memoryListCache } from '../../electron/storage/list-cache.ts';
import { type Contact, noMobilePages, noPhones } from '../../shared/model.ts';
import { clientMessage } from '../support/client-message.ts';
import { alice, type Stage, sketch, stage } from '../support/messenger-under-test.ts';
import type { PeerConnection } from '../support/scripted-peer.ts';
import { factBookTranscripts, readTranscript, type TranscriptStep } from '../support/transcript.ts';

type Command = Extract<TranscriptStep, { kind: 'command' }>;

const bob: Contact = {
  handle: 'bob@hotmail.com',
  id: '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94',
  storedName: 'Bob Jones',
  name: 'Bob Jones',
  nickname: null,
  lists: ['FL', 'AL', 'RL'],
  groups: [],
  status: 'FLN',
  capabilities: 0,
  msnObject: null,
  personalMessage: '',
  media: null,
  phones: noPhones,
  mobileAllowed: false,
  hasSpace: false,
};

const stamps = '2005-09-28T17:18:18.6400000-07:00';
const cached: CachedList = {
  listVersion: stamps,
  settingsVersion: stamps,
  contacts: [bob],
  groups: [],
  privacy: { askWhenAdded: true, othersAllowed: true },
  name: 'Alice in Wonderland',
  phones: noPhones,
  mobilePages: noMobilePages,
};
const picture =
  '<msnobj Creator="alice@example.com" Size="43" Type="3" Location="TFR2C.tmp" Friendly="AAA=" ' +
  'SHA1D="L9ThxnotKPzthJ7hu3bnORuT6xI=" SHA1C="fPHYUQzkx0rJzfJ8/D8fpIl5svY="/>';

/** What the user of each session chose, and the list kept from the session before. */
const casts: { readonly [name: string]: { readonly options?: Partial<SignInOptions>; readonly cached?: CachedList } } =
  {
    msnp5: { cached: { ...cached, listVersion: '41', settingsVersion: null } },
    msnp9: { options: { msnObject: picture } },
    msnp11: { options: { personalMessage: '' }, cached },
    msnp12: { options: { status: 'BSY' } },
    'seed-msnp2': { options: { handle: 'example@hotmail.com' } },
    'seed-msnp11': {
      options: { handle: 'example@hotmail.com', personalMessage: '' },
      cached: { ...cached, contacts: [{ ...bob, handle: 'anotheruser@hotmail.com', storedName: 'Another User' }] },
    },
  };

/** Commands that the client sends by itself, each once a connection; more of them are the user's doing. */
const automatic = ['VER', 'INF', 'USR', 'SYN', 'GCF', 'CHG', 'QRY'];

function word(step: Command): string {
  return step.octets.toString('utf8', 0, 3);
}

/** Plays the server's part of a session, and the user's, against the real client; each octet of the client's is checked. */
async function play(scene: Stage, name: string, dialectName: string): Promise<PeerConnection> {
  const steps = readTranscript(name);
  const { options, cached: kept } = casts[name] ?? {};
  const login: SignInOptions = { ...alice, ceiling: findDialect(dialectName)?.name ?? 'MSNP2', ...options };
  if (kept !== undefined) scene.listCache.save(`${login.handle}|${dialectName}|10.0.0.1:1863`, kept);

  const commands = steps.filter((step): step is Command => step.kind === 'command');
  const introducesFirst = findDialect(dialectName)?.introducesFirst === true;
  const isUsers = (step: Command) => {
    if (step.from === 'S' || (word(step) === 'CVR' && introducesFirst)) return false;
    if (word(step) === 'UUX') return commands.findIndex((other) => word(other) === 'UUX') !== commands.indexOf(step);
    return !automatic.includes(word(step));
  };
  const online = commands.findIndex((step) => word(step) === 'CHG');
  const early = commands.slice(0, online).filter(isUsers);
  const results: Promise<unknown>[] = [];
  const wish = (step: Command) => {
    const message = clientMessage(step.octets, dialectName);
    if (message.command === 'OUT') results.push(scene.messenger.signOut());
    else if (message.command === 'PNG') scene.clock.advance(45_000);
    else {
      const { trid: _trid, ...request } = message;
      results.push(scene.messenger.request(request).then((result) => expect(result).toEqual({ ok: true })));
    }
  };
  scene.messenger.onEvent((event) => {
    if (event.type === 'listReplaced') for (const step of early) wish(step);
  });

  scene.passport.answer = async () => {
    const ticket = steps.find((step) => step.kind === 'ticket');
    return ticket?.kind === 'ticket' ? ticket.ticket : '';
  };
  scene.messenger.signIn(login);
  let connection: PeerConnection | null = null;
  let sent = 0;
  for (const step of steps) {
    if (step.kind === 'connect') {
      expect(await connection?.end()).toSatisfy((rest) => rest === undefined || rest === '');
      connection = await scene.accept(step.address);
    } else if (step.kind === 'command' && connection !== null) {
      if (step.from === 'S') {
        connection.send(step.octets);
        sent += 1;
        continue;
      }
      if (isUsers(step) && !early.includes(step)) {
        if (scene.messenger.state.session.phase !== 'signed-in') await scene.event('signedIn');
        // PNG turns the clock, OUT ends it: everything asked before must have been answered.
        if (['PNG', 'OUT'].includes(word(step))) {
          await scene.heard(sent);
          await Promise.all(results);
        }
        wish(step);
      }
      await connection.expect(step.octets);
    }
  }
  if (connection === null) throw new Error('no connection in the session');
  if (!steps.some((step) => step.kind === 'command' && word(step) === 'OUT')) await scene.heard(sent);
  if (steps.some((step) => step.kind === 'command' && step.from === 'C' && word(step) === 'OUT')) connection.hangUp();
  await Promise.all(results);
  return connection;
}

/** How each session ends: everybody on a list, groups, own status, unread mail, and why it is over (if it is). */
const endings: {
  readonly [name: string]: {
    readonly contacts: readonly string[];
    readonly groups: readonly string[];
    readonly me: string;
    readonly unread: number;
    readonly profileFields: number;
    readonly end: string | null;
  };
} = {
  msnp2: {
    contacts: ['bob@hotmail.com Bob FL+AL+RL [] AWY', 'carol@hotmail.com Carol FL+AL+RL [] FLN'],
    groups: [],
    me: 'Alice NLN',
    unread: 0,
    profileFields: 1,
    end: 'requested',
  },
  msnp5: {
    contacts: ['bob@hotmail.com Bob FL+AL+RL [] NLN'],
    groups: [],
    me: 'Alice NLN',
    unread: 3,
    profileFields: 14,
    end: null,
  },
  msnp7: {
    contacts: ['bob@hotmail.com Bob FL+AL+RL [Colleagues] NLN'],
    groups: ['Other Contacts', 'Colleagues'],
    me: 'Alice NLN',
    unread: 0,
    profileFields: 14,
    end: null,
  },
  msnp8: {
    contacts: ['bob@hotmail.com Bob FL+AL+RL [Friends] NLN', 'dave@hotmail.com dave@hotmail.com BL [] FLN'],
    groups: ['Other Contacts', 'Friends'],
    me: 'Alice NLN',
    unread: 0,
    profileFields: 20,
    end: null,
  },
  msnp9: {
    contacts: ['bob@hotmail.com Bob FL+AL+RL [Friends] NLN', 'dave@hotmail.com dave@hotmail.com BL [] FLN'],
    groups: ['Other Contacts', 'Friends'],
    me: 'Alice NLN',
    unread: 0,
    profileFields: 20,
    end: null,
  },
  msnp10: {
    contacts: [
      'bob@hotmail.com Bob Jones FL+AL+RL [Friends, Work] NLN',
      'carol@hotmail.com Carol AL+RL [] FLN',
      'dave@hotmail.com dave@hotmail.com FL+AL [] FLN',
    ],
    groups: ['Friends', 'Work'],
    me: 'Alice B. NLN',
    unread: 0,
    profileFields: 21,
    end: null,
  },
  msnp11: {
    contacts: ['bob@hotmail.com Bob Jones FL+AL+RL [] AWY'],
    groups: [],
    me: 'Alice in Wonderland NLN "new feature :P" Music: Song Title - Song Artist',
    unread: 0,
    profileFields: 21,
    end: 'server-shutting-down',
  },
  msnp12: {
    contacts: [
      'bob@hotmail.com Bob FL+AL+RL [Friends] NLN Music: Blue Monday - New Order',
      'eve@hotmail.com eve@hotmail.com RL [] FLN',
    ],
    groups: ['Friends'],
    me: 'Alice BSY',
    unread: 0,
    profileFields: 21,
    end: 'signed-in-elsewhere',
  },
  'seed-msnp2': {
    contacts: ['anotheruser@hotmail.com Another User FL+AL [] FLN'],
    groups: [],
    me: 'Example User NLN',
    unread: 0,
    profileFields: 1,
    end: 'requested',
  },
  'seed-msnp11': {
    contacts: ['anotheruser@hotmail.com Another User FL+AL+RL [] NLN "new feature :P"'],
    groups: [],
    me: 'Alice in Wonderland NLN',
    unread: 0,
    profileFields: 21,
    end: 'requested',
  },
};

describe('sessions of the fact book and the seed pages, octet for octet', () => {
  it.each(factBookTranscripts)('$name', async ({ name, dialect }) => {
    const scene = await stage(memoryListCache());
    const connection = await play(scene, name, dialect);
    const ending = endings[name];
    if (ending === undefined) throw new Error(`no ending for ${name}`);
    if (ending.end === 'server-shutting-down') await scene.event('signInPostponed');
    else if (ending.end !== null) await scene.event('signedOut');
    expect(connection.unread).toBe('');

    const { contacts, groups, me, unread, profileFields, end } = ending;
    const { online } = scene;
    expect(sketch(online)).toEqual(contacts);
    expect(online.groups.map((group) => group.name)).toEqual(groups);
    expect(
      [
        online.me?.name,
        online.me?.status,
        ...(online.me?.personalMessage ? [`"${online.me.personalMessage}"`] : []),
        ...(online.me?.media ? [`${online.me.media.kind}: ${online.me.media.text}`] : []),
      ].join(' '),
    ).toBe(me);
    expect(online.mailbox.inboxUnread).toBe(unread);
    expect(online.profile).toHaveLength(profileFields);
    const { session } = scene.messenger.state;
    expect('end' in session ? (session.end?.reason ?? null) : null).toBe(end);

    expect(scene.events.filter(({ type }) => type === 'requestFailed')).toEqual([]);
    const said = JSON.stringify([scene.events, online, scene.trace]);
    expect(said).not.toContain('tiger#Lily9');
    expect(said).not.toContain('4sXz2Ht0hGq3wYc');
    expect(said).not.toContain('t=9f8e7d6c5b4a39281706');
  });
});
