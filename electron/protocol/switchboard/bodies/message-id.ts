import { header, type MimeHeader } from '../../mime.ts';
import type { OctetDocument } from '../../octet-document.ts';
import { headerIf } from './body-family.ts';

const name = 'X-Nudge-Message';
const acceptable = /^[\w-]{1,64}$/;

/** The id by which two Nudges know a message, or null; anything that is no short word counts as none. */
export function messageIdOf(document: Pick<OctetDocument, 'headers'>): string | null {
  const value = header(document, name)?.trim() ?? '';
  return acceptable.test(value) ? value : null;
}

/** Its header, or none. */
export function messageIdHeader(messageId: string | null): readonly MimeHeader[] {
  return headerIf(name, messageId);
}
