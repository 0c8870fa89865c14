import type { ImportResult } from './contact-files.ts';
import type { MessengerEvent } from './events.ts';
import type { MessengerState } from './model.ts';
import { signedOutState } from './model.ts';
import { noSong, type OwnSong } from './own-song.ts';
import { reduce } from './reduce.ts';
import { defaultSettings, type RememberedAccount, type Settings } from './settings.ts';
import type { Toast } from './toast.ts';

/** What the built-in service is doing. */
export type ServiceState =
  | { readonly phase: 'stopped' }
  | { readonly phase: 'listening'; readonly notification: string; readonly nexus: string; readonly demoHandle: string }
  | { readonly phase: 'failed'; readonly detail: string };

/** Trouble of the program itself, for one sentence with a button that dismisses it. */
export interface AppProblem {
  /**
   * `file-damaged`: contents made no sense, the file was set aside and defaults are in use; `file-unreadable`,
   * `file-unwritable`: the system refused (folder read-only, disk full), the program goes on without;
   * `unexpected`: a fault of ours, written to the log file.
   */
  readonly kind: 'file-damaged' | 'file-unreadable' | 'file-unwritable' | 'unexpected';
  /** Bare name of the file it is about; empty for `unexpected`. */
  readonly file: string;
  /** The new name of a damaged file, else the system's words. */
  readonly detail: string;
}

/** How far an import of contacts is. */
export interface Importing {
  /** Contacts dealt with so far, the failed ones among them. */
  readonly done: number;
  readonly total: number;
  readonly failed: number;
}

/** A recorded session that is being shown instead of a real one. */
export interface Replay {
  /** Bare name of the file. */
  readonly file: string;
  /** Lines of the recording played so far. */
  readonly position: number;
  readonly total: number;
  /** Stands still until it is told to go on, or to play one line. */
  readonly paused: boolean;
}

/** The conversations in the one window that has all of them, when the user wants tabs. */
export interface Tabs {
  /** Ids, in the order they were opened. */
  readonly conversations: readonly string[];
  /** The one that is looked at; null while there is none. */
  readonly front: string | null;
}

/** Messages that failed, and are offered again: to just these people. */
export interface UndeliveredTo {
  readonly people: readonly { readonly handle: string; readonly name: string }[];
  readonly messages: number;
}

/** Texts by the ids of open conversations; no empty ones. */
export type Drafts = { readonly [conversation: string]: string };

/** The whole state behind the windows: the messenger and what surrounds it. */
export interface AppState {
  readonly messenger: MessengerState;
  readonly settings: Settings;
  readonly accounts: readonly RememberedAccount[];
  /** Whether the system can keep a password safely; when false, passwords are not stored at all. */
  readonly passwordsCanBeKept: boolean;
  /** Whether there is a password for the proxy that the settings name. */
  readonly connectionPasswordRemembered: boolean;
  /** What the signed-in user listens to; the last one's while nobody is. */
  readonly song: OwnSong;
  /** Whose sign-in was tried last, whatever came of it; null before the first. */
  readonly tried: string | null;
  /** When the session began, in Unix milliseconds; null before the first one. */
  readonly connectedAt: number | null;
  readonly service: ServiceState;
  /** Null while nothing is being imported. */
  readonly importing: Importing | null;
  /** What became of an import whose window was closed before its end, until it is dismissed. */
  readonly imported: ImportResult | null;
  /** Null while the session is a real one. */
  readonly replay: Replay | null;
  readonly tabs: Tabs;
  /** What is typed and not sent, by conversation. */
  readonly drafts: Drafts;
  /** What the account signed in now, or last, has said and was not delivered, in open conversations and others. */
  readonly undelivered: readonly UndeliveredTo[];
  /** The alerts on the screen, oldest first. */
  readonly toasts: readonly Toast[];
  /** Windows show other names and addresses, for a picture that strangers shall see. */
  readonly disguised: boolean;
  /** The latest trouble that nobody has dismissed yet, or null. */
  readonly problem: AppProblem | null;
  readonly version: string;
  /** The system's languages, most wanted first (BCP 47). */
  readonly systemLanguages: readonly string[];
}

export type AppEvent =
  | MessengerEvent
  | { readonly type: 'settingsChanged'; readonly settings: Settings }
  | { readonly type: 'accountsChanged'; readonly accounts: readonly RememberedAccount[] }
  | { readonly type: 'connectionPasswordChanged'; readonly remembered: boolean }
  | { readonly type: 'signInTried'; readonly handle: string }
  | { readonly type: 'connected'; readonly at: number }
  | { readonly type: 'songChanged'; readonly song: OwnSong }
  | { readonly type: 'serviceChanged'; readonly service: ServiceState }
  /** The user has seen enough of an alert. */
  | { readonly type: 'alertDismissed'; readonly id: string }
  | { readonly type: 'importChanged'; readonly importing: Importing | null }
  | { readonly type: 'importEnded'; readonly result: ImportResult | null }
  | { readonly type: 'replayChanged'; readonly replay: Replay | null }
  | { readonly type: 'tabsChanged'; readonly tabs: Tabs }
  /** Empty when there is none any more. */
  | { readonly type: 'draftChanged'; readonly conversation: string; readonly text: string }
  | { readonly type: 'undeliveredChanged'; readonly undelivered: readonly UndeliveredTo[] }
  | { readonly type: 'toastRaised'; readonly toast: Toast }
  | { readonly type: 'toastGone'; readonly id: string }
  | { readonly type: 'disguiseChanged'; readonly disguised: boolean }
  | { readonly type: 'problemChanged'; readonly problem: AppProblem | null };

export const initialAppState: AppState = {
  messenger: signedOutState,
  settings: defaultSettings,
  accounts: [],
  passwordsCanBeKept: false,
  connectionPasswordRemembered: false,
  song: noSong,
  tried: null,
  connectedAt: null,
  service: { phase: 'stopped' },
  importing: null,
  imported: null,
  replay: null,
  tabs: { conversations: [], front: null },
  drafts: {},
  undelivered: [],
  toasts: [],
  disguised: false,
  problem: null,
  version: '',
  systemLanguages: [],
};

function withDraft(drafts: Drafts, conversation: string, text: string): Drafts {
  const { [conversation]: _before, ...others } = drafts;
  return text === '' ? others : { ...others, [conversation]: text };
}

/** The next state after one event; the same function in the main process and in every window. */
export function reduceApp(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case 'settingsChanged':
      return { ...state, settings: event.settings };
    case 'accountsChanged':
      return { ...state, accounts: event.accounts };
    case 'connectionPasswordChanged':
      return { ...state, connectionPasswordRemembered: event.remembered };
    case 'signInTried':
      return { ...state, tried: event.handle };
    case 'connected':
      return { ...state, connectedAt: event.at };
    case 'songChanged':
      return { ...state, song: event.song };
    case 'serviceChanged':
      return { ...state, service: event.service };
    case 'alertDismissed': {
      const alerts = state.messenger.alerts.filter(({ id }) => id !== event.id);
      return { ...state, messenger: { ...state.messenger, alerts } };
    }
    case 'importEnded':
      return { ...state, imported: event.result };
    case 'importChanged':
      return { ...state, importing: event.importing };
    case 'replayChanged':
      return { ...state, replay: event.replay };
    case 'tabsChanged':
      return { ...state, tabs: event.tabs };
    case 'draftChanged':
      return { ...state, drafts: withDraft(state.drafts, event.conversation, event.text) };
    case 'undeliveredChanged':
      return { ...state, undelivered: event.undelivered };
    case 'conversationClosed':
      return {
        ...state,
        messenger: reduce(state.messenger, event),
        drafts: withDraft(state.drafts, event.conversation, ''),
      };
    case 'toastRaised':
      return { ...state, toasts: [...state.toasts, event.toast] };
    case 'toastGone':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) };
    case 'disguiseChanged':
      return { ...state, disguised: event.disguised };
    case 'problemChanged':
      return { ...state, problem: event.problem };
    default:
      return { ...state, messenger: reduce(state.messenger, event) };
  }
}
