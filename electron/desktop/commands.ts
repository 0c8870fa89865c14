import { shell } from 'electron';
import type { AppConnection } from './app-connection.ts';
import type { AppMessenger } from './app-messenger.ts';
import type { AppSettings } from './app-settings.ts';
import type { EventStream } from './event-stream.ts';
import type { CommandHandlers } from './ipc.ts';
import type { Windows } from './windows.ts';

export interface CommandParts {
  readonly stream: EventStream;
  readonly messenger: AppMessenger;
  readonly settings: AppSettings;
  readonly connection: AppConnection;
  readonly windows: Windows;
}

/** What each command of shared/ipc.ts does. */
export function commandHandlers({ stream, messenger, settings, connection, windows }: CommandParts): CommandHandlers {
  return {
    snapshot: () => stream.snapshot(),
    signIn: (wish) => messenger.signIn(wish),
    cancelSignIn: () => messenger.cancelSignIn(),
    signOut: () => messenger.signOut(),
    setStatus: (status) => messenger.setStatus(status),
    setName: (name) => messenger.setName(name),
    setPersonalMessage: (text) => messenger.setPersonalMessage(text),
    forgetAccount: (handle) => messenger.forgetAccount(handle),
    setServer: (server) => settings.setServer(server),
    setConnection: (wish) => connection.set(wish, settings),
    testConnection: (wish) => connection.test(wish),
    setAppearance: (appearance) => settings.setAppearance(appearance),
    setSettings: (all) => settings.replace(all),
    openProfile() {
      windows.show('profile');
      return null;
    },
    openServerSettings() {
      windows.show('server-settings');
      return null;
    },
    async openInbox() {
      await shell.openExternal(await messenger.inboxAddress());
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
    dismissProblem() {
      stream.publish({ type: 'problemChanged', problem: null });
      return null;
    },
  };
}
