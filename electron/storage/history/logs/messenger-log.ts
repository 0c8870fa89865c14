import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { TextFormat } from '../../../../shared/conversation.ts';
import {
  HistoryLogError,
  isLoggedTime,
  type LoggedItem,
  type LogReader,
  longestLoggedName,
  longestLoggedText,
  plainFormat,
} from './logged-item.ts';

/** No log is deeper: Log, Message, From, User. */
const deepest = 10;
const skipped: LoggedItem = { kind: 'skipped' };

/** What a `Style` says, as Messenger wrote it: a few CSS properties. */
function formatOf(style: string | undefined): TextFormat | null {
  if (style === undefined) return null;
  const properties = new Map(
    style
      .slice(0, 1000)
      .split(';')
      .map((property) => property.split(':'))
      .map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim()]),
  );
  const colour = (properties.get('color') ?? '').toLowerCase();
  const decoration = properties.get('text-decoration') ?? '';
  return {
    ...plainFormat,
    font: (properties.get('font-family') ?? '').replace(/["']/g, '').slice(0, 64),
    bold: properties.get('font-weight') === 'bold',
    italic: properties.get('font-style') === 'italic',
    underline: decoration.includes('underline'),
    strikeout: decoration.includes('line-through'),
    colour: /^#[\da-f]{6}$/.test(colour) ? colour : plainFormat.colour,
    rightToLeft: properties.get('direction') === 'rtl',
  };
}

interface OpenMessage {
  readonly at: number;
  readonly session: string;
  speaker: string;
  readonly hearers: string[];
  text: string;
  format: TextFormat | null;
}

/**
 * Reads a log of MSN Messenger 6 to 8: `Log` with `Message` elements (DateTime in UTC, SessionID, From, To, Text with a
 * Style); Invitation, InvitationResponse, Join and Leave are told as skipped. Broken XML loses what is broken. Throws
 * HistoryLogError for what is no log, brings a document type along, or is deeper than any log.
 */
export class MessengerLog implements LogReader {
  readonly #parser = new SaxesParser();
  #items: LoggedItem[] = [];
  readonly #path: string[] = [];
  /** The numbers of the sessions seen so far, by their ids. */
  readonly #sessions = new Map<string, number>();
  #message: OpenMessage | null = null;

  constructor() {
    this.#parser.on('doctype', () => {
      throw new HistoryLogError('a log has no document type');
    });
    this.#parser.on('error', () => {
      // What is broken is left out; what comes after it may be whole.
      this.#items.push(skipped);
    });
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    const collect = (text: string) => {
      if (this.#message !== null && this.#path.join('/') === 'Log/Message/Text')
        this.#message.text = (this.#message.text + text).slice(0, longestLoggedText);
    };
    this.#parser.on('text', collect);
    this.#parser.on('cdata', collect);
    this.#parser.on('closetag', () => {
      if (this.#path.join('/') === 'Log/Message') this.#closed();
      this.#path.pop();
    });
  }

  write(text: string): readonly LoggedItem[] {
    this.#parser.write(text);
    return this.#taken();
  }

  end(): readonly LoggedItem[] {
    this.#parser.close();
    return this.#taken();
  }

  #taken(): readonly LoggedItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    this.#path.push(name);
    if (this.#path.length > deepest) throw new HistoryLogError('its elements are too deep');
    if (this.#path.length === 1 && name !== 'Log') throw new HistoryLogError('it has no Log element');
    if (this.#path.length === 2) {
      if (name === 'Message') this.#begin(attributes);
      else this.#items.push(skipped);
      return;
    }
    if (this.#message === null) return;
    const path = this.#path.join('/');
    const who = (attributes.FriendlyName ?? attributes.LogonName ?? '').slice(0, longestLoggedName);
    if (path === 'Log/Message/From/User') this.#message.speaker = who;
    if (path === 'Log/Message/To/User' && this.#message.hearers.length < 50) this.#message.hearers.push(who);
    if (path === 'Log/Message/Text') this.#message.format = formatOf(attributes.Style);
  }

  #begin(attributes: SaxesTagPlain['attributes']): void {
    const { DateTime: time = '', SessionID: session = '' } = attributes;
    this.#message = { at: Date.parse(time), session, speaker: '', hearers: [], text: '', format: null };
  }

  #closed(): void {
    const message = this.#message;
    this.#message = null;
    if (message === null) return;
    if (!isLoggedTime(message.at) || message.text === '' || message.speaker === '') {
      this.#items.push(skipped);
      return;
    }
    const session = this.#sessions.get(message.session) ?? this.#sessions.size + 1;
    this.#sessions.set(message.session, session);
    this.#items.push({ ...message, kind: 'message', session, failed: false });
  }
}
