import { limits } from '../../../../shared/limits.ts';
import { header } from '../../mime.ts';
import { bodyText } from '../../octet-document.ts';
import { encodeText } from '../../octets.ts';
import { readTextFormat, writeTextFormat } from '../text-format.ts';
import { type BodyFamily, headerIf, headersOf } from './body-family.ts';
import type { TextBody } from './message-body.ts';
import { messageIdHeader, messageIdOf } from './message-id.ts';

const formatHeader = 'X-MMS-IM-Format';
const nicknameHeader = 'P4-Context';
const automaticHeader = 'X-Nudge-Automatic';

/** What was typed, as it travels: lines end in CR LF. */
export function textOctets(text: string): Uint8Array {
  return encodeText(text.replaceAll('\n', '\r\n'));
}

/** A name that fits where names stand; null when it is none. */
function nicknameOf(value: string): string | null {
  const name = Array.from(value.trim()).slice(0, limits.nameCharacters).join('');
  return name === '' ? null : name;
}

/** HTML and rich text come from no original client: they are shown as they are (fact book 30 section 3.10). */
export const textBody: BodyFamily<TextBody> = {
  contentTypes: ['text/plain', 'text/html', 'text/richtext'],
  read(document) {
    const format = header(document, formatHeader);
    return {
      kind: 'text',
      text: bodyText(document).replaceAll(/\r\n?/g, '\n'),
      format: format === null ? null : readTextFormat(format),
      nickname: nicknameOf(header(document, nicknameHeader) ?? ''),
      messageId: messageIdOf(document),
      automatic: header(document, automaticHeader)?.trim() === '1',
    };
  },
  write: ({ text, format, nickname, messageId, automatic }) => ({
    headers: headersOf(
      'text/plain; charset=UTF-8',
      ...headerIf(nicknameHeader, nickname),
      ...headerIf(formatHeader, format === null ? null : writeTextFormat(format)),
      ...messageIdHeader(messageId),
      ...headerIf(automaticHeader, automatic ? '1' : null),
    ),
    body: textOctets(text),
  }),
};
