import type { ExplainedPart, ExplainedPayload } from '../../../shared/inspector.ts';
import { text } from '../../../shared/text/text.ts';
import { explainPayload, headerPart, layOutXml, octetsInHexadecimal } from '../explain-payload.ts';
import { bodyText, readDocument } from '../octet-document.ts';
import { decodeText } from '../octets.ts';
import type { MessageBody } from './bodies/message-body.ts';
import { readBody } from './bodies.ts';
import { readPeerData } from './peer-data.ts';

const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

function part(name: string, value: string): ExplainedPart {
  return { name, text: value, about: null };
}

/** Words as they are, anything else as its octets. */
function wordsOrOctets(data: Uint8Array): string {
  const words = decodeText(data).replace(/\0+$/, '');
  return control.test(words) ? octetsInHexadecimal(data) : words.replaceAll('\r\n', '\n');
}

function peerDataParts(octets: Uint8Array): readonly ExplainedPart[] {
  const frame = readPeerData(octets);
  if (frame === null) {
    return [part('', octetsInHexadecimal(octets))];
  }
  const { data, flags, ...numbers } = frame;
  const field = (name: Exclude<keyof typeof frame, 'data'>, value: string): ExplainedPart => ({
    name: text(`peerData.${name}`),
    text: value,
    about: text(`peerData.${name}.about`),
  });
  return [
    field('session', String(numbers.session)),
    field('identifier', String(numbers.identifier)),
    field('offset', String(numbers.offset)),
    field('total', String(numbers.total)),
    field('length', String(numbers.length)),
    field('flags', `0x${flags.toString(16).padStart(2, '0')}`),
    field('confirmed', String(numbers.confirmed)),
    field('confirmedNumber', String(numbers.confirmedNumber)),
    field('confirmedSize', String(numbers.confirmedSize)),
    ...(data.length === 0
      ? []
      : [{ name: text('peerData.data'), text: wordsOrOctets(data), about: text('peerData.data.about') }]),
    field('application', String(numbers.application)),
  ];
}

/** What follows the headers, in parts; null where it has lines of its own, or nobody knows what it is. */
function bodyParts(body: MessageBody, written: string): readonly ExplainedPart[] | null {
  switch (body.kind) {
    case 'text':
      return [part('', body.text)];
    case 'emoticons':
      return body.definitions.map(({ code, object }) => part(code, layOutXml(object) ?? object));
    case 'ink':
      return [part('', written)];
    case 'chunk':
      return [part('', wordsOrOctets(body.data))];
    case 'p2p':
      return peerDataParts(body.data);
    default:
      return null;
  }
}

/** The payload of a switchboard's MSG laid out for reading: headers explained, and the body as what it is. */
export function explainBody(payload: Uint8Array): ExplainedPayload {
  const body = readBody(payload);
  const document = readDocument(payload);
  const parts = bodyParts(body, bodyText(document));
  if (parts === null) {
    return explainPayload(payload);
  }
  return {
    kind: 'mime',
    text: wordsOrOctets(payload),
    parts: [...document.headers.map(headerPart), ...parts],
  };
}
