import { header } from '../../mime.ts';
import { encodeText } from '../../octets.ts';
import { type BodyFamily, headersOf } from './body-family.ts';
import type { TypingBody } from './message-body.ts';

/** Fact book 30 section 3.2: the field is in the header, the body is one empty line. */
export const typingBody: BodyFamily<TypingBody> = {
  contentTypes: ['text/x-msmsgscontrol'],
  read(document) {
    const handle = header(document, 'TypingUser')?.trim() ?? '';
    return handle === '' ? null : { kind: 'typing', handle };
  },
  write: ({ handle }) => ({
    headers: headersOf('text/x-msmsgscontrol', { name: 'TypingUser', value: handle }),
    body: encodeText('\r\n'),
  }),
};
