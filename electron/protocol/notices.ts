import type { Dialect } from './dialect.ts';
import { formatMailData, type OfflineMessage, readMailData } from './mail-data.ts';
import { formatHeaders, header, type MimeDocument, type MimeHeader, parseHeaders } from './mime.ts';
import { decodeMailText, encodeMailName, encodeMailText } from './rfc2047.ts';

/** Web pages of the mailbox. */
interface MailPages {
  readonly inboxUrl: string;
  readonly foldersUrl: string;
  readonly postUrl: string;
}

/** What a MSG of the notification server says (fact book 20, MSG from the NS). */
export type Notice =
  /** Account data after sign-in, in the server's order; names vary in case. */
  | { readonly kind: 'profile'; readonly fields: readonly MimeHeader[] }
  /** Unread mail, once after the first CHG. */
  | (MailPages & {
      readonly kind: 'mail-counts';
      readonly inboxUnread: number;
      readonly foldersUnread: number;
      /** Messages that were left while one was away; none before MSNP11. */
      readonly offlineMessages: readonly OfflineMessage[];
    })
  /** As the first, but there is so much that the data has to be fetched elsewhere. */
  | (MailPages & { readonly kind: 'mail-data-too-large' })
  /** A message was left for one although one is online. */
  | { readonly kind: 'offline-messages'; readonly messages: readonly OfflineMessage[] }
  | {
      readonly kind: 'mail-arrived';
      readonly from: string;
      readonly address: string;
      readonly subject: string;
      /** `ACTIVE` is the inbox. */
      readonly folder: string;
      readonly messageUrl: string;
      readonly postUrl: string;
    }
  /** Mail was moved, or read when both folders are the same. */
  | { readonly kind: 'mail-moved'; readonly from: string; readonly to: string; readonly count: number }
  /** The server will go down in so many minutes. */
  | { readonly kind: 'maintenance'; readonly minutes: number }
  /** Anything else, as it came. */
  | { readonly kind: 'other'; readonly contentType: string; readonly document: MimeDocument };

/** What a server can say; the messages that were left are told of separately. */
export type WritableNotice =
  | Exclude<Notice, { kind: 'mail-counts' }>
  | Omit<Extract<Notice, { kind: 'mail-counts' }>, 'offlineMessages'>;

const hotmailSite = '2';
/** Stands instead of the data when there are more than some 25 offline messages. */
const dataTooLarge = 'too-large';

function field(name: string, value: string | number): MimeHeader {
  return { name, value: String(value) };
}

function count(value: string): number {
  return /^\d{1,9}$/.test(value.trim()) ? Number(value) : 0;
}

/** The last word of a content type: `text/x-msmsgsprofile; charset=UTF-8` gives `msmsgsprofile`. */
function topic(contentType: string): string {
  return /^[^;]*\/x-([^;\s]*)/.exec(contentType.toLowerCase())?.[1] ?? '';
}

/** The meaning of a server's MSG; `other` for kinds that Nudge does not know. Counts that are no numbers read as 0. */
export function readNotice(document: MimeDocument): Notice {
  const contentType = header(document, 'Content-Type') ?? '';
  const body = parseHeaders(document.body);
  const value = (name: string): string => header(body, name) ?? '';
  const other: Notice = { kind: 'other', contentType, document };
  const pages = (): MailPages => ({
    inboxUrl: value('Inbox-URL'),
    foldersUrl: value('Folders-URL'),
    postUrl: value('Post-URL'),
  });
  const counts = (): Notice => ({
    kind: 'mail-counts',
    inboxUnread: count(value('Inbox-Unread')),
    foldersUnread: count(value('Folders-Unread')),
    offlineMessages: [],
    ...pages(),
  });
  switch (topic(contentType)) {
    case 'msmsgsprofile':
      return {
        kind: 'profile',
        fields: document.headers.filter(({ name }) => !/^(?:mime-version|content-type)$/i.test(name)),
      };
    case 'msmsgsinitialemailnotification':
      return counts();
    case 'msmsgsinitialmdatanotification': {
      if (value('Mail-Data').trim() === dataTooLarge) {
        return { kind: 'mail-data-too-large', ...pages() };
      }
      const data = readMailData(value('Mail-Data'));
      return data?.counts == null
        ? other
        : { kind: 'mail-counts', ...data.counts, offlineMessages: data.messages, ...pages() };
    }
    case 'msmsgsoimnotification': {
      const data = readMailData(value('Mail-Data'));
      return data === null ? other : { kind: 'offline-messages', messages: data.messages };
    }
    case 'msmsgsemailnotification':
      return header(body, 'Inbox-Unread') === null
        ? {
            kind: 'mail-arrived',
            from: decodeMailText(value('From')),
            address: value('From-Addr'),
            subject: decodeMailText(value('Subject')),
            folder: value('Dest-Folder'),
            messageUrl: value('Message-URL'),
            postUrl: value('Post-URL'),
          }
        : counts();
    case 'msmsgsactivemailnotification':
      return {
        kind: 'mail-moved',
        from: value('Src-Folder'),
        to: value('Dest-Folder'),
        count: count(value('Message-Delta')),
      };
    case 'msmsgssystemmessage':
      return value('Type') === '1' ? { kind: 'maintenance', minutes: count(value('Arg1')) } : other;
    default:
      return other;
  }
}

function pageLines({ inboxUrl, foldersUrl, postUrl }: MailPages): readonly MimeHeader[] {
  return [field('Inbox-URL', inboxUrl), field('Folders-URL', foldersUrl), field('Post-URL', postUrl)];
}

/** Content type and body lines of a notice; the profile has its data in the headers instead. */
function compose(
  notice: Exclude<WritableNotice, { kind: 'profile' | 'other' }>,
  dialect: Dialect,
): readonly [string, MimeHeader[]] {
  const family = dialect.mailNotice === 'email-old' ? 'application' : 'text';
  const utf8 = '; charset=UTF-8';
  switch (notice.kind) {
    case 'mail-counts': {
      if (dialect.mailNotice === 'mdata') {
        const data = formatMailData({ counts: notice, messages: [] });
        return [`text/x-msmsgsinitialmdatanotification${utf8}`, [field('Mail-Data', data), ...pageLines(notice)]];
      }
      const type = dialect.mailNotice === 'email' ? 'x-msmsgsinitialemailnotification' : 'x-msmsgsemailnotification';
      const unread = [field('Inbox-Unread', notice.inboxUnread), field('Folders-Unread', notice.foldersUnread)];
      return [`${family}/${type}${utf8}`, [...unread, ...pageLines(notice)]];
    }
    case 'mail-data-too-large':
      return [`text/x-msmsgsinitialmdatanotification${utf8}`, [field('Mail-Data', dataTooLarge), ...pageLines(notice)]];
    case 'offline-messages':
      return [
        `text/x-msmsgsoimnotification${utf8}`,
        [field('Mail-Data', formatMailData({ counts: null, messages: notice.messages }))],
      ];
    case 'mail-arrived':
      return [
        `${family}/x-msmsgsemailnotification${utf8}`,
        [
          field('From', encodeMailName(notice.from)),
          field('Message-URL', notice.messageUrl),
          field('Post-URL', notice.postUrl),
          field('Subject', encodeMailText(notice.subject)),
          field('Dest-Folder', notice.folder),
          field('From-Addr', notice.address),
          ...(dialect.urlSiteId ? [field('id', hotmailSite)] : []),
        ],
      ];
    case 'mail-moved':
      return [
        `${family}/x-msmsgsactivemailnotification${utf8}`,
        [field('Src-Folder', notice.from), field('Dest-Folder', notice.to), field('Message-Delta', notice.count)],
      ];
    case 'maintenance':
      return ['application/x-msmsgssystemmessage', [field('Type', 1), field('Arg1', notice.minutes)]];
  }
}

/** The document of a server's MSG in that dialect, octet for octet as the fact book shows it (20, MSG from the NS). */
export function writeNotice(notice: WritableNotice, dialect: Dialect): MimeDocument {
  if (notice.kind === 'other') {
    return notice.document;
  }
  const version = field('MIME-Version', '1.0');
  if (notice.kind === 'profile') {
    const contentType = field('Content-Type', 'text/x-msmsgsprofile; charset=UTF-8');
    return { headers: [version, contentType, ...notice.fields], body: '' };
  }
  const [contentType, lines] = compose(notice, dialect);
  return { headers: [version, field('Content-Type', contentType)], body: `${formatHeaders(lines)}\r\n` };
}
