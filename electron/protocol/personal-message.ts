import type { Media, MediaKind } from '../../shared/model.ts';
import { escapeXml, printable, readElements } from './xml.ts';

/** CurrentMedia of UUX and UBX (fact book 20, UUX): what plays, as a template and its arguments. */
export interface CurrentMedia {
  readonly application: string;
  readonly kind: MediaKind;
  readonly enabled: boolean;
  /** .NET-like template such as `{0} - {1}`. */
  readonly format: string;
  /** For music: title, artist, album, content id; missing ones are empty, so that all four are there. */
  readonly arguments: readonly string[];
}

/** The document of UUX and UBX. */
export interface PersonalMessage {
  readonly text: string;
  readonly media: CurrentMedia | null;
}

const mediaKinds: readonly MediaKind[] = ['Music', 'Games', 'Office'];
/** Two characters, a backslash and a zero, stand between the parts of CurrentMedia. */
const separator = '\\0';
const largestDocument = 16_384;
const nothing: PersonalMessage = { text: '', media: null };

function parseMedia(text: string): CurrentMedia | null {
  const [application, kindWord, enabled, format, ...rest] = text.split(separator);
  const kind = mediaKinds.find((candidate) => candidate === kindWord);
  if (application === undefined || kind === undefined || format === undefined) {
    return null;
  }
  const closed = rest.at(-1) === '';
  return { application, kind, enabled: enabled === '1', format, arguments: closed ? rest.slice(0, -1) : rest };
}

function formatMedia(media: CurrentMedia): string {
  const parts = [media.application, media.kind, media.enabled ? '1' : '0', media.format, ...media.arguments];
  return parts.map((part) => `${part.replaceAll(separator, '')}${separator}`).join('');
}

/**
 * The document of UUX or UBX as its parts (fact book 20, UUX). Elements may be missing; a document that is broken, of
 * another kind, or over 16384 characters reads as an empty message.
 */
export function parsePersonalMessage(xml: string): PersonalMessage {
  const elements = xml.length > largestDocument ? null : readElements(xml);
  if (elements === null) {
    return nothing;
  }
  return {
    text: printable(elements.get('Data/PSM') ?? ''),
    media: parseMedia(printable(elements.get('Data/CurrentMedia') ?? '')),
  };
}

/** The document to send: no declaration, no space between elements (fact book 20, UUX). */
export function formatPersonalMessage(message: PersonalMessage): string {
  const media = message.media === null ? '' : escapeXml(formatMedia(message.media));
  return `<Data><PSM>${escapeXml(message.text)}</PSM><CurrentMedia>${media}</CurrentMedia></Data>`;
}

/** What to show: the template with its arguments put in, unknown numbers empty. Null when there is nothing or it is off. */
export function mediaText(media: CurrentMedia | null): Media | null {
  if (media?.enabled !== true) {
    return null;
  }
  const text = media.format.replace(/\{(\d+)\}/g, (_, index: string) => media.arguments[Number(index)] ?? '');
  return { kind: media.kind, text };
}
