import { shell } from 'electron';
import type { CommandArgument } from '../../../shared/ipc.ts';
import { pendingRequests } from '../../../shared/requests.ts';
import type { ToastNews } from '../../../shared/toast.ts';
import type { AppConversations } from '../app-conversations.ts';
import type { AppMessenger } from '../app-messenger.ts';
import type { ConversationWindows } from '../conversation-windows.ts';
import type { EventStream } from '../event-stream.ts';
import type { Windows } from '../windows.ts';
import { alertAddress } from './alert-address.ts';
import type { Toasts } from './toasts.ts';

export interface AppAlertsParts {
  readonly stream: EventStream;
  readonly toasts: Toasts;
  readonly windows: Windows;
  readonly messenger: AppMessenger;
  readonly conversations: AppConversations;
  readonly conversationWindows: ConversationWindows;
}

/** Alerts as their own windows ask for things. Everything throws CommandRefusal when it was not done. */
export class AppAlerts {
  readonly #parts: AppAlertsParts;

  constructor(parts: AppAlertsParts) {
    this.#parts = parts;
  }

  /** Goes where the alert leads, and takes it away. Nothing when it is gone already. */
  async open(id: string): Promise<null> {
    const news = this.#parts.toasts.news(id);
    this.#parts.toasts.close(id);
    if (news !== null) await this.#goTo(news);
    return null;
  }

  close(id: string): null {
    this.#parts.toasts.leave(id);
    return null;
  }

  hold({ id, held }: CommandArgument<'holdToast'>): null {
    this.#parts.toasts.hold(id, held);
    return null;
  }

  async #goTo(news: ToastNews): Promise<void> {
    const { stream, windows, messenger, conversations, conversationWindows } = this.#parts;
    switch (news.kind) {
      case 'message':
      case 'nudge':
        if (Object.hasOwn(stream.state.messenger.conversations, news.conversation)) {
          conversationWindows.show(news.conversation);
        } else conversations.open(news.handle);
        break;
      case 'signsIn':
        conversations.open(news.handle);
        break;
      case 'mail':
      case 'mailWaiting':
        await shell.openExternal(await messenger.inboxAddress());
        break;
      case 'addedYou': {
        const asks = pendingRequests(stream.state.messenger).some(({ handle }) => handle === news.handle);
        windows.show(asks ? 'contact-request' : 'contact-card', { handle: news.handle });
        break;
      }
      case 'stillRunning':
        windows.show('main');
        break;
      case 'service':
        await shell.openExternal(alertAddress(stream, { id: news.alert, what: 'action' }));
    }
  }
}
