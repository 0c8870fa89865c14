import type { ClientMessage } from '../../protocol/notification/messages.ts';
import { encodePercent } from '../../protocol/percent.ts';
import type { Session } from '../session.ts';

type Message<C extends ClientMessage['command']> = Extract<ClientMessage, { command: C }>;

/** Nothing is switched off: the 145 octets of fact book 20, GCF. */
const shields =
  '<?xml version="1.0" encoding="utf-8" ?><config><shield><cli maj="7" min="0" minbld="0" maxbld="9999" deny=" " /></shield><block></block></config>';

/** Passport site that the original mail service had. */
const mailSite = '2';

/** Service names of URL with the page that answers for them (fact book 20, URL). */
const pages: Readonly<Record<string, string>> = {
  INBOX: '/mail/inbox',
  FOLDERS: '/mail/folders',
  COMPOSE: '/mail/compose',
  MESSAGE: '/mail/inbox',
  PASSWORD: '/account',
  PERSON: '/account',
  PROFILE: '/account',
  MOBILE: '/mobile',
  CHGMOB: '/mobile',
  N2PACCOUNT: '/telephone',
  N2PFUND: '/telephone',
  CHAT: '/chat',
  ADDRBOOK: '/account',
  ADVSEARCH: '/account',
  INTSEARCH: '/account',
};

/** GCF: the shields document, once the list was asked for. 715 before SYN, 201 for another file. */
export function sendConfiguration(session: Session, message: Message<'GCF'>) {
  const { trid, file } = message;
  if (!session.synchronised) return session.refuse(trid, 715);
  if (file !== 'Shields.xml') return session.refuse(trid, 201);
  session.send({ command: 'GCF', trid, file, document: shields });
}

/** URL: a page of this service that says what it does not do. 201 for a service that the dialect does not know. */
export function sendAddress(session: Session, message: Message<'URL'>) {
  const { trid, service, parameter } = message;
  const path = session.dialect.urlServices.includes(service) ? pages[service] : undefined;
  if (path === undefined) return session.refuse(trid, 201);
  const recipient = service === 'COMPOSE' && parameter !== null ? `?to=${encodePercent(parameter)}` : '';
  session.send({
    command: 'URL',
    trid,
    redirect: `${path}${recipient}`,
    loginUrl: session.realm.page(session.local, path),
    siteId: mailSite,
  });
}
