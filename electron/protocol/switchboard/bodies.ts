import { contentType, readDocument, writeDocument } from '../octet-document.ts';
import type { BodyFamily } from './bodies/body-family.ts';
import { readChunk, writeChunk } from './bodies/chunk.ts';
import { clientBody } from './bodies/client.ts';
import { datacastBody } from './bodies/datacast.ts';
import { emoticonsBody } from './bodies/emoticons.ts';
import { inkBody } from './bodies/ink.ts';
import { invitationBody } from './bodies/invitation.ts';
import { keepAliveBody } from './bodies/keep-alive.ts';
import type { MessageBody } from './bodies/message-body.ts';
import { p2pBody } from './bodies/p2p.ts';
import { receiptBody } from './bodies/receipt.ts';
import { textBody } from './bodies/text.ts';
import { typingBody } from './bodies/typing.ts';

export type { MessageBody, TextBody } from './bodies/message-body.ts';

/** Kinds that a content type tells; the other two are told by what is there, and by what is not. */
type FamilyKind = Exclude<MessageBody['kind'], 'chunk' | 'unknown'>;
type BodyOf<K extends FamilyKind> = Extract<MessageBody, { kind: K }>;

const families: { readonly [K in FamilyKind]: BodyFamily<BodyOf<K>> } = {
  text: textBody,
  typing: typingBody,
  datacast: datacastBody,
  receipt: receiptBody,
  client: clientBody,
  'keep-alive': keepAliveBody,
  emoticons: emoticonsBody,
  invitation: invitationBody,
  ink: inkBody,
  p2p: p2pBody,
};

const readers: ReadonlyMap<string, Pick<BodyFamily<MessageBody>, 'read'>['read']> = new Map(
  Object.values(families).flatMap((family) => family.contentTypes.map((name) => [name, family.read] as const)),
);

/**
 * What the payload of a switchboard's MSG says (fact book 30 section 3). Never throws: what Nudge does not know, or what
 * lacks the part that it is about, is `unknown`. The time is in proportion to the payload.
 */
export function readBody(payload: Uint8Array): MessageBody {
  const document = readDocument(payload);
  const name = contentType(document);
  return readChunk(document) ?? readers.get(name)?.(document) ?? { kind: 'unknown', contentType: name, payload };
}

function writeFamily<K extends FamilyKind>(kind: K, body: BodyOf<K>): Uint8Array {
  return writeDocument(families[kind].write(body));
}

/** The payload that says it. Line breaks in values of headers become spaces. */
export function writeBody(body: MessageBody): Uint8Array {
  switch (body.kind) {
    case 'unknown':
      return body.payload;
    case 'chunk':
      return writeDocument(writeChunk(body));
    default:
      return writeFamily(body.kind, body);
  }
}
