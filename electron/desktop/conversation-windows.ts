import { app, type BrowserWindow } from 'electron';
import type { AppEvent } from '../../shared/app.ts';
import type { Conversation } from '../../shared/conversation.ts';
import type { ConversationIntents } from '../messenger/conversations/conversation-intents.ts';
import { conversationTitle, unreadTotal } from './conversation-title.ts';
import type { EventStream } from './event-stream.ts';
import { giveInputMenu } from './input-menu.ts';
import { onLeaving } from './on-leaving.ts';
import { withoutTab, withTab } from './tabs.ts';
import type { Windows } from './windows.ts';

/** What a window tells of its conversation. */
type WindowDesk = Pick<ConversationIntents, 'closeConversation' | 'readConversation'>;

/**
 * The windows of conversations: one each, or one with tabs for those that were opened while the user wanted tabs. What
 * others say opens a window minimised and flashing, never in front of what the user is doing. Closing a window closes
 * its conversation; a conversation that ends otherwise takes its window along.
 */
export class ConversationWindows {
  readonly #stream: EventStream;
  readonly #windows: Windows;
  readonly #desk: WindowDesk;
  /** By conversation. */
  readonly #alone = new Map<string, BrowserWindow>();
  #tabbed: BrowserWindow | null = null;
  readonly #watched = new WeakSet<BrowserWindow>();

  constructor(stream: EventStream, windows: Windows, desk: WindowDesk) {
    this.#stream = stream;
    this.#windows = windows;
    this.#desk = desk;
    stream.onBatch(({ events }) => {
      for (const event of events) this.#happened(event);
      this.#label();
    });
  }

  /** The window that shows a conversation, or null. */
  of(id: string): BrowserWindow | null {
    return this.#alone.get(id) ?? (this.#stream.state.tabs.conversations.includes(id) ? this.#tabbed : null);
  }

  /** Whether the user is looking at it: its window has the focus, and its tab is in front there. */
  isLookedAt(id: string): boolean {
    const window = this.of(id);
    if (window === null || !window.isFocused()) return false;
    return window !== this.#tabbed || this.#stream.state.tabs.front === id;
  }

  /** Opens the conversation's window or tab, or brings it to the front. */
  show(id: string): void {
    if (this.#wantsTab(id)) {
      this.#stream.publish({ type: 'tabsChanged', tabs: withTab(this.#stream.state.tabs, id, 'front') });
      this.#tabbed = this.#windows.show('conversation');
      this.#watchTabbed(this.#tabbed);
    } else {
      this.#watchAlone(id, this.#windows.show('conversation', { conversation: id }));
    }
    this.#desk.readConversation(id);
  }

  /** Brings a tab to the front in its window. */
  choose(id: string): void {
    const { tabs } = this.#stream.state;
    if (!tabs.conversations.includes(id) || tabs.front === id) return;
    this.#stream.publish({ type: 'tabsChanged', tabs: { ...tabs, front: id } });
    this.#desk.readConversation(id);
  }

  /** Closes the conversation with its window or tab. */
  close(id: string): void {
    const window = this.#alone.get(id);
    if (window === undefined) this.#desk.closeConversation(id);
    else window.close();
  }

  /** For the windows that are open; new ones look themselves. */
  setAlwaysOnTop(alwaysOnTop: boolean): void {
    for (const window of this.#alone.values()) window.setAlwaysOnTop(alwaysOnTop);
    this.#tabbed?.setAlwaysOnTop(alwaysOnTop);
  }

  #happened(event: AppEvent): void {
    if (event.type === 'conversationClosed') this.#gone(event.conversation);
    if (event.type !== 'entryAdded' || event.entry.kind === 'notice') return;
    const id = event.conversation;
    const conversation = this.#conversation(id);
    if (event.entry.own || conversation === undefined) return;
    if (this.isLookedAt(id)) {
      this.#desk.readConversation(id);
      return;
    }
    this.#showBehind(id);
    const window = this.of(id);
    if (window !== null && !window.isFocused()) window.flashFrame(true);
  }

  #showBehind(id: string): void {
    if (this.of(id) !== null) return;
    if (this.#wantsTab(id)) {
      this.#stream.publish({ type: 'tabsChanged', tabs: withTab(this.#stream.state.tabs, id, 'behind') });
      this.#tabbed = this.#windows.showBehind('conversation');
      this.#watchTabbed(this.#tabbed);
    } else {
      this.#watchAlone(id, this.#windows.showBehind('conversation', { conversation: id }));
    }
  }

  /** A conversation stays where it is, whatever the setting became meanwhile. */
  #wantsTab(id: string): boolean {
    const { tabs, settings } = this.#stream.state;
    return tabs.conversations.includes(id) || (settings.conversation.tabs && !this.#alone.has(id));
  }

  #watchAlone(id: string, window: BrowserWindow): void {
    if (this.#alone.get(id) === window) return;
    this.#alone.set(id, window);
    this.#prepare(window, () => id);
    onLeaving(window, () => {
      this.#alone.delete(id);
      if (this.#conversation(id) !== undefined) this.#desk.closeConversation(id);
    });
  }

  #watchTabbed(window: BrowserWindow): void {
    if (this.#watched.has(window)) return;
    this.#watched.add(window);
    this.#prepare(window, () => this.#stream.state.tabs.front);
    onLeaving(window, () => {
      this.#tabbed = null;
      const { conversations } = this.#stream.state.tabs;
      this.#stream.publish({ type: 'tabsChanged', tabs: { conversations: [], front: null } });
      for (const id of conversations) this.#desk.closeConversation(id);
    });
  }

  /** `front`: the conversation that is seen when the window is looked at. */
  #prepare(window: BrowserWindow, front: () => string | null): void {
    window.setAlwaysOnTop(this.#stream.state.settings.conversation.alwaysOnTop);
    giveInputMenu(window);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.on('focus', () => {
      window.flashFrame(false);
      const id = front();
      if (id !== null) this.#desk.readConversation(id);
    });
    this.#label();
  }

  #gone(id: string): void {
    this.#alone.get(id)?.close();
    const { tabs } = this.#stream.state;
    if (!tabs.conversations.includes(id)) return;
    const left = withoutTab(tabs, id);
    this.#stream.publish({ type: 'tabsChanged', tabs: left });
    if (left.conversations.length === 0) this.#tabbed?.close();
  }

  /** Tells title bars, taskbar and dock who it is and how much is unread. */
  #label(): void {
    const { messenger, tabs } = this.#stream.state;
    const conversations = Object.values(messenger.conversations);
    for (const [id, window] of this.#alone) {
      const conversation = this.#conversation(id);
      if (conversation !== undefined) window.setTitle(conversationTitle(conversation, conversation.unread, messenger));
    }
    const front = tabs.front === null ? undefined : this.#conversation(tabs.front);
    const inTabs = conversations.filter(({ id }) => tabs.conversations.includes(id));
    if (front !== undefined) this.#tabbed?.setTitle(conversationTitle(front, unreadTotal(inTabs), messenger));
    app.setBadgeCount(unreadTotal(conversations));
  }

  #conversation(id: string): Conversation | undefined {
    const { conversations } = this.#stream.state.messenger;
    return Object.hasOwn(conversations, id) ? conversations[id] : undefined;
  }
}
