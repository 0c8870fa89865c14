import type { AppEvent } from '../app.ts';
import type { Conversation, ConversationEntry, Delivery, Participant } from '../conversation.ts';
import { dialectHas } from '../dialect-features.ts';
import { type Contact, type Media, noPhones } from '../model.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import type { Scene } from './scene.ts';

type Person = Scene['people'][number];
type Line = NonNullable<Scene['conversation']>['lines'][number];

/** The id of a scene's one conversation. */
export const sceneConversation = '00000000-0000-4000-8000-000000000000';

function music(song: string): Media | null {
  return song === '' ? null : { kind: 'Music', text: song };
}

function groupId(name: string, scene: Scene): string {
  return String(scene.groups.indexOf(name) + 1);
}

function contactOf(person: Person, scene: Scene): Contact {
  const added = person.blocked ? (['FL', 'BL', 'RL'] as const) : (['FL', 'AL', 'RL'] as const);
  const speaks = dialectHas(scene.dialect, 'personalMessages');
  return {
    handle: person.handle,
    id: null,
    storedName: person.name,
    name: person.name,
    nickname: null,
    lists: person.asks ? ['RL'] : added,
    groups: person.groups.filter((name) => scene.groups.includes(name)).map((name) => groupId(name, scene)),
    status: person.asks ? 'FLN' : person.status,
    capabilities: 0,
    msnObject: null,
    personalMessage: speaks && person.status !== 'FLN' ? person.personalMessage : '',
    media: speaks && person.status !== 'FLN' ? music(person.song) : null,
    phones: noPhones,
    mobileAllowed: false,
    hasSpace: false,
  };
}

/** Local time, as it stands in the window on every machine. */
function moment(scene: Scene, time: string): number {
  return new Date(`${scene.date}T${time}`).getTime();
}

function participant(handle: string, scene: Scene): Participant {
  const known = scene.people.find((person) => person.handle === handle);
  return { handle, name: known?.name ?? handle, capabilities: 0 };
}

function deliveryOf(state: Delivery['state']): Delivery {
  return { state, why: state === 'failed' ? 'timed-out' : null, code: null };
}

function entryOf(line: Line, index: number, scene: Scene): ConversationEntry {
  const id = `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
  const at = moment(scene, line.at);
  const uttered = (who: string) => {
    const own = who === 'me' || who === scene.me.handle;
    const from = own ? scene.me.handle : who;
    return { id, at, own, from, name: own ? scene.me.name : participant(who, scene).name, remoteId: null };
  };
  if ('joined' in line) {
    const { handle, name } = participant(line.joined, scene);
    return { kind: 'notice', id, at, notice: { kind: 'joined', handle, name } };
  }
  if ('left' in line) {
    const { handle, name } = participant(line.left, scene);
    return { kind: 'notice', id, at, notice: { kind: 'left', handle, name } };
  }
  if ('nudge' in line) {
    const who = uttered(line.nudge);
    return { kind: 'nudge', ...who, delivery: who.own ? deliveryOf('delivered') : null };
  }
  const who = uttered(line.from);
  return {
    kind: 'message',
    ...who,
    text: line.text,
    format: line.format,
    automatic: false,
    delivery: who.own ? deliveryOf(line.state) : null,
  };
}

function conversationOf(scene: Scene): Conversation | null {
  if (scene.conversation === null) return null;
  const { lines, typing } = scene.conversation;
  const entries = lines.map((line, index) => entryOf(line, index, scene));
  const participants = scene.conversation.with.map((handle) => participant(handle, scene));
  const [first] = participants;
  return {
    id: sceneConversation,
    peer: participants.length === 1 ? (first?.handle ?? null) : null,
    participants,
    entries,
    typing,
    unread: 0,
    lastReceivedAt: entries.findLast((entry) => entry.kind === 'message' && !entry.own)?.at ?? null,
  };
}

function settingsOf(scene: Scene, before: Settings): Settings {
  const { era = '7.x', scheme = 'blue', mode = 'light' } = scene.look;
  return {
    ...before,
    look: { era, scheme, mode, skin: null },
    appearance: { ...defaultSettings.appearance, sortBy: scene.sortBy, showMenuBar: scene.menuBar },
    // Nobody is asked anything in a picture.
    history: { keep: 'no' },
    tray: { ...before.tray, explained: true },
  };
}

function sessionEvents(scene: Scene): AppEvent[] {
  const { me } = scene;
  const end = { reason: 'connection-lost', code: null, detail: null } as const;
  const resolving: AppEvent = { type: 'signInProgressed', handle: me.handle, step: 'resolving' };
  switch (scene.phase) {
    case 'signed-out':
      return [];
    case 'signing-in':
      return [resolving, { type: 'signInProgressed', handle: me.handle, step: 'authenticating' }];
    case 'waiting':
      return [
        resolving,
        { type: 'signInPostponed', handle: me.handle, end, retryAt: 0, attempt: 1, paused: 'offline' },
      ];
    case 'signed-in':
      return [
        resolving,
        {
          type: 'listReplaced',
          contacts: scene.people.map((person) => contactOf(person, scene)),
          groups: scene.groups.map((name) => ({ id: groupId(name, scene), name })),
          privacy: { askWhenAdded: true, othersAllowed: true },
        },
        {
          type: 'signedIn',
          handle: me.handle,
          name: me.name,
          dialect: scene.dialect,
          server: '127.0.0.1:1863',
          verified: true,
          status: me.status,
        },
        { type: 'ownPersonalMessageChanged', text: me.personalMessage, media: music(me.song) },
        {
          type: 'profileReceived',
          fields: Object.entries(scene.profile).map(([name, value]) => ({ name, value, secret: false })),
          mailEnabled: scene.mail !== null,
        },
        { type: 'mailCounted', inboxUnread: scene.mail ?? 0, foldersUnread: 0 },
        { type: 'connected', at: moment(scene, '20:00') },
      ];
  }
}

/** Everything that has to happen for the windows to show a scene; `before` are the settings in use. */
export function sceneEvents(scene: Scene, before: Settings): readonly AppEvent[] {
  const conversation = conversationOf(scene);
  return [
    { type: 'settingsChanged', settings: settingsOf(scene, before) },
    ...sessionEvents(scene),
    ...(conversation === null ? [] : [{ type: 'conversationOpened', conversation } as const]),
  ];
}
