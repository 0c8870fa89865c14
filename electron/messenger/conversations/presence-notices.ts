import type { MessengerEvent } from '../../../shared/events.ts';
import type { StatusCode } from '../../../shared/status.ts';
import type { Talk } from './talk.ts';

type PresenceChanged = Extract<MessengerEvent, { readonly type: 'presenceChanged' }>;

/** Tells in a conversation between two that the other one came, went or changed status (fact book 30 section 5). */
export function noticePresence(talk: Talk, { handle, name, status }: PresenceChanged): void {
  const before: StatusCode = talk.peerStatus;
  talk.peerStatus = status;
  if (before === status) return;
  if (status === 'FLN') talk.note({ kind: 'went-offline', handle, name });
  else if (before === 'FLN') talk.note({ kind: 'came-online', handle, name });
  else talk.note({ kind: 'status-changed', handle, name, status });
}
