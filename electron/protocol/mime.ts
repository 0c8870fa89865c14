import { decodeText, encodeText } from './octets.ts';

/** A MIME-like body as MSG carries it: header lines, an empty line, the rest (fact book 20, MSG; 30). */
export interface MimeDocument {
  /** In the order received; look up without regard to case. */
  readonly headers: readonly MimeHeader[];
  readonly body: string;
}

export interface MimeHeader {
  readonly name: string;
  readonly value: string;
}

const headerLine = /^([^:]+):[ \t]*(.*)$/s;
const lineBreaks = /[\r\n]+/g;

/**
 * `Name: value` lines as headers, up to the first empty line or the end; other lines are skipped. Header values keep
 * spaces at their end. `rest` is what follows the empty line.
 */
export function parseHeaders(text: string): { readonly headers: readonly MimeHeader[]; readonly rest: string } {
  const headers: MimeHeader[] = [];
  let position = 0;
  while (position < text.length) {
    const lineFeed = text.indexOf('\n', position);
    const end = lineFeed === -1 ? text.length : lineFeed;
    const line = text.slice(position, end).replace(/\r$/, '');
    position = end + 1;
    if (line === '') {
      break;
    }
    const [, name, value] = headerLine.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      headers.push({ name, value });
    }
  }
  return { headers, rest: text.slice(position) };
}

/** A payload as headers and body; line ends may be CR LF or LF. */
export function parseMime(payload: Uint8Array): MimeDocument {
  const { headers, rest } = parseHeaders(decodeText(payload));
  return { headers, body: rest };
}

/** `Name: value` lines, each ended by CR LF; an empty value keeps its space. Line breaks in values become spaces. */
export function formatHeaders(headers: readonly MimeHeader[]): string {
  return headers.map(({ name, value }) => `${name}: ${value.replace(lineBreaks, ' ')}\r\n`).join('');
}

/** The reverse of `parseMime`. */
export function formatMime(document: MimeDocument): Uint8Array {
  return encodeText(`${formatHeaders(document.headers)}\r\n${document.body}`);
}

/** The value of the first header of that name, without regard to case, or null. */
export function header(document: Pick<MimeDocument, 'headers'>, name: string): string | null {
  const wanted = name.toLowerCase();
  return document.headers.find((candidate) => candidate.name.toLowerCase() === wanted)?.value ?? null;
}
