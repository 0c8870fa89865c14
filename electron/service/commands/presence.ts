import type { ClientMessage } from '../../protocol/notification/messages.ts';
import type { Session } from '../session.ts';

type Message<C extends ClientMessage['command']> = Extract<ClientMessage, { command: C }>;

/** Characters of a personal message, and of all parts of a song together, that are passed on. */
const textLimit = 1000;
const mediaLimit = 2000;

/**
 * CHG: the own status. The first one brings the session online: everybody visible is reported with its TrID, then the mail
 * counts, alerts that waited, and, if the service challenges, a challenge (fact book 20, CHG). A client may leave its capabilities out.
 */
export function changeStatus(session: Session, message: Message<'CHG'>) {
  const { trid, status, capabilities, msnObject } = message;
  const first = session.presence === null;
  session.presence = { status, capabilities: capabilities ?? 0, msnObject };
  session.send({ command: 'CHG', trid, status, capabilities, msnObject });
  if (!first) return session.realm.hub.announce(session);
  session.realm.hub.arrive(session, trid);
  sendMailCounts(session);
  for (const alert of session.realm.alerts.collect(session.handle)) session.alerted(alert);
  if (session.realm.options.challenges && session.dialect.challenge !== null) session.challenge(0);
}

/** UUX: the own personal message and song. The text is kept for the next session (fact book 20, UUX). */
export function setPersonalMessage(session: Session, message: Message<'UUX'>) {
  const { text, media } = message.personalMessage;
  const mediaLength = media === null ? 0 : [media.application, media.format, ...media.arguments].join('').length;
  if (text.length > textLimit || mediaLength > mediaLimit) return session.refuse(message.trid, 715);
  session.personalMessage = message.personalMessage;
  session.realm.accounts.setPersonalMessage(session.accountId, text);
  session.send({ command: 'UUX', trid: message.trid });
  session.realm.hub.announcePersonalMessage(session);
}

/** IMS: whether one may be called into conversations, whatever the status. */
export function setCalls(session: Session, { trid, mode }: Message<'IMS'>): void {
  session.takesCalls = mode === 'ON';
  session.send({ command: 'IMS', trid, mode });
}

/**
 * XFR SB: a way to a new switchboard session, for one use (fact book 20, XFR). 201 for anything but a switchboard, 913
 * before the first CHG and while hidden, 800 when asked too often.
 */
export function transfer(session: Session, { trid, target }: Message<'XFR'>) {
  const { realm, dialect, presence } = session;
  if (target !== 'SB') return session.refuse(trid, 201);
  if (presence === null || presence.status === 'HDN') return session.refuse(trid, 913);
  if (!session.transfers.allows()) return session.refuse(trid, 800);
  const address = realm.switchboardAddress(session.local);
  const cookie = realm.switchboards.cookies.issue({ principal: session, dialect, switchboard: null });
  session.send({ command: 'XFR', trid, target, address, cookie });
}

function sendMailCounts(session: Session): void {
  const { mail } = session.account();
  if (mail === null) return;
  session.notify({
    kind: 'mail-counts',
    ...mail,
    inboxUrl: '/mail/inbox',
    foldersUrl: '/mail/folders',
    postUrl: session.realm.page(session.local, '/mail'),
  });
}
