import type { MimeHeader } from '../../mime.ts';
import type { OctetDocument } from '../../octet-document.ts';

/** How one kind of body is read and written. */
export interface BodyFamily<B> {
  /** In lower case, without parameters. */
  readonly contentTypes: readonly string[];
  /** Null when what must be there is not: the body is then unknown. */
  readonly read: (document: OctetDocument) => B | null;
  readonly write: (body: B) => OctetDocument;
}

/** `MIME-Version`, the content type, and headers of a kind of its own. */
export function headersOf(contentType: string, ...more: readonly MimeHeader[]): readonly MimeHeader[] {
  return [{ name: 'MIME-Version', value: '1.0' }, { name: 'Content-Type', value: contentType }, ...more];
}

/** The header of that name, or none for null. */
export function headerIf(name: string, value: string | null): readonly MimeHeader[] {
  return value === null ? [] : [{ name, value }];
}
