import { inputCharacters } from '../../shared/dialect-features.ts';
import type { MessengerState } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';

/** Characters that a message of the session may have: what people count, not octets. Null while signed out. */
function mostCharacters({ session }: MessengerState): number | null {
  return session.phase === 'signed-in' ? inputCharacters(session.dialect) : null;
}

/**
 * Why what was typed cannot be sent, in a sentence; null when it can, or when there is nothing to send. `replaying`: the
 * windows show a recorded session.
 */
export function whyNotSent(typed: string, messenger: MessengerState, replaying: boolean): string | null {
  if (replaying) return text('command.replaying');
  const most = mostCharacters(messenger);
  if (most === null) return text('conversation.signedOut');
  if (messenger.me?.status === 'HDN') return text('conversation.appearingOffline');
  const over = typed.length - most;
  return over > 0 ? text('conversation.tooLong', { count: over, limit: most }) : null;
}

/** Whether there is something to send in it. */
export function saysSomething(typed: string): boolean {
  return typed.trim() !== '';
}
