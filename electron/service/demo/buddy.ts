import type { OwnStatus } from '../../../shared/model.ts';
import type { CurrentMedia, PersonalMessage } from '../../protocol/personal-message.ts';
import type { Account } from '../accounts.ts';
import type { Presence, Principal } from '../presence.ts';
import type { Realm } from '../realm.ts';
import type { DemoBuddy, DemoMedia } from './buddies.ts';
import type { DemoAction } from './script.ts';

/** A buddy as a principal of its own: what a session is for a socket, without the socket. He looks at nothing. */
export class Buddy implements Principal {
  readonly accountId: number;
  readonly handle: string;
  presence: Presence | null = null;
  personalMessage: PersonalMessage;
  readonly #realm: Realm;
  readonly #buddy: DemoBuddy;

  /** Brings the account back to how the buddy starts, and signs him in if he starts online. */
  constructor(realm: Realm, account: Account, buddy: DemoBuddy) {
    this.accountId = account.id;
    this.handle = account.handle;
    this.#realm = realm;
    this.#buddy = buddy;
    const media = buddy.playing ? buddy.media[0] : undefined;
    this.personalMessage = { text: buddy.messages[0], media: media === undefined ? null : currentMedia(media) };
    if (account.name !== buddy.names[0]) realm.accounts.setName(account.id, buddy.names[0]);
    if (buddy.status !== null) this.#signIn(buddy.status);
  }

  act(action: DemoAction) {
    const { hub, accounts } = this.#realm;
    switch (action.kind) {
      case 'signIn':
        return this.#signIn(action.status);
      case 'signOut':
        this.presence = null;
        this.personalMessage = { ...this.personalMessage, media: null };
        return hub.signOut(this);
      case 'status':
        this.presence = this.#appearing(action.status);
        return hub.announce(this);
      case 'name':
        accounts.setName(this.accountId, action.name);
        return hub.announce(this);
      case 'personalMessage':
        this.personalMessage = { ...this.personalMessage, text: action.text };
        return hub.announcePersonalMessage(this);
      case 'media':
        this.personalMessage = {
          ...this.personalMessage,
          media: action.media === null ? null : currentMedia(action.media),
        };
        return hub.announcePersonalMessage(this);
    }
  }

  contactOnline(): void {}
  contactOffline(): void {}
  contactSays(): void {}
  contactProperty(): void {}
  reverseChanged(): void {}
  mailArrived(): void {}
  mailMoved(): void {}
  called(): void {}
  replaced(): void {}

  #signIn(status: OwnStatus): void {
    this.#realm.hub.signIn(this);
    this.presence = this.#appearing(status);
    this.#realm.hub.announce(this);
  }

  #appearing(status: OwnStatus): Presence {
    return { status, capabilities: this.#buddy.capabilities, msnObject: null };
  }
}

function currentMedia(media: DemoMedia): CurrentMedia {
  const format = media.artist === '' ? '{0}' : '{0} - {1}';
  return { application: '', kind: media.kind, enabled: true, format, arguments: [media.title, media.artist, '', ''] };
}
