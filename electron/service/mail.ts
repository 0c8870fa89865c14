import { countedAs, type Mail, type MailFolder } from './mailbox.ts';
import type { Realm } from './realm.ts';

/** A new unread message in the inbox of that account: counted, and told to its session if there is one. */
export function mailArrived(realm: Realm, handle: string, mail: Mail): void {
  const account = realm.accounts.find(handle);
  if (account === null || account.mail === null) return;
  realm.accounts.setMail(account.id, countedAs(account.mail, 'ACTIVE', 1));
  realm.hub.find(account.handle)?.mailArrived(mail);
}

/** One unread message went to another folder, or was read when both are the same. */
export function mailMoved(realm: Realm, handle: string, from: MailFolder, to: MailFolder): void {
  const account = realm.accounts.find(handle);
  if (account === null || account.mail === null) return;
  const left = countedAs(account.mail, from, -1);
  realm.accounts.setMail(account.id, from === to ? left : countedAs(left, to, 1));
  realm.hub.find(account.handle)?.mailMoved(from, to);
}
