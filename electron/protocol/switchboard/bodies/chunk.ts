import { header, type MimeHeader } from '../../mime.ts';
import type { OctetDocument } from '../../octet-document.ts';
import type { ChunkBody } from './message-body.ts';

const id = 'Message-ID';
const total = 'Chunks';
const index = 'Chunk';
const acceptableId = /^\S{1,64}$/;

function numberOf(document: OctetDocument, name: string): number | null {
  const value = header(document, name)?.trim() ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}

function isOwn({ name }: MimeHeader): boolean {
  return /^(?:message-id|chunks?)$/i.test(name);
}

/** A part of a longer message, of whatever content type (fact book 30 section 3.9); null when it is none. */
export function readChunk(document: OctetDocument): ChunkBody | null {
  const value = header(document, id)?.trim() ?? '';
  const parts = numberOf(document, total);
  const place = parts === null ? numberOf(document, index) : 0;
  if (!acceptableId.test(value) || place === null) {
    return null;
  }
  const headers = parts === null ? [] : document.headers.filter((candidate) => !isOwn(candidate));
  return { kind: 'chunk', id: value, index: place, total: parts, headers, data: document.body };
}

/** The reverse of `readChunk`. */
export function writeChunk(body: ChunkBody): OctetDocument {
  const place = body.total === null ? { name: index, value: body.index } : { name: total, value: body.total };
  return {
    headers: [...body.headers, { name: id, value: body.id }, { name: place.name, value: String(place.value) }],
    body: body.data,
  };
}
