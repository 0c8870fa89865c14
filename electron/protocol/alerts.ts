import { elementAt, readXml, type XmlElement } from './xml.ts';

/** An alert of a service beside the messenger: a stock, a date, a space (fact book 20, NOT). */
export interface AlertDocument {
  readonly id: string;
  /** Where its links begin; null when it is no web address. */
  readonly siteUrl: string | null;
  /** Passport site: 0 stocks, 1 calendar, 45705 spaces and contacts. */
  readonly siteId: string;
  /** Plain text, at most 1024 characters; empty where the alert only carries data. */
  readonly text: string;
  /** Whole http or https addresses, else null. */
  readonly actionUrl: string | null;
  readonly optionsUrl: string | null;
  readonly category: string | null;
  /** What a program is told: a space has changed (service empty, owner's id), or the address book has. */
  readonly notificationData: { readonly service: string; readonly cid: string } | null;
}

/** A page from a mobile device (fact book 20, IPG). */
export interface PageDocument {
  readonly from: string;
  readonly text: string;
  /** Transaction id of a page of one's own that was not delivered, else null. */
  readonly failedPage: number | null;
}

const longestText = 1024;
/** `MSG@id` of a page notice that tells of a failure. */
const notDelivered = '407';

const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function webAddress(address: string, base: string | null): URL | null {
  const url = URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : null;
}

function characterNumbered(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}

/** The XHTML of TEXTX as the text that it shows: breaks and paragraphs as line ends, other tags gone. */
function shownText(html: string): string {
  return html
    .replace(/<br\b[^<>]*>|<\/p>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, digits: string) => characterNumbered(digits, 16))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => characterNumbered(digits, 10))
    .replace(/&(\w{2,4});/g, (whole, name: string) => namedCharacters.get(name) ?? whole);
}

function bounded(text: string): string {
  return text.toWellFormed().trim().slice(0, longestText);
}

/** All text below an element, its own first. */
function wholeText(element: XmlElement): string {
  return [element.text, ...element.children.map(wholeText)].join('');
}

function textOf(message: XmlElement): string {
  const plain = elementAt(message, 'BODY/TEXT');
  if (plain !== null) {
    return plain.text;
  }
  const formatted = elementAt(message, 'BODY/TEXTX');
  return formatted === null ? '' : shownText(wholeText(formatted));
}

/** NotificationData stands in the body as escaped XML, by itself or inside TEXT (fact book 70 section 6). */
function dataOf(message: XmlElement): AlertDocument['notificationData'] {
  const body = elementAt(message, 'BODY');
  const data = body === null ? null : readXml(wholeText(body).trim());
  if (data?.name !== 'NotificationData') {
    return null;
  }
  const value = (name: string): string => elementAt(data, name)?.text.trim() ?? '';
  return { service: value('Service'), cid: value('CID') || value('OwnerCID') };
}

/** What the original client added to an alert's links, so that the site knows which alert was opened. */
function withOrigin(url: URL | null, alert: string, message: string): string | null {
  if (url === null) {
    return null;
  }
  const origin = new URLSearchParams({ notification_id: alert, message_id: message, agent: 'messenger' });
  url.search = `${url.search === '' ? '?' : `${url.search}&`}${origin}`;
  return url.href;
}

interface Notification {
  readonly root: XmlElement;
  readonly message: XmlElement;
}

function notification(xml: string): Notification | null {
  const root = readXml(xml.trim());
  const message = root === null || root.name !== 'NOTIFICATION' ? null : elementAt(root, 'MSG');
  return root === null || message === null ? null : { root, message };
}

/**
 * The document of NOT (fact book 20, NOT), or null when it is none. Nothing in it is trusted: texts are plain, links
 * whole addresses of the web.
 */
export function readAlert(xml: string): AlertDocument | null {
  const document = notification(xml);
  if (document === null) {
    return null;
  }
  const { root, message } = document;
  const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';
  const id = attribute(root, 'id');
  const site = webAddress(attribute(root, 'siteurl'), null)?.href ?? null;
  const link = (name: string): string | null => {
    const address = elementAt(message, name)?.attributes.get('url') ?? '';
    return address === '' ? null : withOrigin(webAddress(address, site), id, attribute(message, 'id'));
  };
  const notificationData = dataOf(message);
  return {
    id,
    siteUrl: site,
    siteId: attribute(root, 'siteid'),
    text: notificationData === null ? bounded(textOf(message)) : '',
    actionUrl: link('ACTION'),
    optionsUrl: link('SUBSCR'),
    category: elementAt(message, 'CAT')?.attributes.get('id') ?? null,
    notificationData,
  };
}

/** The document of IPG (fact book 20, IPG), or null when it is none. */
export function readPage(xml: string): PageDocument | null {
  const document = notification(xml);
  if (document === null) {
    return null;
  }
  const { root, message } = document;
  const trid = root.attributes.get('id') ?? '';
  const failed = message.attributes.get('id') === notDelivered && /^\d{1,9}$/.test(trid);
  return {
    from: bounded(elementAt(root, 'FROM')?.attributes.get('name') ?? ''),
    text: bounded(textOf(message)),
    failedPage: failed ? Number(trid) : null,
  };
}
