import type { AppEvent, AppState } from '../../../shared/app.ts';
import type { SoundName } from '../../../shared/sounds.ts';
import type { ConversationWindows } from '../conversation-windows.ts';
import type { EventStream } from '../event-stream.ts';
import { NewsReader } from './news.ts';
import type { Toasts } from './toasts.ts';
import { worthOf } from './worth.ts';

export interface AlertParts {
  readonly stream: EventStream;
  readonly toasts: Toasts;
  readonly conversations: ConversationWindows;
  readonly play: (sound: SoundName) => void;
  /** Unix milliseconds. */
  readonly now: () => number;
}

/** Tells people what happens while they look elsewhere, on the screen and aloud, as they want it. */
export function alertPeople({ stream, toasts, conversations, play, now }: AlertParts): void {
  const reader = new NewsReader();
  const tell = (event: AppEvent, before: AppState, after: AppState) => {
    if (event.type === 'signedOut') toasts.clear();
    if (event.type === 'conversationRead') toasts.closeAbout(event.conversation);
    const news = reader.read(event, before, after, now());
    if (news === null) return;
    const lookedAt = 'conversation' in news && conversations.isLookedAt(news.conversation);
    const { show, sound } = worthOf(news, after, lookedAt);
    if (sound !== null) play(sound);
    if (show) toasts.raise(news);
  };
  stream.onEvent(tell);
}
