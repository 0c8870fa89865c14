import type { SignInOptions } from '../../electron/messenger/messenger.ts';
import { dialects } from '../../electron/protocol/dialects.ts';
import { formatServer } from '../../electron/protocol/notification/codec.ts';
import type { ServerMessage } from '../../electron/protocol/notification/messages.ts';
import type { DialectName, ListName } from '../../shared/model.ts';
import { statusCodes } from '../../shared/status.ts';
import { alice, type Stage } from './messenger-under-test.ts';
import type { PeerConnection } from './scripted-peer.ts';

/** Somebody on Alice's lists; groups by name. */
export interface Listed {
  readonly handle: string;
  readonly name: string;
  readonly lists: readonly ListName[];
  readonly id?: string;
  readonly groups?: readonly string[];
}

export const friends = '91c7f2a4-0e6d-4b58-8a3c-d27e5f914b60';
export const work = '7e1a4c0d-52b8-4f1e-9a66-3d2c8b0f5e71';
export const bobsId = '3b8d5e21-7c4f-4a06-9d12-e85f0a6b7c94';

export interface AliceList {
  readonly people: readonly Listed[];
  /** As the server numbers them, or by GUID. */
  readonly groups: readonly { readonly number: string; readonly guid: string; readonly name: string }[];
  readonly askWhenAdded: boolean;
}

/** Bob is a friend of Alice's, Carol has added her and is undecided about, Dave is blocked. */
export const usualList: AliceList = {
  people: [
    { handle: 'bob@hotmail.com', name: 'Bob', lists: ['FL', 'AL', 'RL'], id: bobsId, groups: [friends] },
    { handle: 'carol@hotmail.com', name: 'Carol', lists: ['RL'] },
    { handle: 'dave@hotmail.com', name: 'Dave', lists: ['BL'] },
  ],
  groups: [
    { number: '1', guid: friends, name: 'Friends' },
    { number: '2', guid: work, name: 'Work' },
  ],
  askWhenAdded: true,
};

function dialectOf(name: DialectName) {
  const dialect = dialects.find((each) => each.name === name);
  if (dialect === undefined) throw new Error(`no dialect ${name}`);
  return dialect;
}

/** The answer to SYN in that dialect, version 7. */
function synchronisation(name: DialectName, trid: number, list: AliceList): readonly ServerMessage[] {
  const dialect = dialectOf(name);
  const counted = dialect.lists === 'counters';
  const inSyn = { trid: counted ? trid : null, listVersion: counted ? '7' : null };
  const stamp = '2005-10-02T09:17:45.4130000-07:00';
  const others = { number: '0', guid: '', name: list.groups.length === 0 ? '~' : 'Other Contacts' };
  const groups = dialect.groups === 'none' ? [] : dialect.groups === 'guid' ? list.groups : [others, ...list.groups];
  const idsOf = (person: Listed) => {
    const of = list.groups.filter((group) => person.groups?.includes(group.guid) === true);
    if (dialect.groups === 'none' || !person.lists.includes('FL')) return [];
    if (dialect.groups === 'guid') return of.map(({ guid }) => guid);
    return of.length === 0 ? ['0'] : of.map(({ number }) => number);
  };
  const pending = (lists: readonly ListName[]): readonly ListName[] =>
    dialect.pendingList && lists.length === 1 && lists[0] === 'RL' ? ['PL'] : lists;
  const people: ServerMessage[] = counted
    ? (['FL', 'AL', 'BL', 'RL'] as const).flatMap((name): ServerMessage[] => {
        const on = list.people.filter(({ lists }) => lists.includes(name));
        const head = { command: 'LST', form: 'counters', trid, list: name, listVersion: '7' } as const;
        if (on.length === 0) return [{ ...head, index: 0, total: 0, handle: null, name: '', groups: [] }];
        return on.map((person, index) => ({
          ...head,
          index: index + 1,
          total: on.length,
          handle: person.handle,
          name: person.name,
          groups: name === 'FL' ? idsOf(person) : [],
        }));
      })
    : list.people.map((person) => ({
        command: 'LST',
        form: 'person',
        handle: person.handle,
        name: person.name,
        id: dialect.groups === 'guid' ? (person.id ?? null) : null,
        lists: pending(person.lists),
        networkId: null,
        groups: idsOf(person),
      }));
  return [
    {
      command: 'SYN',
      trid,
      listVersion: dialect.timeStamps ? stamp : '7',
      settingsVersion: dialect.timeStamps ? stamp : null,
      contacts: counted ? null : list.people.length,
      groups: counted ? null : groups.length,
    },
    { command: 'GTC', ...inSyn, mode: list.askWhenAdded ? 'A' : 'N' },
    { command: 'BLP', ...inSyn, mode: 'AL' },
    ...groups.map(
      (group, index): ServerMessage => ({
        command: 'LSG',
        ...inSyn,
        index: counted ? index + 1 : null,
        total: counted ? groups.length : null,
        id: dialect.groups === 'guid' ? group.guid : group.number,
        name: group.name,
      }),
    ),
    ...people,
  ];
}

function answersTo(line: string, name: DialectName, list: AliceList): readonly ServerMessage[] {
  const [command = '', number = '0', ...rest] = line.split(' ');
  const trid = Number(number);
  const dialect = dialectOf(name);
  switch (command) {
    case 'VER':
      return [{ command: 'VER', trid, dialects: [name] }];
    case 'INF':
      return [{ command: 'INF', trid, packages: ['MD5'] }];
    case 'CVR': {
      const [recommended, alsoRecommended, minimum] = ['7.0.0777', '7.0.0777', '7.0.0777'];
      const [downloadUrl, infoUrl] = ['http://a.example', 'http://b.example'];
      return [{ command: 'CVR', trid, recommended, alsoRecommended, minimum, downloadUrl, infoUrl }];
    }
    case 'USR':
      return rest[1] === 'I'
        ? [{ command: 'USR', trid, stage: 'S', package: dialect.security, challenge: 'ct=1' }]
        : [
            {
              command: 'USR',
              trid,
              stage: 'OK',
              handle: 'alice@hotmail.com',
              name: 'Alice',
              verified: true,
              restricted: false,
            },
          ];
    case 'SYN':
      return synchronisation(name, trid, list);
    case 'CHG':
      return [
        {
          command: 'CHG',
          trid,
          status: statusCodes.find((code) => code === rest[0]) ?? 'NLN',
          capabilities: dialect.capabilities,
          msnObject: null,
        },
      ];
    default:
      return [];
  }
}

/** Answers a client from VER until CHG as a server of that dialect. Gives back the number of the CHG. */
export async function welcome(
  connection: PeerConnection,
  name: DialectName,
  list: AliceList = usualList,
): Promise<number> {
  for (;;) {
    const line = await connection.line();
    const dialect = dialectOf(name);
    for (const message of answersTo(line, name, list)) connection.send(formatServer(message, dialect));
    const [command, trid] = line.split(' ');
    if (command === 'CHG') return Number(trid);
  }
}

/** Signs Alice in by that dialect. `next` is the transaction id of her next request. */
export async function onlineBy(
  scene: Stage,
  name: DialectName,
  options: Partial<SignInOptions> = {},
  list: AliceList = usualList,
): Promise<{ readonly connection: PeerConnection; readonly next: number }> {
  scene.messenger.signIn({ ...alice, ceiling: name, ...options });
  const connection = await scene.accept();
  const trid = await welcome(connection, name, list);
  await scene.event('signedIn');
  return { connection, next: trid + 1 };
}
