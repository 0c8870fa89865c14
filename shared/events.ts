import type { ConversationEvent } from './conversation.ts';
import type {
  Alert,
  Contact,
  DialectName,
  Group,
  Media,
  MobilePages,
  OwnStatus,
  Phones,
  Privacy,
  ProfileField,
  ServerNotice,
  Session,
  SignedOut,
  SignInStep,
} from './model.ts';
import type { StatusCode } from './status.ts';

/** Why a wait stands still: no network, or the computer asleep. */
type WaitPause = Extract<Session, { phase: 'waiting' }>['paused'];

/** Everything that can happen to a messenger, in the order it happened. Small plain objects: they cross IPC. */
export type MessengerEvent =
  | ConversationEvent
  | { readonly type: 'signInProgressed'; readonly handle: string; readonly step: SignInStep }
  | {
      readonly type: 'signedIn';
      readonly handle: string;
      readonly name: string;
      readonly dialect: DialectName;
      /** host:port of the notification server. */
      readonly server: string;
      readonly verified: boolean | null;
      readonly status: OwnStatus;
    }
  | { readonly type: 'signingOut' }
  | { readonly type: 'signedOut'; readonly end: SignedOut }
  /** The connection was lost, or the server asked to come back later; `retryAt` in Unix milliseconds. */
  | {
      readonly type: 'signInPostponed';
      readonly handle: string;
      readonly end: SignedOut;
      readonly retryAt: number;
      readonly attempt: number;
      readonly paused: WaitPause;
    }
  /** The wait goes on otherwise: stopped while nothing can be reached, or with another time when it goes on. */
  | { readonly type: 'waitChanged'; readonly retryAt: number; readonly paused: WaitPause }
  /** The whole list, after synchronisation or from the cache. */
  | {
      readonly type: 'listReplaced';
      readonly contacts: readonly Contact[];
      readonly groups: readonly Group[];
      readonly privacy: Privacy;
    }
  /** A contact was added or any stored part of it changed; replaces the former one. */
  | { readonly type: 'contactChanged'; readonly contact: Contact }
  | { readonly type: 'contactRemoved'; readonly handle: string }
  | { readonly type: 'groupsChanged'; readonly groups: readonly Group[] }
  | { readonly type: 'privacyChanged'; readonly privacy: Privacy }
  | {
      readonly type: 'presenceChanged';
      readonly handle: string;
      readonly status: StatusCode;
      readonly name: string;
      readonly capabilities: number;
      readonly msnObject: string | null;
    }
  | {
      readonly type: 'personalMessageChanged';
      readonly handle: string;
      readonly text: string;
      readonly media: Media | null;
    }
  | { readonly type: 'ownStatusChanged'; readonly status: OwnStatus }
  | { readonly type: 'ownNameChanged'; readonly name: string }
  | { readonly type: 'ownPersonalMessageChanged'; readonly text: string; readonly media: Media | null }
  | { readonly type: 'ownPhonesChanged'; readonly phones: Phones }
  | { readonly type: 'ownMobilePagesChanged'; readonly mobilePages: MobilePages }
  | { readonly type: 'profileReceived'; readonly fields: readonly ProfileField[]; readonly mailEnabled: boolean }
  | { readonly type: 'mailCounted'; readonly inboxUnread: number; readonly foldersUnread: number }
  | { readonly type: 'mailArrived'; readonly from: string; readonly address: string; readonly subject: string }
  | { readonly type: 'noticeReceived'; readonly notice: ServerNotice }
  | { readonly type: 'alertReceived'; readonly alert: Alert }
  | { readonly type: 'alertDismissed'; readonly id: string }
  /** The user will decide another time about somebody who added them. */
  | { readonly type: 'requestPostponed'; readonly handle: string }
  /** Somebody is being moved between the allow and block lists, or nobody is any more. */
  | { readonly type: 'decidingChanged'; readonly about: string | null }
  /** A request of the user's was refused by the server; the state is as before it. */
  | { readonly type: 'requestFailed'; readonly command: string; readonly code: number | null; readonly detail: string };
