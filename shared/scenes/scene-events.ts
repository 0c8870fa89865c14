import type { AppEvent } from '../app.ts';
import { dialectHas } from '../dialect-features.ts';
import { type Contact, type Media, noPhones } from '../model.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import type { News } from '../toast.ts';
import type { Scene } from './scene.ts';
import { moment, openConversation, sceneConversation } from './scene-conversation.ts';

type Person = Scene['people'][number];

/** The id of a scene's one alert. */
export const sceneToast = '00000000-0000-4000-8000-00000000a1e7';

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
    mobileAllowed: person.mobile,
    hasSpace: false,
  };
}

function settingsOf(scene: Scene, before: Settings): Settings {
  const { era = '7.x', scheme = 'blue', mode = 'light' } = scene.look;
  return {
    ...before,
    look: { era, scheme, mode, skin: null },
    appearance: { ...defaultSettings.appearance, sortBy: scene.sortBy, showMenuBar: scene.menuBar },
    // Nobody is asked anything in a picture.
    history: { keep: scene.history.length > 0 ? 'yes' : 'no' },
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
        {
          type: 'accountsChanged',
          accounts: [{ handle: me.handle, status: 'NLN', passwordRemembered: true, signInAutomatically: false }],
        },
        { type: 'ownPersonalMessageChanged', text: me.personalMessage, media: music(me.song) },
        {
          type: 'profileReceived',
          fields: Object.entries(scene.profile).map(([name, value]) => ({ name, value, secret: false })),
          mailEnabled: scene.mail !== null,
        },
        { type: 'mailCounted', inboxUnread: scene.mail ?? 0, foldersUnread: 0 },
        { type: 'connected', at: moment(scene.date, '20:00') },
      ];
  }
}

function newsOf({ alert, people }: Scene): News | null {
  if (alert === null || alert.kind === 'mail') return alert;
  const { from: handle, ...rest } = alert;
  const about = { handle, name: people.find((person) => person.handle === handle)?.name ?? handle };
  switch (rest.kind) {
    case 'message':
      return { ...rest, ...about, conversation: sceneConversation };
    case 'nudge':
      return { kind: 'nudge', ...about, conversation: sceneConversation };
    case 'signsIn':
    case 'addedYou':
      return { kind: rest.kind, ...about };
  }
}

/** Everything that has to happen for the windows to show a scene; `before` are the settings in use. */
export function sceneEvents(scene: Scene, before: Settings): readonly AppEvent[] {
  const conversation = openConversation(scene);
  const news = newsOf(scene);
  return [
    { type: 'settingsChanged', settings: settingsOf(scene, before) },
    ...sessionEvents(scene),
    ...(conversation === null ? [] : [{ type: 'conversationOpened', conversation } as const]),
    ...(news === null ? [] : [{ type: 'toastRaised', toast: { id: sceneToast, news } } as const]),
  ];
}
