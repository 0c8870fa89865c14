import { app } from 'electron';
import type { SystemMenuDeeds } from '../../../shared/actions/program-actions.ts';
import type { TrayDeeds } from '../../../shared/actions/tray-actions.ts';
import type { Toasts } from '../alerts/toasts.ts';
import type { AppMessenger } from '../app-messenger.ts';
import type { AppSettings } from '../app-settings.ts';
import { CommandRefusal } from '../command-refusal.ts';
import type { EventStream } from '../event-stream.ts';
import type { Windows } from '../windows.ts';
import { showTrayIcon } from './tray-icon.ts';
import { trayIsThere } from './tray-presence.ts';

export interface InTrayParts {
  readonly stream: EventStream;
  readonly windows: Windows;
  readonly messenger: AppMessenger;
  readonly settings: AppSettings;
  readonly toasts: Toasts;
  readonly menuDeeds: SystemMenuDeeds;
  readonly openInbox: () => Promise<void>;
  readonly openConversation: (handle: string) => void;
  readonly fault: (error: unknown) => void;
}

/** The program in the tray, where there is one: an icon with a menu, and a place for it to go on without a window. */
export class InTray {
  readonly #parts: InTrayParts;
  #isThere = false;
  #quitting = false;

  constructor(parts: InTrayParts) {
    this.#parts = parts;
    app.on('before-quit', () => {
      this.#quitting = true;
    });
  }

  /** Looks whether there is a tray, and moves in. */
  async begin(): Promise<void> {
    if (!(await trayIsThere())) return;
    showTrayIcon(this.#parts.stream, this.#deeds());
    this.#isThere = true;
  }

  /** Whether the main window, when it is closed now, leaves the program here. Says so the first time. */
  takesOver(): boolean {
    const { tray } = this.#parts.stream.state.settings;
    if (!this.#isThere || this.#quitting || !tray.keepRunning) return false;
    if (!tray.explained) {
      this.#parts.settings.setTrayExplained();
      this.#parts.toasts.raise({ kind: 'stillRunning' });
    }
    return true;
  }

  #deeds(): TrayDeeds {
    const { windows, messenger, menuDeeds, openInbox, openConversation, fault } = this.#parts;
    const attempt = (deed: Promise<unknown>): void =>
      void deed.catch((error) => {
        // What the server refuses shows in the windows; here there is nowhere to say it.
        if (!(error instanceof CommandRefusal)) fault(error);
      });
    const open = (): void => void windows.show('main');
    return {
      ...menuDeeds,
      open,
      signIn: open,
      signOut: () => attempt(messenger.signOut()),
      setStatus: (status) => attempt(messenger.setStatus(status)),
      openInbox: () => attempt(openInbox()),
      sendMessage: openConversation,
      exit: () => app.quit(),
    };
  }
}
