import type { Mailbox } from '../../shared/model.ts';

/** Unread messages in the inbox and in all other folders together. */
export type MailCounts = Pick<Mailbox, 'inboxUnread' | 'foldersUnread'>;

type Counter = keyof MailCounts;

const inbox = 'active';
const bins = ['trash', '.!!trash'];
/** Where offline messages are kept; they are not in the mail counts. */
const offlineMessages = '.!!oim';

/** Which counter a folder belongs to; null = none (fact book 20, MSG, text/x-msmsgsactivemailnotification). */
function counterOf(folder: string): Counter | null {
  const name = folder.trim().toLowerCase();
  if (bins.includes(name) || name === offlineMessages) return null;
  return name === inbox ? 'inboxUnread' : 'foldersUnread';
}

function changed(counts: MailCounts, counter: Counter | null, by: number): MailCounts {
  return counter === null ? counts : { ...counts, [counter]: Math.max(0, counts[counter] + by) };
}

/** A new message came into `folder`. */
export function mailCame(counts: MailCounts, folder: string): MailCounts {
  return changed(counts, counterOf(folder), 1);
}

/** `count` messages went from one folder to another; within one folder they were read. Never below zero. */
export function mailMoved(counts: MailCounts, from: string, to: string, count: number): MailCounts {
  const left = changed(counts, counterOf(from), -count);
  return from.trim().toLowerCase() === to.trim().toLowerCase() ? left : changed(left, counterOf(to), count);
}
