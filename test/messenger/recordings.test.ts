import { describe, expect, it } from 'vitest';
import type { DialectName } from '../../shared/model.ts';
import { clientMessage } from '../support/client-message.ts';
import { alice, type Stage, sketch, stage } from '../support/messenger-under-test.ts';
import { type RecordedEntry, readRecording } from '../support/recording.ts';

/**
 * One connection of the recording. Alice signs in a second time, which pushes her first connection out: OUT OTH and the
 * close after it belong to the first although they come later.
 */
function connectionOf(name: string, actor: string, which: number): readonly RecordedEntry[] {
  const connections: RecordedEntry[][] = [];
  let pushedOut = false;
  for (const entry of readRecording(name).filter((each) => each.actor === actor && each.server === 'NS')) {
    if (entry.event === 'connect') {
      connections.push([]);
      continue;
    }
    if (entry.data === 'OUT OTH\r\n') pushedOut = true;
    connections[pushedOut ? 0 : connections.length - 1]?.push(entry);
    if (entry.event === 'closed by server') pushedOut = false;
  }
  const found = connections[which];
  if (found === undefined) throw new Error(`${name} has no connection ${which} of ${actor}`);
  return found;
}

/** What the client says by itself, and may say with other numbers than the recorded client. */
const automatic = ['VER', 'INF', 'CVR', 'USR', 'SYN', 'GCF'];

/** Has the server say what it said then, and the user wish what was wished then. */
async function relive(scene: Stage, entries: readonly RecordedEntry[], dialect: DialectName, handle: string) {
  let sent = 0;
  let online = false;
  const results: Promise<unknown>[] = [];
  const ticket = entries.find((entry) => entry.dir === 'out' && entry.data?.startsWith('USR 4 TWN S '))?.data ?? '';
  scene.passport.answer = async () => ticket.slice('USR 4 TWN S '.length).trimEnd();
  scene.messenger.signIn({ ...alice, handle, ceiling: dialect, password: 'irrelevant' });
  const connection = await scene.accept();
  for (const { dir, data, event } of entries) {
    if (event === 'closed by server') connection.hangUp();
    if (data === undefined) continue;
    if (dir === 'in') {
      connection.send(data);
      sent += 1;
      continue;
    }
    const [command = '', trid] = data.trimEnd().split(' ');
    const isFirstStatus: boolean = command === 'CHG' && !online;
    if (automatic.includes(command) || isFirstStatus) {
      online ||= isFirstStatus;
      expect((await connection.line()).split(' ').slice(0, 2)).toEqual([command, trid]);
      continue;
    }
    // One wish after the other, as then.
    await scene.heard(sent);
    await Promise.all(results);
    const message = clientMessage(Buffer.from(data), dialect);
    if (message.command === 'OUT') results.push(scene.messenger.signOut());
    else if (message.command === 'PNG') scene.clock.advance(45_000);
    else if (message.command === 'CHG') results.push(scene.messenger.setStatus(message.status));
    else {
      const { trid: _trid, ...request } = message;
      results.push(scene.messenger.request(request));
    }
    if (message.command === 'CHG') expect(await connection.line()).toContain(`CHG ${trid} ${message.status}`);
    else if (message.command === 'UUX') await connection.expect(data);
    // Percent-coding is free within limits: the same meaning is asked for.
    else expect(clientMessage(Buffer.from(`${await connection.line()}\r\n`), dialect)).toEqual(message);
  }
  await scene.heard(sent);
  await Promise.all(results);
}

const aliceBefore = [
  'bob@example.com Bob FL+AL+RL [] NLN',
  'carol@example.com Carol FL+AL+RL [] FLN',
  'dave@example.com dave FL+AL [] FLN',
];
const aliceInGroups = [
  'bob@example.com Bob FL+AL+RL [Friends] NLN',
  'carol@example.com Carol FL+AL+RL [Other Contacts] FLN',
  'dave@example.com dave FL+AL [Other Contacts] FLN',
];
const aliceWithGuids = [
  'bob@example.com Bob FL+AL+RL [Friends] NLN',
  'carol@example.com Carol FL+AL+RL [] FLN',
  'dave@example.com dave@example.com FL+AL [] FLN',
];

/** The lists as the recordings imply them, written down by hand. */
const sessions: readonly {
  readonly name: string;
  readonly dialect: DialectName;
  readonly actor: string;
  readonly which: number;
  readonly contacts: readonly string[];
  readonly groups: readonly string[];
  readonly me: string;
  readonly refused: readonly number[];
  readonly end: string;
}[] = [
  {
    name: 'msnp2',
    dialect: 'MSNP2',
    actor: 'alice',
    which: 0,
    contacts: aliceBefore,
    groups: [],
    me: 'Alice New',
    refused: [],
    end: 'signed-in-elsewhere',
  },
  {
    name: 'msnp2',
    dialect: 'MSNP2',
    actor: 'bob',
    which: 0,
    contacts: ['alice@example.com Alice New (Alice) FL+AL+RL [] NLN', 'carol@example.com Carol FL+AL+RL [] FLN'],
    groups: [],
    me: 'Bob',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp2',
    dialect: 'MSNP2',
    actor: 'alice',
    which: 1,
    contacts: ['bob@example.com Bob FL+AL+RL [] FLN', ...aliceBefore.slice(1)],
    groups: [],
    me: 'Alice New',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp7',
    dialect: 'MSNP7',
    actor: 'alice',
    which: 0,
    contacts: aliceInGroups,
    groups: ['Other Contacts', 'Friends', 'Work'],
    me: 'Alice New',
    refused: [228],
    end: 'signed-in-elsewhere',
  },
  {
    name: 'msnp7',
    dialect: 'MSNP7',
    actor: 'bob',
    which: 0,
    contacts: [
      'alice@example.com Alice New (Alice) FL+AL+RL [Other Contacts] NLN',
      'carol@example.com Carol FL+AL+RL [Other Contacts] FLN',
    ],
    groups: ['Other Contacts'],
    me: 'Bob',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp7',
    dialect: 'MSNP7',
    actor: 'alice',
    which: 1,
    contacts: ['bob@example.com Bob FL+AL+RL [Friends] FLN', ...aliceInGroups.slice(1)],
    groups: ['Other Contacts', 'Friends', 'Work'],
    me: 'Alice New',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp8',
    dialect: 'MSNP8',
    actor: 'alice',
    which: 0,
    contacts: aliceInGroups,
    groups: ['Other Contacts', 'Friends', 'Work'],
    me: 'Alice New',
    refused: [228],
    end: 'signed-in-elsewhere',
  },
  {
    name: 'msnp8',
    dialect: 'MSNP8',
    actor: 'bob',
    which: 0,
    contacts: [
      'alice@example.com Alice New (Alice) FL+AL+RL [Other Contacts] NLN',
      'carol@example.com Carol FL+AL+RL [Other Contacts] FLN',
    ],
    groups: ['Other Contacts'],
    me: 'Bob',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp8',
    dialect: 'MSNP8',
    actor: 'alice',
    which: 1,
    contacts: ['bob@example.com Bob FL+AL+RL [Friends] FLN', ...aliceInGroups.slice(1)],
    groups: ['Other Contacts', 'Friends', 'Work'],
    me: 'Alice New',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp11',
    dialect: 'MSNP11',
    actor: 'alice',
    which: 0,
    contacts: aliceWithGuids,
    groups: ['Friends', 'Work'],
    me: 'Alice New "Hello & welcome" Music: Song - Artist',
    refused: [228],
    end: 'signed-in-elsewhere',
  },
  {
    name: 'msnp11',
    dialect: 'MSNP11',
    actor: 'bob',
    which: 0,
    contacts: ['alice@example.com Alice New (Alice) FL+AL+RL [] NLN', 'carol@example.com Carol FL+AL+RL [] FLN'],
    groups: [],
    me: 'Bob',
    refused: [],
    end: 'requested',
  },
  {
    name: 'msnp11',
    dialect: 'MSNP11',
    actor: 'alice',
    which: 1,
    contacts: ['bob@example.com Bob FL+AL+RL [Friends] FLN', ...aliceWithGuids.slice(1)],
    groups: ['Friends', 'Work'],
    me: 'Alice New',
    refused: [],
    end: 'requested',
  },
];

describe('recorded sessions with an independent server lead to the list that they imply', () => {
  it.each(sessions)('$name, connection $which of $actor', async (session) => {
    const scene = await stage();
    const { name, actor, which, dialect } = session;
    await relive(scene, connectionOf(name, actor, which), dialect, `${actor}@example.com`);
    expect((await scene.event('signedOut')).end.reason).toBe(session.end);

    const { online } = scene;
    expect(sketch(online)).toEqual(session.contacts);
    expect(online.groups.map((group) => group.name)).toEqual(session.groups);
    expect(
      [
        online.me?.name,
        ...(online.me?.personalMessage ? [`"${online.me.personalMessage}"`] : []),
        ...(online.me?.media ? [`${online.me.media.kind}: ${online.me.media.text}`] : []),
      ].join(' '),
    ).toBe(session.me);
    expect(online.me?.status).toBe('NLN');
    expect(online.mailbox.enabled).toBe(false);
    expect(online.privacy).toEqual({ askWhenAdded: true, othersAllowed: true });
    expect(scene.events.flatMap((event) => (event.type === 'requestFailed' ? [event.code] : []))).toEqual(
      session.refused,
    );
  });

  it('what bob of MSNP11 saw of alice, without the repetitions', async () => {
    const scene = await stage();
    const entries = connectionOf('msnp11', 'bob', 0);
    await relive(scene, entries, 'MSNP11', 'bob@example.com');
    const seen = scene.events.flatMap((event) =>
      event.type === 'personalMessageChanged' ? [[event.handle, event.text, event.media?.text ?? null]] : [],
    );
    expect(seen).toEqual([['alice@example.com', 'Hello & welcome', 'Song - Artist']]);
    const statuses = scene.events.flatMap((event) => (event.type === 'presenceChanged' ? [event.status] : []));
    // PHN came twice: the second time is no news.
    expect(statuses).toEqual(['NLN', 'BSY', 'IDL', 'BRB', 'PHN', 'LUN', 'FLN', 'NLN']);
  });
});
