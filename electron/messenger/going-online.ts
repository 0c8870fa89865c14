import type { MessengerEvent } from '../../shared/events.ts';
import type { Dialect } from '../protocol/dialect.ts';
import type { ContactList } from './contact-list.ts';
import { type OwnPresence, sendable, statusRequest, wordsRequest } from './own-presence.ts';
import type { Request } from './requests.ts';
import type { SignInOptions } from './sign-in-options.ts';

/** What goes out when the list is there, in this order (fact book 20, GCF, CHG and UUX). */
export interface FirstRequests {
  /** Shields are asked for as the original client did, but nothing depends on them. */
  readonly shields: Request | null;
  readonly status: Request;
  /** Personal message and media, null where the server keeps what it has. */
  readonly words: Extract<Request, { readonly command: 'UUX' }> | null;
}

export function firstRequests(options: SignInOptions, dialect: Dialect): FirstRequests {
  const { status, msnObject, personalMessage, media } = options;
  const words = personalMessage === null ? null : wordsRequest({ text: sendable(personalMessage), media });
  return {
    shields: dialect.personalMessages ? { command: 'GCF', file: 'Shields.xml' } : null,
    status: statusRequest(status, msnObject, dialect),
    words: dialect.personalMessages ? words : null,
  };
}

/** What there is to tell of oneself once online. */
export function signedInEvents(
  list: ContactList,
  own: OwnPresence,
  session: { readonly dialect: Dialect; readonly server: string; readonly verified: boolean | null },
): readonly MessengerEvent[] {
  const { ownHandle: handle, name, phones, mobilePages } = list;
  const { dialect, server, verified } = session;
  const hasPhones = phones.home !== '' || phones.work !== '' || phones.mobile !== '';
  return [
    { type: 'signedIn', handle, name, dialect: dialect.name, server, verified, status: own.status },
    ...(hasPhones ? [{ type: 'ownPhonesChanged' as const, phones }] : []),
    ...(mobilePages.allowed || mobilePages.deviceSetUp
      ? [{ type: 'ownMobilePagesChanged' as const, mobilePages }]
      : []),
  ];
}
