import type { MailCounts } from './accounts.ts';
import type { Realm } from './realm.ts';

/** A message that came into somebody's mailbox, wherever that is; the service only tells of it. */
export interface Mail {
  readonly from: string;
  readonly address: string;
  readonly subject: string;
}

/** A folder as mail notices name it; `trAsH` is counted nowhere. */
export type MailFolder = 'ACTIVE' | 'sAvEd' | 'trAsH';

function changed(counts: MailCounts, folder: MailFolder, by: number): MailCounts {
  switch (folder) {
    case 'ACTIVE':
      return { ...counts, inboxUnread: Math.max(0, counts.inboxUnread + by) };
    case 'sAvEd':
      return { ...counts, foldersUnread: Math.max(0, counts.foldersUnread + by) };
    case 'trAsH':
      return counts;
  }
}

/** A new unread message in the inbox of that account: counted, and told to its session if there is one. */
export function mailArrived(realm: Realm, handle: string, mail: Mail): void {
  const account = realm.accounts.find(handle);
  if (account === null || account.mail === null) return;
  realm.accounts.setMail(account.id, changed(account.mail, 'ACTIVE', 1));
  realm.hub.find(account.handle)?.mailArrived(mail);
}

/** One unread message went to another folder, or was read when both are the same. */
export function mailMoved(realm: Realm, handle: string, from: MailFolder, to: MailFolder): void {
  const account = realm.accounts.find(handle);
  if (account === null || account.mail === null) return;
  const left = changed(account.mail, from, -1);
  realm.accounts.setMail(account.id, from === to ? left : changed(left, to, 1));
  realm.hub.find(account.handle)?.mailMoved(from, to);
}
