import type { MailCounts } from './accounts.ts';

/** A message that came into somebody's mailbox, wherever that is; the service only tells of it. */
export interface Mail {
  readonly from: string;
  readonly address: string;
  readonly subject: string;
}

/** A folder as mail notices name it; `trAsH` is counted nowhere. */
export type MailFolder = 'ACTIVE' | 'sAvEd' | 'trAsH';

/** Counts after so many unread messages more, or less, in a folder; never below zero. */
export function countedAs(counts: MailCounts, folder: MailFolder, by: number): MailCounts {
  switch (folder) {
    case 'ACTIVE':
      return { ...counts, inboxUnread: Math.max(0, counts.inboxUnread + by) };
    case 'sAvEd':
      return { ...counts, foldersUnread: Math.max(0, counts.foldersUnread + by) };
    case 'trAsH':
      return counts;
  }
}
