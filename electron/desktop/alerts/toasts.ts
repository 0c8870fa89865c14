import { randomUUID } from 'node:crypto';
import { screen } from 'electron';
import type { ToastNews } from '../../../shared/toast.ts';
import type { EventStream } from '../event-stream.ts';
import type { PageWindowParts } from '../page-window.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';
import { freePlace, roomFor } from './toast-place.ts';
import { ToastWindow } from './toast-window.ts';

/** The alerts on the screen, one above the other, the oldest giving way when there is no room. */
export class Toasts {
  readonly #stream: EventStream;
  readonly #parts: PageWindowParts;
  /** Oldest first. */
  #windows: readonly ToastWindow[] = [];

  constructor(stream: EventStream, parts: PageWindowParts) {
    this.#stream = stream;
    this.#parts = parts;
  }

  /** Shows news; what was shown of the same conversation, or of the same person's coming, goes. */
  raise(news: ToastNews): void {
    for (const former of this.#stream.state.toasts)
      if (subjectOf(former.news) === subjectOf(news)) this.close(former.id);
    const room = roomFor(screen.getPrimaryDisplay().workArea);
    const taken = () => this.#windows.map(({ place }) => place);
    while (freePlace(taken(), room) === null) this.#windows[0]?.close();
    const place = freePlace(taken(), room) ?? 0;
    const id = randomUUID();
    this.#stream.publish({ type: 'toastRaised', toast: { id, news } });
    const window = new ToastWindow(this.#parts, {
      id,
      place,
      moves: !prefersReducedMotion(),
      onGone: () => {
        this.#windows = this.#windows.filter((one) => one !== window);
        this.#stream.publish({ type: 'toastGone', id });
      },
    });
    this.#windows = [...this.#windows, window];
  }

  /** What an alert told, while it is there. */
  news(id: string): ToastNews | null {
    return this.#stream.state.toasts.find((toast) => toast.id === id)?.news ?? null;
  }

  hold(id: string, held: boolean): void {
    this.#find(id)?.hold(held);
  }

  leave(id: string): void {
    this.#find(id)?.leave();
  }

  /** Takes one away at once. */
  close(id: string): void {
    this.#find(id)?.close();
  }

  /** Takes those of a conversation away: the user is looking at it. */
  closeAbout(conversation: string): void {
    for (const { id, news } of this.#stream.state.toasts) {
      if ('conversation' in news && news.conversation === conversation) this.close(id);
    }
  }

  /** Takes all away. */
  clear(): void {
    for (const window of this.#windows) window.close();
  }

  #find(id: string): ToastWindow | undefined {
    return this.#windows.find((window) => window.id === id);
  }
}

/** What there is only one alert about at a time. */
function subjectOf(news: ToastNews): string {
  switch (news.kind) {
    case 'message':
    case 'nudge':
      return `conversation ${news.conversation}`;
    case 'signsIn':
    case 'addedYou':
      return `${news.kind} ${news.handle}`;
    case 'mail':
      return `mail ${news.name} ${news.subject}`;
    case 'mailWaiting':
    case 'stillRunning':
      return news.kind;
    case 'service':
      return `service ${news.alert}`;
  }
}
