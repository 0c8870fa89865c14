import type { Conversation, ConversationEntry } from '../../shared/conversation.ts';
import type { MessengerState } from '../../shared/model.ts';
import { peopleIn } from '../../shared/people.ts';
import type { StatusCode } from '../../shared/status.ts';

/** What the yellow bar over the history can tell. */
export type Bar =
  | { readonly kind: 'replaying' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'appearingOffline' }
  /** Messages failed, and the other one is online now, or one of several (null); `entries` are their ids. */
  | { readonly kind: 'undelivered'; readonly name: string | null; readonly entries: readonly string[] }
  | { readonly kind: 'blocked' | 'stranger' | 'offline'; readonly handle: string; readonly name: string }
  | { readonly kind: 'status'; readonly handle: string; readonly name: string; readonly status: StatusCode };

const slowToAnswer: ReadonlySet<StatusCode> = new Set(['BSY', 'IDL', 'BRB', 'AWY', 'PHN', 'LUN']);

/** Own messages that can be sent again. */
function undelivered(entries: readonly ConversationEntry[]): readonly string[] {
  return entries.filter((entry) => entry.kind === 'message' && entry.delivery?.state === 'failed').map(({ id }) => id);
}

/**
 * What is to be told about whoever the conversation is with, most pressing first. Of several people only that something
 * was not delivered, or that nothing can be sent. `replaying`: the windows show a recorded session.
 */
export function barsOf(conversation: Conversation, messenger: MessengerState, replaying: boolean): readonly Bar[] {
  if (replaying) return [{ kind: 'replaying' }];
  if (messenger.session.phase !== 'signed-in') return [{ kind: 'signedOut' }];
  if (messenger.me?.status === 'HDN') return [{ kind: 'appearingOffline' }];
  const people = peopleIn(conversation, messenger.contacts);
  const failed = undelivered(conversation.entries);
  const [person] = people;
  if (conversation.peer === null || person === undefined) {
    const isAnybodyThere = people.some(({ status }) => status !== 'FLN');
    return failed.length > 0 && isAnybodyThere ? [{ kind: 'undelivered', name: null, entries: failed }] : [];
  }
  const { handle, name, status, listed, blocked } = person;
  const bars: Bar[] = [];
  if (blocked) bars.push({ kind: 'blocked', handle, name });
  if (!listed) bars.push({ kind: 'stranger', handle, name });
  if (!listed || blocked) return bars;
  if (status === 'FLN') return [{ kind: 'offline', handle, name }];
  if (failed.length > 0) bars.push({ kind: 'undelivered', name, entries: failed });
  if (slowToAnswer.has(status)) bars.push({ kind: 'status', handle, name, status });
  return bars;
}

/** Tells one bar from the next: a dismissed one comes back when there is something new to tell. */
export function barKey(bar: Bar): string {
  switch (bar.kind) {
    case 'undelivered':
      return `undelivered ${bar.entries.length}`;
    case 'status':
      return `status ${bar.status}`;
    default:
      return bar.kind;
  }
}
