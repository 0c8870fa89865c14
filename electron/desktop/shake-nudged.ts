import type { ConversationWindows } from './conversation-windows.ts';
import type { EventStream } from './event-stream.ts';
import { prefersReducedMotion } from './reduced-motion.ts';
import { shakeWindow } from './shake-window.ts';

/** Shakes the window of a conversation when a nudge is said in it, by either side; not for people who want things to keep still. */
export function shakeNudged(stream: EventStream, windows: ConversationWindows): void {
  stream.onBatch(({ events }) => {
    if (!stream.state.settings.conversation.shake || stream.state.replay !== null) return;
    for (const event of events) {
      if (event.type !== 'entryAdded' || event.entry.kind !== 'nudge') continue;
      const window = windows.of(event.conversation);
      if (window !== null && !prefersReducedMotion()) shakeWindow(window);
    }
  });
}
