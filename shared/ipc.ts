import * as v from 'valibot';
import type { AppEvent, AppState } from './app.ts';
import { connectionSettings } from './connection-settings.ts';
import type { ImportPreview, ImportResult } from './contact-files.ts';
import type { ConversationEntry } from './conversation.ts';
import { conversationSettings, textFormatSchema } from './conversation-settings.ts';
import type { FoundPerson } from './directory.ts';
import {
  type HistoryHit,
  type HistoryImportPreview,
  type HistoryImportResult,
  type HistoryPage,
  type HistoryPerson,
  historyFormats,
} from './history.ts';
import type { InspectorEntry } from './inspector-entry.ts';
import { limits } from './limits.ts';
import { choosableStatuses } from './model.ts';
import { ownSongSchema } from './own-song.ts';
import {
  appearanceSettings,
  handleSchema,
  lookSettings,
  serverProfileId,
  serverProfileSchema,
  serverSettings,
  settingsSchema,
} from './settings.ts';
import type { Platform } from './shortcuts.ts';
import type { SoundName } from './sounds.ts';
import { backdrops, pictureScales, type StagePicture, type StudioWindow, type TakenPicture } from './studio.ts';
import { languageChoices } from './text/languages.ts';
import { askedWindowNames } from './windows.ts';

const nothing = v.undefined_();
/** Opaque: a number up to MSNP9, a GUID later. */
const groupId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const listedName = v.pipe(v.string(), v.maxLength(limits.nameCharacters));
const groupName = v.pipe(v.string(), v.maxLength(limits.groupNameEncodedOctets));
const phoneNumber = v.pipe(v.string(), v.maxLength(limits.phoneCharacters));
const directoryText = v.pipe(v.string(), v.maxLength(limits.directoryCharacters));
const alertId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

const toastId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const conversationId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const entryId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** Unix milliseconds. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const historyPart = v.variant('kind', [
  v.object({ kind: v.literal('conversation'), conversation: conversationId }),
  v.object({ kind: v.literal('person'), handle: handleSchema }),
  v.object({ kind: v.literal('all') }),
]);

/** A way to the network as it stands in the form; a password of null is the remembered one. */
const connectionWish = v.object({
  connection: connectionSettings,
  password: v.nullable(v.pipe(v.string(), v.maxLength(limits.proxyPasswordCharacters))),
});

const pictureWish = v.object({
  /** The window's id. */
  window: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scale: v.picklist(pictureScales),
  backdrop: v.picklist(backdrops),
  /** With caption and border. */
  framed: v.boolean(),
  /** With other names and addresses. */
  disguised: v.boolean(),
});

/**
 * Every wish that a window can have, with the schema its argument must pass. The preload hands each on by name, the
 * main process validates the argument and the sender again.
 */
export const commandSchemas = {
  /** The state now, and the number of the last event in it. */
  snapshot: nothing,
  signIn: v.object({
    handle: handleSchema,
    /** Null uses the remembered password. */
    password: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.passwordCharacters))),
    status: v.picklist(choosableStatuses),
    rememberMe: v.boolean(),
    rememberPassword: v.boolean(),
    signInAutomatically: v.boolean(),
  }),
  /** Stops a running sign-in, or a wait for the next try. */
  cancelSignIn: nothing,
  signOut: nothing,
  setStatus: v.picklist(choosableStatuses),
  setName: v.pipe(v.string(), v.maxLength(limits.nameCharacters)),
  setPersonalMessage: v.pipe(v.string(), v.maxLength(limits.personalMessageCharacters)),
  /** Instead of waiting for the next try. */
  retryNow: nothing,
  forgetAccount: handleSchema,
  /** For an account whose password is remembered. */
  setSignInAutomatically: v.object({ handle: handleSchema, automatically: v.boolean() }),

  addContact: v.object({ handle: handleSchema, group: v.nullable(groupId) }),
  /** To somebody who added us: `allow` lets them see us, else they are blocked; `add` puts them on our list too. */
  answerRequest: v.object({ handle: handleSchema, allow: v.boolean(), add: v.boolean() }),
  /** Asks again after the next sign-in. */
  postponeRequest: handleSchema,
  removeContact: v.object({ handle: handleSchema, block: v.boolean() }),
  blockContact: handleSchema,
  unblockContact: handleSchema,
  /** The name in the list on the server. */
  renameContact: v.object({ handle: handleSchema, name: listedName }),
  /** A name of our own, kept here; null is none. */
  setNickname: v.object({ handle: handleSchema, nickname: v.nullable(listedName) }),
  createGroup: groupName,
  renameGroup: v.object({ group: groupId, name: groupName }),
  deleteGroup: groupId,
  /** Null is "Other Contacts". */
  moveContact: v.object({ handle: handleSchema, from: v.nullable(groupId), to: v.nullable(groupId) }),
  copyContact: v.object({ handle: handleSchema, to: groupId }),
  removeFromGroup: v.object({ handle: handleSchema, group: groupId }),
  setPrivacy: v.object({ othersAllowed: v.boolean(), askWhenAdded: v.boolean() }),
  removeFromList: v.object({ handle: handleSchema, list: v.picklist(['AL', 'BL']) }),
  setPhones: v.object({ home: phoneNumber, work: phoneNumber, mobile: phoneNumber, pages: v.boolean() }),
  /** Opens one of an alert's addresses in the browser. */
  openAlert: v.object({ id: alertId, what: v.picklist(['action', 'options']) }),
  dismissAlert: alertId,

  /** The conversation with that person, the open one or a new one, and its window in front. */
  openConversation: handleSchema,
  /** Closes its window or tab too. */
  closeConversation: conversationId,
  /** The user has seen everything in it. */
  readConversation: conversationId,
  /** Done when it is queued; what becomes of it comes as events. */
  sendMessage: v.object({
    conversation: conversationId,
    text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.typedCharacters)),
    format: textFormatSchema,
  }),
  /** What stands in the box now, to be found there again; said with every key. */
  keepDraft: v.object({
    conversation: conversationId,
    text: v.pipe(v.string(), v.maxLength(limits.draftCharacters)),
  }),
  sendNudge: conversationId,
  /** May be said with every key; the others hear of it now and then. */
  tellTyping: conversationId,
  inviteToConversation: v.object({ conversation: conversationId, handle: handleSchema }),
  /** For a message that failed. */
  retryMessage: v.object({ conversation: conversationId, entry: entryId }),
  dropMessage: v.object({ conversation: conversationId, entry: entryId }),
  /** The last lines of the conversation before, with the same person. */
  earlierEntries: conversationId,
  /** Asks for a file and writes what was said into it. */
  saveConversation: conversationId,
  /** Brings a conversation of the window with tabs to the front there. */
  chooseTab: conversationId,
  setConversationSettings: conversationSettings,
  /** As the keys of the system do it, where the focus is. */
  editText: v.picklist(['undo', 'cut', 'copy', 'paste', 'delete', 'selectAll']),

  /** The answer to the question whether to keep the history. */
  setKeepHistory: v.picklist(['yes', 'no']),
  historyPeople: nothing,
  /** The days of a month (1 to 12) on which there is something. */
  historyDays: v.object({
    handle: handleSchema,
    year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2300)),
    month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  }),
  /** Between two times in Unix milliseconds, behind the place `after`; 0 is the beginning. */
  historyEntries: v.object({ handle: handleSchema, from: moment, to: moment, after: place }),
  /** The latest that stand before that place. `handle` null: of everybody. */
  historySearch: v.object({
    query: v.pipe(v.string(), v.maxLength(limits.historyQueryCharacters)),
    handle: v.nullable(handleSchema),
    before: v.nullable(place),
  }),
  deleteHistory: historyPart,
  exportHistory: v.object({ part: historyPart, format: v.picklist(historyFormats) }),
  /** Asks for a log of another program and shows what is in it. */
  previewHistoryImport: nothing,
  /** Takes the log of the last preview in; `ownNames`: which names in it are the user's. */
  importHistory: v.object({
    handle: handleSchema,
    ownNames: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(limits.loggedNameCharacters))),
      v.maxLength(limits.loggedNames),
    ),
  }),

  /** In the browser or mail program; http, https and mailto only. */
  openLink: v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.linkCharacters)),

  /** Goes where an alert leads: conversation, inbox, request, address. */
  openToast: toastId,
  closeToast: toastId,
  /** While the pointer is over an alert, it stays. */
  holdToast: v.object({ id: toastId, held: v.boolean() }),
  /** The options about alerts and sounds. */
  openAlertOptions: nothing,
  /** By an e-mail of the server's; a number is that of somebody whom the last search found. */
  inviteByMail: v.object({
    whom: v.union([handleSchema, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))]),
    text: v.pipe(v.string(), v.maxLength(limits.invitationCharacters)),
  }),
  searchDirectory: v.object({ firstName: directoryText, lastName: directoryText, country: directoryText }),
  /** To a contact's mobile device. */
  pageContact: v.object({ handle: handleSchema, text: v.pipe(v.string(), v.maxLength(limits.pageCharacters)) }),
  /** What I listen to, and whether others see it. */
  setSong: ownSongSchema,

  exportContacts: v.object({ format: v.picklist(['ctt', 'json']) }),
  /** Asks for a file and shows what is in it. */
  previewImport: nothing,
  /** Adds those of the last preview; settles when it is over. Progress: AppState.importing. */
  runImport: v.object({
    handles: v.pipe(v.array(handleSchema), v.maxLength(limits.importedContacts)),
    /** Also sets privacy as the file does. */
    privacy: v.boolean(),
  }),
  /** What became of an import has been read in the main window. */
  dismissImport: nothing,
  cancelImport: nothing,

  setServer: serverSettings,
  /** A profile, or null for the built-in service. */
  chooseServer: v.nullable(serverProfileId),
  /** Makes a profile, or replaces the one of that id. */
  saveServerProfile: serverProfileSchema,
  /** The built-in service takes its place where it was chosen. */
  deleteServerProfile: serverProfileId,
  exportServerProfiles: nothing,
  importServerProfiles: nothing,
  /** For the next sign-in. */
  setConnection: connectionWish,
  /** Tries it, whatever the settings say. */
  testConnection: connectionWish,
  setAppearance: appearanceSettings,
  setLook: lookSettings,
  setLanguage: v.picklist(languageChoices),
  /** Asks for a skin file, keeps it, and wears it. */
  importSkin: nothing,
  /** Writes the look in use to a file, as a skin to begin one's own from. */
  exportSkin: nothing,
  /** By its name. */
  deleteSkin: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
  setSettings: settingsSchema,
  openProfile: nothing,
  openServerSettings: nothing,
  /** `handle`: whom it is about, where it is about somebody. */
  openWindow: v.object({ name: v.picklist(askedWindowNames), handle: v.nullable(handleSchema) }),
  /** The texts of the licences of this program and of the packages in it. */
  licences: nothing,
  /** Opens the web inbox that the server names, in the browser. */
  openInbox: nothing,
  minimizeWindow: nothing,
  toggleMaximizeWindow: nothing,
  closeWindow: nothing,
  dismissProblem: nothing,

  /** The windows that a picture can be taken of, the main window first. */
  studioWindows: nothing,
  /** Takes a picture and shows it in the studio; the one before it is gone then. */
  takePicture: pictureWish,
  /** Takes it and asks where to keep it. */
  savePicture: pictureWish,
  /** For the page on which a picture is made. */
  stagePicture: nothing,

  // The rest is for the inspector's window only.
  inspectorSnapshot: nothing,
  clearInspector: nothing,
  /** While paused nothing is sent to the window; what happens meanwhile comes when it goes on. */
  pauseInspector: v.boolean(),
  /** As a recorded session, one JSON object a line. */
  exportTranscript: nothing,
  /** Asks for a recorded session and shows it in the windows, without a server. */
  loadTranscript: nothing,
  stopReplay: nothing,
  pauseReplay: v.boolean(),
  /** Plays one line of a recorded session that stands still. */
  stepReplay: nothing,
} as const;

export type CommandName = keyof typeof commandSchemas;
export type CommandArgument<N extends CommandName> = v.InferOutput<(typeof commandSchemas)[N]>;

export interface Snapshot {
  readonly sequence: number;
  readonly state: AppState;
}

/** Licences under the name of what they are for. */
export interface Licences {
  readonly of: string;
  readonly text: string;
}

/** What a command gives back; commands that are not listed give nothing. */
export interface CommandValues {
  studioWindows: readonly StudioWindow[];
  takePicture: TakenPicture;
  savePicture: { readonly file: string } | null;
  stagePicture: StagePicture | null;
  snapshot: Snapshot;
  licences: readonly Licences[];
  testConnection: {
    readonly ok: boolean;
    readonly milliseconds: number;
    /** Sentences for people. */
    readonly detail: string;
  };
  openConversation: { readonly conversation: string };
  earlierEntries: readonly ConversationEntry[];
  /** Null in these: the user chose no file. `file` is a bare name. */
  saveConversation: { readonly file: string } | null;
  historyPeople: readonly HistoryPerson[];
  historyDays: readonly number[];
  historyEntries: HistoryPage;
  historySearch: readonly HistoryHit[];
  exportHistory: { readonly file: string; readonly messages: number } | null;
  previewHistoryImport: HistoryImportPreview | null;
  importHistory: HistoryImportResult;
  searchDirectory: readonly FoundPerson[];
  exportContacts: { readonly file: string; readonly contacts: number } | null;
  previewImport: ImportPreview | null;
  runImport: ImportResult;
  exportServerProfiles: { readonly file: string; readonly profiles: number } | null;
  importServerProfiles: { readonly file: string; readonly profiles: number } | null;
  inspectorSnapshot: { readonly entries: readonly InspectorEntry[]; readonly paused: boolean };
  importSkin: { readonly name: string } | null;
  exportSkin: { readonly file: string } | null;
  exportTranscript: { readonly file: string } | null;
  loadTranscript: { readonly file: string } | null;
}
export type CommandValue<N extends CommandName> = N extends keyof CommandValues ? CommandValues[N] : null;

/** Why a command was not carried out; `shared/text` has the sentence for each. */
export const commandErrorKinds = [
  'invalid-argument',
  'not-signed-in',
  'refused',
  'failed',
  'no-password',
  'not-in-dialect',
  'too-long',
  'already',
  'self',
  'invalid-handle',
  'invalid-name',
  'not-on-list',
  'no-such-group',
  'group-not-empty',
  'group-exists',
  'group-not-removable',
  'too-many-groups',
  'takes-no-pages',
  'empty',
  'no-such-conversation',
  'too-often',
  'too-many',
  'connection-lost',
  'file-too-large',
  'file-unreadable',
  'file-unwritable',
  'not-a-contact-list',
  'not-server-profiles',
  'not-a-transcript',
  'not-a-history-log',
  'not-a-skin',
] as const;
export type CommandErrorKind = (typeof commandErrorKinds)[number];

/** A refused or failed command: what it was, the server's number where it was the server, words for a bug report. */
export interface CommandError {
  readonly kind: CommandErrorKind;
  readonly code: number | null;
  readonly detail: string;
}
export type CommandResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CommandError };

/** Events of at most one animation frame. `first` is the number of the first one; a gap asks for a new snapshot. */
export interface EventBatch {
  readonly first: number;
  readonly events: readonly AppEvent[];
}

/** What the inspector's window hears of the wire, about one animation frame at a time. */
export interface InspectedBatch {
  readonly entries: readonly InspectorEntry[];
}

/** The bridge that the preload exposes to the page as `window.nudge`. */
export interface Bridge {
  command<N extends CommandName>(name: N, argument: CommandArgument<N>): Promise<CommandResult<CommandValue<N>>>;
  /** Listens to event batches; gives back the function that stops it. */
  onEvents(listener: (batch: EventBatch) => void): () => void;
  /** The wire, live; only the inspector's window hears anything. Gives back the function that stops it. */
  onInspected(listener: (batch: InspectedBatch) => void): () => void;
  /** What is to be heard; only the main window's page hears of it. Gives back the function that stops it. */
  onSound(listener: (sound: SoundName) => void): () => void;
  readonly platform: Platform;
}

export const commandChannel = 'nudge:command';
export const eventChannel = 'nudge:events';
export const inspectorChannel = 'nudge:inspector';
export const soundChannel = 'nudge:sound';
