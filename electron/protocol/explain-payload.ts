import type { ExplainedPart, ExplainedPayload } from '../../shared/inspector.ts';
import { headerAbout } from '../../shared/text/inspector.ts';
import { type MimeHeader, parseHeaders } from './mime.ts';
import { decodeText, decodeUtf8 } from './octets.ts';
import { escapeXml, readXml, type XmlElement } from './xml.ts';

/** Octets of a binary payload that are shown. */
const shownOctets = 256;
const octetsInLine = 16;
const looksLikeHeaders = /^[A-Za-z][\w-]*:[^\n]*\n/;
const looksLikeXml = /^\s*</;
const control = /[\0-\x08\x0e-\x1f]/;

function attributesOf(element: XmlElement): string {
  return [...element.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

/** One element a line, children further in; an element with nothing but text stays on its line. */
function layOut(element: XmlElement, indentation: string): readonly string[] {
  const open = `${indentation}<${element.name}${attributesOf(element)}`;
  const own = escapeXml(element.text.trim());
  if (element.children.length === 0) {
    return [own === '' ? `${open}/>` : `${open}>${own}</${element.name}>`];
  }
  const further = `${indentation}  `;
  return [
    `${open}>`,
    ...(own === '' ? [] : [`${further}${own}`]),
    ...element.children.flatMap((child) => layOut(child, further)),
    `${indentation}</${element.name}>`,
  ];
}

/** XML with each element on a line of its own; what is no well-formed XML, with one root or several, is null. */
export function layOutXml(xml: string): string | null {
  const document = readXml(xml.trim());
  if (document !== null) {
    return layOut(document, '').join('\n');
  }
  const pieces = readXml(`<pieces>${xml}</pieces>`);
  return pieces === null ? null : pieces.children.flatMap((child) => layOut(child, '')).join('\n');
}

/** One header; XML in it is laid out. */
export function headerPart({ name, value }: MimeHeader): ExplainedPart {
  const xml = looksLikeXml.test(value) ? layOutXml(value) : null;
  return { name, text: xml ?? value, about: headerAbout(name) };
}

/** Headers, and a body that has headers of its own, as notices of the server have it. */
function explainMime(message: string): ExplainedPayload {
  const { headers, rest } = parseHeaders(message);
  const inner = looksLikeHeaders.test(rest) ? parseHeaders(rest) : { headers: [], rest };
  const parts = [...headers, ...inner.headers].map(headerPart);
  const body = inner.rest.trim() === '' ? [] : [{ name: '', text: inner.rest, about: null }];
  return { kind: 'mime', text: message.replaceAll('\r\n', '\n'), parts: [...parts, ...body] };
}

/** The first 256 octets, sixteen a line. */
export function octetsInHexadecimal(payload: Uint8Array): string {
  const shown = Array.from(payload.subarray(0, shownOctets), (octet) => octet.toString(16).padStart(2, '0'));
  const lines = Array.from({ length: Math.ceil(shown.length / octetsInLine) }, (_, line) =>
    shown.slice(line * octetsInLine, (line + 1) * octetsInLine).join(' '),
  );
  return lines.join('\n');
}

/** A payload laid out for reading, whatever it is; of a binary one the first 256 octets. */
export function explainPayload(payload: Uint8Array): ExplainedPayload {
  const payloadText = decodeUtf8(payload) ?? decodeText(payload);
  if (control.test(payloadText)) {
    return { kind: 'binary', text: octetsInHexadecimal(payload), parts: [] };
  }
  if (looksLikeHeaders.test(payloadText)) {
    return explainMime(payloadText);
  }
  const xml = looksLikeXml.test(payloadText) ? layOutXml(payloadText) : null;
  return xml === null ? { kind: 'text', text: payloadText, parts: [] } : { kind: 'xml', text: xml, parts: [] };
}
