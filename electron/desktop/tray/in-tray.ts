import { app } from 'electron';
import type { Toasts } from '../alerts/toasts.ts';
import type { AppMessenger } from '../app-messenger.ts';
import type { AppSettings } from '../app-settings.ts';
import { CommandRefusal } from '../command-refusal.ts';
import type { EventStream } from '../event-stream.ts';
import type { Windows } from '../windows.ts';
import { showTrayIcon } from './tray-icon.ts';
import type { TrayWish } from './tray-menu.ts';
import { trayIsThere } from './tray-presence.ts';

export interface InTrayParts {
  readonly stream: EventStream;
  readonly windows: Windows;
  readonly messenger: AppMessenger;
  readonly settings: AppSettings;
  readonly toasts: Toasts;
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
    showTrayIcon(this.#parts.stream, (wish) => {
      this.#carryOut(wish).catch((error) => {
        // What the server refuses shows in the windows; here there is nowhere to say it.
        if (!(error instanceof CommandRefusal)) this.#parts.fault(error);
      });
    });
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

  async #carryOut(wish: TrayWish): Promise<void> {
    const { windows, messenger, openInbox, openConversation } = this.#parts;
    switch (wish.kind) {
      case 'open':
      case 'signIn':
        windows.show('main');
        break;
      case 'options':
        windows.show('options');
        break;
      case 'signOut':
        await messenger.signOut();
        break;
      case 'status':
        await messenger.setStatus(wish.status);
        break;
      case 'message':
        openConversation(wish.handle);
        break;
      case 'inbox':
        await openInbox();
        break;
      case 'exit':
        app.quit();
    }
  }
}
