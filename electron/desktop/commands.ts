import { shell } from 'electron';
import { alertAddress } from './alerts/alert-address.ts';
import type { AppAlerts } from './alerts/app-alerts.ts';
import type { AppConnection } from './app-connection.ts';
import type { AppContactFiles } from './app-contact-files.ts';
import type { AppContacts } from './app-contacts.ts';
import type { AppConversations } from './app-conversations.ts';
import type { AppDrafts } from './app-drafts.ts';
import type { AppHistory } from './app-history.ts';
import type { AppMessenger } from './app-messenger.ts';
import type { AppReplay } from './app-replay.ts';
import type { AppServers } from './app-servers.ts';
import type { AppSettings } from './app-settings.ts';
import type { AppSkins } from './app-skins.ts';
import type { EventStream } from './event-stream.ts';
import type { Inspector } from './inspector.ts';
import type { CommandHandlers } from './ipc.ts';
import { builtLicences } from './licences.ts';
import { linkAddress } from './link-address.ts';
import type { AppStudio } from './studio/app-studio.ts';
import { systemFileChooser } from './system-file-chooser.ts';
import type { Windows } from './windows.ts';

export interface CommandParts {
  readonly stream: EventStream;
  readonly messenger: AppMessenger;
  readonly contacts: AppContacts;
  readonly conversations: AppConversations;
  readonly drafts: AppDrafts;
  readonly alerts: AppAlerts;
  readonly history: AppHistory;
  readonly files: AppContactFiles;
  readonly settings: AppSettings;
  readonly skins: AppSkins;
  readonly studio: AppStudio;
  readonly servers: AppServers;
  readonly connection: AppConnection;
  readonly inspector: Inspector;
  readonly replay: AppReplay;
  readonly windows: Windows;
}

/** What each command of shared/ipc.ts does. */
export function commandHandlers(parts: CommandParts): CommandHandlers {
  const { stream, messenger, settings, servers, connection } = parts;
  return {
    snapshot: () => stream.snapshot(),
    async signIn(wish, window) {
      await messenger.signIn(wish);
      parts.windows.setAside(window, wish.handle);
      return null;
    },
    cancelSignIn: () => messenger.cancelSignIn(),
    signOut: () => (stream.state.replay === null ? messenger.signOut() : parts.replay.stop()),
    retryNow: () => messenger.retryNow(),
    setStatus: (status) => messenger.setStatus(status),
    setName: (name) => messenger.setName(name),
    setPersonalMessage: (text) => messenger.setPersonalMessage(text),
    setSong: (song) => messenger.setSong(song),
    forgetAccount: (handle) => messenger.forgetAccount(handle),
    setSignInAutomatically: (wish) => messenger.setSignInAutomatically(wish),
    setConnection: (wish) => connection.set(wish, settings),
    testConnection: (wish) => connection.test(wish),
    setServer: (server) => servers.set(server),
    chooseServer: (id) => servers.choose(id),
    saveServerProfile: (profile) => servers.save(profile),
    deleteServerProfile: (id) => servers.delete(id),
    exportServerProfiles: (_nothing, window) => servers.export(systemFileChooser(window)),
    importServerProfiles: (_nothing, window) => servers.import(systemFileChooser(window)),
    setAppearance: (appearance) => settings.setAppearance(appearance),
    setConversationSettings: (conversation) => settings.setConversation(conversation),
    setLanguage: (language) => settings.setLanguage(language),
    setLook: (look) => settings.setLook(look),
    importSkin: (_nothing, window) => parts.skins.import(systemFileChooser(window)),
    exportSkin: (_nothing, window) => parts.skins.export(systemFileChooser(window)),
    deleteSkin: (name) => parts.skins.delete(name),
    setSettings: (all) => settings.replace(all),
    dismissProblem() {
      stream.publish({ type: 'problemChanged', problem: null });
      return null;
    },
    ...contactCommands(parts),
    ...conversationCommands(parts),
    ...alertCommands(parts),
    ...historyCommands(parts),
    ...webCommands(parts),
    ...windowCommands(parts),
    ...studioCommands(parts),
    ...inspectorCommands(parts),
  };
}

type Handlers<N extends keyof CommandHandlers> = Pick<CommandHandlers, N>;

function contactCommands({ contacts, files }: CommandParts) {
  return {
    addContact: (wish) => contacts.add(wish),
    answerRequest: (wish) => contacts.answerRequest(wish),
    postponeRequest: (handle) => contacts.postponeRequest(handle),
    removeContact: (wish) => contacts.remove(wish),
    blockContact: (handle) => contacts.block(handle),
    unblockContact: (handle) => contacts.unblock(handle),
    renameContact: (wish) => contacts.rename(wish),
    setNickname: (wish) => contacts.setNickname(wish),
    createGroup: (name) => contacts.createGroup(name),
    renameGroup: (wish) => contacts.renameGroup(wish),
    deleteGroup: (group) => contacts.deleteGroup(group),
    moveContact: (wish) => contacts.move(wish),
    copyContact: (wish) => contacts.copy(wish),
    removeFromGroup: (wish) => contacts.removeFromGroup(wish),
    setPrivacy: (wish) => contacts.setPrivacy(wish),
    removeFromList: (wish) => contacts.removeFromList(wish),
    setPhones: (wish) => contacts.setPhones(wish),
    inviteByMail: (wish) => contacts.inviteByMail(wish),
    searchDirectory: (sought) => contacts.searchDirectory(sought),
    pageContact: (wish) => contacts.page(wish),
    exportContacts: (wish, window) => files.export(wish, systemFileChooser(window)),
    previewImport: (_nothing, window) => files.preview(systemFileChooser(window)),
    runImport: (wish, window) => files.import(wish, () => window.isDestroyed()),
    dismissImport: () => files.dismissResult(),
    cancelImport: () => files.cancel(),
  } satisfies Partial<CommandHandlers>;
}

function conversationCommands({ conversations, drafts }: CommandParts) {
  return {
    openConversation: (handle) => conversations.open(handle),
    openUndelivered: (handles) => conversations.openUndelivered(handles),
    closeConversation: (id) => conversations.close(id),
    readConversation: (id) => conversations.read(id),
    async sendMessage(wish) {
      await conversations.send(wish);
      drafts.sent(wish);
      return null;
    },
    keepDraft: (wish) => drafts.keep(wish),
    sendNudge: (id) => conversations.nudge(id),
    tellTyping: (id) => conversations.tellTyping(id),
    inviteToConversation: (wish) => conversations.invite(wish),
    retryMessage: (wish) => conversations.retry(wish),
    dropMessage: (wish) => conversations.drop(wish),
    earlierEntries: (id) => conversations.earlier(id),
    saveConversation: (wish, window) => conversations.save(wish, systemFileChooser(window)),
    chooseTab: (id) => conversations.chooseTab(id),
  } satisfies Partial<CommandHandlers>;
}

function alertCommands({ alerts }: CommandParts) {
  return {
    openToast: (id) => alerts.open(id),
    closeToast: (id) => alerts.close(id),
    holdToast: (wish) => alerts.hold(wish),
  } satisfies Partial<CommandHandlers>;
}

function historyCommands({ history, settings }: CommandParts) {
  return {
    setKeepHistory: (keep) => settings.setKeepHistory(keep),
    historyPeople: () => history.people(),
    historyDays: (wish) => history.days(wish),
    historyEntries: (wish) => history.entries(wish),
    historySearch: (wish) => history.search(wish),
    deleteHistory: (part) => history.delete(part),
    exportHistory: (wish, window) => history.export(wish, systemFileChooser(window)),
    previewHistoryImport: (_nothing, window) => history.previewImport(systemFileChooser(window)),
    importHistory: (wish) => history.import(wish),
  } satisfies Partial<CommandHandlers>;
}

type WebCommand = 'openInbox' | 'openAlert' | 'dismissAlert' | 'openLink';

/** What leads to the browser. */
function webCommands({ stream, messenger }: CommandParts): Handlers<WebCommand> {
  return {
    async openLink(address) {
      await shell.openExternal(linkAddress(address));
      return null;
    },
    async openInbox() {
      await shell.openExternal(await messenger.inboxAddress());
      return null;
    },
    async openAlert(wish) {
      await shell.openExternal(alertAddress(stream, wish));
      return null;
    },
    dismissAlert(id) {
      stream.publish({ type: 'alertDismissed', id });
      return null;
    },
  };
}

function windowCommands({ windows, settings }: CommandParts) {
  return {
    openProfile() {
      windows.show('profile');
      return null;
    },
    openOptions(page) {
      windows.show('options', { page });
      return null;
    },
    openDirectory() {
      windows.show('add-contact', { page: 'directory' });
      return null;
    },
    openServerSettings() {
      windows.show('server-settings');
      return null;
    },
    licences: () => builtLicences(),
    openWindow({ name, handle }) {
      if (name === 'welcome') settings.setGreeted();
      windows.show(name, { handle });
      return null;
    },
    learnWord(word, window) {
      window.webContents.session.addWordToSpellCheckerDictionary(word);
      return null;
    },
    editText(edit, window) {
      window.webContents[edit]();
      return null;
    },
    minimizeWindow(_nothing, window) {
      window.minimize();
      return null;
    },
    toggleMaximizeWindow(_nothing, window) {
      if (window.isMaximized()) window.unmaximize();
      else window.maximize();
      return null;
    },
    closeWindow(_nothing, window) {
      window.close();
      return null;
    },
  } satisfies Partial<CommandHandlers>;
}

function studioCommands({ studio }: CommandParts) {
  return {
    studioWindows: () => studio.windows(),
    takePicture: (wish) => studio.take(wish),
    savePicture: (wish, window) => studio.save(wish, systemFileChooser(window)),
    stagePicture: () => studio.onStage(),
  } satisfies Partial<CommandHandlers>;
}

function inspectorCommands({ inspector, replay }: CommandParts) {
  return {
    inspectorSnapshot: () => inspector.snapshot(),
    clearInspector: () => inspector.clear(),
    pauseInspector: (paused) => inspector.pause(paused),
    exportTranscript: (_nothing, window) => replay.export(systemFileChooser(window)),
    loadTranscript: (_nothing, window) => replay.load(systemFileChooser(window)),
    stopReplay: () => replay.stop(),
    pauseReplay: (paused) => replay.pause(paused),
    stepReplay: () => replay.step(),
  } satisfies Partial<CommandHandlers>;
}
