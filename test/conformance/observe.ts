/** What the real messenger and the real service send each other, in every dialect. */

import { once } from 'node:events';
import { createServer } from 'node:net';
import { Messenger } from '../../electron/messenger/messenger.ts';
import { createPassport } from '../../electron/net/passport-client.ts';
import { tcp } from '../../electron/net/tcp.ts';
import type { TraceEntry } from '../../electron/net/trace.ts';
import { findDialect } from '../../electron/protocol/dialects.ts';
import type { AccountSeed } from '../../electron/service/account-seed.ts';
import type { RunningService } from '../../electron/service/service.ts';
import { memoryListCache } from '../../electron/storage/list-cache.ts';
import { contactIn } from '../../shared/address-book.ts';
import { type DialectName, dialectNames, type MessengerState } from '../../shared/model.ts';
import { RawClient, signIn } from '../service/raw-client.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { shortLivedService } from '../support/short-lived-service.ts';
import { converse, talkToNobody } from './converse.ts';

/** Commands that were sent, each with the dialects in which it was. */
export type Sent = ReadonlyMap<string, ReadonlySet<DialectName>>;

/** What both sides sent each other at one kind of server. */
export interface Exchange {
  readonly client: Sent;
  readonly service: Sent;
}

export interface Observation {
  readonly notification: Exchange;
  readonly switchboard: Exchange;
}

class Record extends Map<string, Set<DialectName>> {
  add(command: string, dialect: DialectName): void {
    if (!/^[A-Z]{3}$/.test(command)) return;
    this.set(command, (this.get(command) ?? new Set()).add(dialect));
  }

  /** What a line begins with. */
  hear(lines: readonly string[], dialect: DialectName): void {
    for (const line of lines) this.add(/^[A-Z]{3}(?= |$)/.exec(line)?.[0] ?? '', dialect);
  }
}

class Recorder implements Exchange {
  readonly client = new Record();
  readonly service = new Record();
}

interface Recorders {
  readonly notification: Recorder;
  readonly switchboard: Recorder;
}

const people = ['alice', 'bob', 'carol', 'dora'] as const;

function handleOf(person: (typeof people)[number], dialect: DialectName): string {
  return `${person}@${dialect.toLowerCase()}.example`;
}

const reminder = { siteId: '1', text: 'Dentist', actionPath: '/', optionsPath: '/', category: '1' } as const;

function seedsOf(dialect: DialectName): readonly AccountSeed[] {
  return people.map((person) => {
    const handle = handleOf(person, dialect);
    const known = { handle: handleOf('dora', dialect), name: 'Dora', lists: ['AL'], groups: [] } as const;
    return {
      handle,
      password: handle,
      name: `${person} Example`,
      groups: ['Friends'],
      contacts: person === 'carol' ? [known] : [],
      ...(person === 'carol' ? { alerts: [reminder] } : {}),
      ...(person === 'dora' ? { properties: { MOB: 'Y' }, phoneAnswers: ['On my way.'] } : {}),
    };
  });
}

/** A messenger that can be waited for. */
class Watched {
  readonly clock = new FakeClock();
  readonly messenger: Messenger;
  readonly #handle: string;
  readonly #dialect: DialectName;
  #heard: () => void = () => undefined;

  constructor(person: 'alice' | 'bob', dialect: DialectName, trace: (entry: TraceEntry) => void) {
    this.#handle = handleOf(person, dialect);
    this.#dialect = dialect;
    this.messenger = new Messenger({
      connector: tcp,
      passport: createPassport(null),
      clock: this.clock,
      listCache: memoryListCache(),
      trace: (entry) => {
        trace(entry);
        this.#heard();
      },
    });
    this.messenger.onEvent(() => this.#heard());
  }

  get handle(): string {
    return this.#handle;
  }

  signIn(service: RunningService): Promise<void> {
    this.begin(service.notification, service.nexus);
    return this.until('signed in', ({ session }) => session.phase === 'signed-in');
  }

  /** Starts to sign in there. */
  begin(notification: string, nexus: string): void {
    const [host = '', port = ''] = notification.split(':');
    this.messenger.signIn({
      handle: this.#handle,
      password: this.#handle,
      server: { host, port: Number(port), nexus, login: null, insecureTls: false },
      ceiling: this.#dialect,
      offer: 'original',
      status: 'NLN',
      personalMessage: 'here',
      media: null,
      msnObject: null,
    });
  }

  async until(what: string, isSo: (state: MessengerState) => boolean): Promise<void> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new Error(`${this.#handle} waits in vain: ${what}`)), 30_000);
    try {
      while (!isSo(this.messenger.state)) {
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

function takesPagesBy(dialect: DialectName): boolean {
  return findDialect(dialect)?.contactProperties.includes('MOB') === true;
}

/** Two messengers do everything that a person can do with lists, presence and oneself. */
async function observeMessengers(service: RunningService, dialect: DialectName, recorders: Recorders): Promise<void> {
  let pongs = 0;
  let left = false;
  const trace = (entry: TraceEntry): void => {
    if (!('dir' in entry) || !('data' in entry)) return;
    const command = entry.data.slice(0, 3);
    const { client, service: server } = entry.server === 'SB' ? recorders.switchboard : recorders.notification;
    (entry.dir === 'out' ? client : server).add(command, dialect);
    if (command === 'QNG') pongs += 1;
    if (command === 'BYE') left = true;
  };
  const alice = new Watched('alice', dialect, trace);
  const bob = new Watched('bob', dialect, trace);
  await Promise.all([alice.signIn(service), bob.signIn(service)]);
  const { messenger } = alice;
  const groupNamed = (name: string): string => messenger.state.groups.find((group) => group.name === name)?.id ?? '';

  await messenger.addContact({ handle: bob.handle, name: 'Bob', group: null });
  await bob.until('a request', ({ contacts }) => contactIn(contacts, alice.handle) !== undefined);
  await bob.messenger.answerRequest({ handle: alice.handle, allow: true, add: true });
  await alice.until('Bob online', ({ contacts }) => contactIn(contacts, bob.handle)?.status === 'NLN');
  await messenger.renameContact({ handle: bob.handle, name: 'Robert' });
  await messenger.createGroup('Work');
  await messenger.renameGroup({ group: groupNamed('Work'), name: 'Colleagues' });
  await messenger.deleteGroup(groupNamed('Colleagues'));
  await messenger.setPrivacy({ othersAllowed: false, askWhenAdded: false });
  await bob.messenger.setPhone({ kind: 'home', number: '555 0100' });
  await messenger.setPhone({ kind: 'home', number: '555 0101' });
  await messenger.setName('Alice');
  await messenger.setPersonalMessage('hello');
  await bob.messenger.setStatus('BSY');
  await alice.until('Bob busy', ({ contacts }) => contactIn(contacts, bob.handle)?.status === 'BSY');
  await messenger.inboxAddress();
  // Each dialect says what it can of these; the rest is refused before anything is sent.
  await messenger.inviteByMail({ whom: 'friend@example.com', text: '' });
  await messenger.inviteByMail({ whom: 'friend@example.com', text: 'Come and try it!' });
  await messenger.searchDirectory({ firstName: 'bob', lastName: 'Example', country: '' });
  await bob.messenger.setMobilePages(true);
  if (takesPagesBy(dialect)) {
    await alice.until('Bob takes pages', ({ contacts }) => contactIn(contacts, bob.handle)?.mobileAllowed === true);
  }
  await messenger.pageContact({ handle: bob.handle, text: 'Running late.' });
  await messenger.setCalls(true);
  await messenger.refreshList('AL');
  await messenger.refreshGroups();
  alice.clock.advance(60_000);
  await alice.until('an answer to PNG', () => pongs > 0);
  await converse(alice, bob, () => left);
  await messenger.blockContact(bob.handle);
  await messenger.removeContact({ handle: bob.handle, block: true });
  await bob.messenger.signOut();
  await messenger.signOut();
  await observeVersionQuery(dialect, trace);
}

/** A server that has nothing but CVR0 hears CVQ. */
async function observeVersionQuery(dialect: DialectName, trace: (entry: TraceEntry) => void): Promise<void> {
  const server = createServer((socket) => {
    let lines = 0;
    socket.on('data', () => {
      lines += 1;
      socket.write(
        lines === 1 ? 'VER 1 CVR0\r\n' : 'CVQ 2 7.0.0813 7.0.0813 6.2.0205 http://a.example http://b.example\r\n',
      );
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const carol = new Watched('alice', dialect, trace);
  carol.begin(`127.0.0.1:${port}`, 'http://127.0.0.1/rdr/pprdr.asp');
  await carol.until('advice', ({ session }) => session.phase === 'signed-out' && session.end?.advice !== undefined);
  server.close();
}

/** A client that is only a socket asks for what the messenger never asks. */
async function observeRawClient(service: RunningService, dialect: DialectName, recorders: Recorders): Promise<void> {
  const heard = (lines: readonly string[]): void => recorders.notification.service.hear(lines, dialect);
  const [carol, dora] = [handleOf('carol', dialect), handleOf('dora', dialect)];
  const client = await signInAgain(service, dialect, carol);
  const capabilities = Number(dialect.slice(4)) < 8 ? '' : ' 0';
  client.say(`SYN 5 0${Number(dialect.slice(4)) < 10 ? '' : ' 0'}`, `CHG 6 NLN${capabilities}`);
  heard(await client.untilPong());
  client.say(
    'CVR 9 0x0409 winnt 5.1 i386 MSNMSGR 8.5.1302',
    'LST 10 AL',
    'LSG 11',
    'SND 12 friend@example.com 0x0409 MSMSGS MSMSGS',
    'IMS 13 ON',
  );
  heard(await client.untilPong());
  client.say('FND 14 fname=carol lname=Example city=* state=* country=*');
  client.send('SDC 15 friend@example.com 0x0409 MSMSGS MSMSGS X X Carol 2\r\n');
  client.send(Number(dialect.slice(4)) < 5 ? '' : 'Hi');
  heard(await client.untilPong());
  await talkToNobody(client, carol, (lines) => recorders.switchboard.service.hear(lines, dialect));
  const watched = await signInAgain(service, dialect, dora);
  watched.say(`CHG 6 NLN${capabilities}`);
  await watched.untilPong();
  const add = Number(dialect.slice(4)) < 10 ? `ADD 16 FL ${dora} Dora` : `ADC 16 FL N=${dora} F=Dora`;
  client.say(add);
  heard(await client.untilPong());
  await observeCall(watched, carol);
  heard([await client.line()]);
  const page = '<TEXT xml:space="preserve">Late.</TEXT>';
  const paging = Number(dialect.slice(4)) < 9 ? `PAG 17 ${dora}` : `PGD 17 ${dora} 1`;
  if (Number(dialect.slice(4)) > 5) {
    client.send(`${paging} ${page.length}\r\n${page}`);
    const answer = await client.line();
    heard([answer]);
    await client.octets(Number(answer.split(' ')[1]));
  }
  watched.hangUp();
  await watched.closed;
  heard([await client.line()]);
  const other = await signInAgain(service, dialect, carol);
  heard([await client.line()]);
  await client.closed;
  other.hangUp();

  const versions = await RawClient.connect(service.notification);
  versions.say('VER 1 MSNP1 CVR0', 'CVQ 2 0x0409 winnt 5.1 i386 MSNMSGR 8.5.1302');
  heard([await versions.line(), await versions.line()]);
  await versions.closed;
}

/** Calls somebody into a switchboard session. */
async function observeCall(caller: RawClient, handle: string): Promise<void> {
  caller.say('XFR 18 SB');
  const [, , , address = '', , cookie = ''] = (await caller.line()).split(' ');
  const switchboard = await RawClient.connect(address);
  switchboard.say(`USR 1 ${handle.replace('carol', 'dora')} ${cookie}`, `CAL 2 ${handle}`);
  for (let line = ''; !line.startsWith('CAL 2 RINGING'); ) line = await switchboard.line();
  switchboard.hangUp();
}

/** The service redirects every first sign-in, which ends the connection; the second one is let in. */
async function signInAgain(service: RunningService, dialect: DialectName, handle: string): Promise<RawClient> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await signIn(service, dialect, handle, handle);
    } catch (error) {
      if (attempt === 2) throw error;
    }
  }
}

/** Lets messengers and a raw client loose on a service of their own, in every dialect; takes some seconds. */
export async function observe(): Promise<Observation> {
  const recorders = { notification: new Recorder(), switchboard: new Recorder() };
  const service = await shortLivedService({
    accounts: dialectNames.flatMap(seedsOf),
    behaviour: { challenges: true, redirects: true },
  });
  try {
    await Promise.all(
      dialectNames.flatMap((dialect) => [
        observeMessengers(service, dialect, recorders),
        observeRawClient(service, dialect, recorders),
      ]),
    );
  } finally {
    await service.close();
  }
  return recorders;
}
