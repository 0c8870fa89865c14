import type { ClientMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';

/** GTC: ask before somebody who added me may see me, or not. The service only stores it. 218: already so. */
export function setPrompt(session: Session, message: Extract<ClientMessage, { command: 'GTC' }>) {
  if (session.account().prompt === message.mode) return session.refuse(message.trid, 218);
  session.realm.accounts.setPrompt(session.accountId, message.mode);
  session.send({ command: 'GTC', trid: message.trid, listVersion: session.listVersion(), mode: message.mode });
}

/** BLP: may people see me who are on neither allow nor block list? Takes effect at once. 218: already so. */
export function setPrivacy(session: Session, message: Extract<ClientMessage, { command: 'BLP' }>) {
  if (session.account().privacy === message.mode) return session.refuse(message.trid, 218);
  session.realm.accounts.setPrivacy(session.accountId, message.mode);
  session.send({ command: 'BLP', trid: message.trid, listVersion: session.listVersion(), mode: message.mode });
  session.realm.hub.announce(session);
}
