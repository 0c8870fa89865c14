import { formatHeaders, header, type MimeHeader, parseHeaders } from './mime.ts';
import { decodeCharset, decodeText, decodeWestern, encodeText } from './octets.ts';

/** A MIME-like payload whose body may be anything: text of some charset, or data (fact book 30 section 3). */
export interface OctetDocument {
  /** In the order received; look up without regard to case. */
  readonly headers: readonly MimeHeader[];
  readonly body: Uint8Array;
}

const lineFeed = 10;
const carriageReturn = 13;
const charsetParameter = /;\s*charset="?([\w.:-]+)/i;

/** Where the first empty line begins and ends; both are the end when there is none. */
function emptyLine(payload: Uint8Array): { readonly begin: number; readonly end: number } {
  let begin = 0;
  for (let end = payload.indexOf(lineFeed); end !== -1; end = payload.indexOf(lineFeed, begin)) {
    if (end === begin || (end === begin + 1 && payload[begin] === carriageReturn)) {
      return { begin, end: end + 1 };
    }
    begin = end + 1;
  }
  return { begin: payload.length, end: payload.length };
}

/** A payload as headers and the octets after the first empty line. */
export function readDocument(payload: Uint8Array): OctetDocument {
  const { begin, end } = emptyLine(payload);
  return { headers: parseHeaders(decodeText(payload.subarray(0, begin))).headers, body: payload.subarray(end) };
}

/** The reverse of `readDocument`. Line breaks in header values become spaces. */
export function writeDocument({ headers, body }: OctetDocument): Uint8Array {
  const head = encodeText(`${formatHeaders(headers)}\r\n`);
  const payload = new Uint8Array(head.length + body.length);
  payload.set(head);
  payload.set(body, head.length);
  return payload;
}

/** The content type without its parameters, in lower case; empty when there is none. */
export function contentType(document: Pick<OctetDocument, 'headers'>): string {
  return (header(document, 'Content-Type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

/** The body as text of the charset that the content type names, else as Latin-1 (fact book 30 section 3). */
export function bodyText(document: OctetDocument): string {
  const charset = charsetParameter.exec(header(document, 'Content-Type') ?? '')?.[1];
  return charset === undefined ? decodeWestern(document.body) : decodeCharset(charset, document.body);
}
