import { decodeMailText, encodeMailText } from './rfc2047.ts';
import { elementAt, escapeXml, readXml, type XmlElement } from './xml.ts';

/** What is known of a message that was left for one; its text has to be fetched (fact book 20, MSG, initial mail data). */
export interface OfflineMessage {
  readonly id: string;
  readonly sender: string;
  readonly senderName: string;
  /** Empty where there is none. */
  readonly subject: string;
  /** ISO 8601, as received. */
  readonly receivedAt: string;
  readonly read: boolean;
  /** Octets. */
  readonly size: number;
  readonly folder: string;
}

export interface MailData {
  /** Null in notices about offline messages only. */
  readonly counts: { readonly inboxUnread: number; readonly foldersUnread: number } | null;
  readonly messages: readonly OfflineMessage[];
}

/** `T` of an offline message; other kinds of entries are no business of a messenger's. */
const offlineMessageType = '11';
const quota = '<Q><QTM>409600</QTM><QNM>204800</QNM></Q>';

function numberIn(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : 0;
}

function readMessage(element: XmlElement): OfflineMessage {
  const value = (name: string): string => elementAt(element, name)?.text ?? '';
  return {
    id: value('I'),
    sender: value('E'),
    senderName: decodeMailText(value('N')),
    subject: decodeMailText(value('Su')),
    receivedAt: value('RT'),
    read: value('RS') === '1',
    size: numberIn(value('SZ')),
    folder: value('F'),
  };
}

/** The XML of `Mail-Data`, or null when it is none. Counts that are no numbers read as 0. */
export function readMailData(xml: string): MailData | null {
  const root = readXml(xml.trim());
  if (root?.name !== 'MD') {
    return null;
  }
  const count = (name: string): number => numberIn(elementAt(root, `E/${name}`)?.text ?? '');
  return {
    counts: elementAt(root, 'E') === null ? null : { inboxUnread: count('IU'), foldersUnread: count('OU') },
    messages: root.children
      .filter((child) => child.name === 'M' && (elementAt(child, 'T')?.text ?? '') === offlineMessageType)
      .map(readMessage),
  };
}

function formatMessage(message: OfflineMessage): string {
  const parts = [
    `<T>${offlineMessageType}</T><S>6</S><RT>${escapeXml(message.receivedAt)}</RT>`,
    `<RS>${Number(message.read)}</RS><SZ>${message.size}</SZ><E>${escapeXml(message.sender)}</E>`,
    `<I>${escapeXml(message.id)}</I><F>${escapeXml(message.folder)}</F><N>${encodeMailText(message.senderName)}</N>`,
    message.subject === '' ? '' : `<Su>${encodeMailText(message.subject)}</Su>`,
  ];
  return `<M>${parts.join('')}</M>`;
}

/** The reverse of `readMailData`; all mail is taken for unread, as only that is known. */
export function formatMailData({ counts, messages }: MailData): string {
  const { inboxUnread: inbox = 0, foldersUnread: folders = 0 } = counts ?? {};
  const totals = `<E><I>${inbox}</I><IU>${inbox}</IU><O>${folders}</O><OU>${folders}</OU></E>${quota}`;
  return `<MD>${counts === null ? '' : totals}${messages.map(formatMessage).join('')}</MD>`;
}
