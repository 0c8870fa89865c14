import { formatHeaders, parseHeaders } from '../../mime.ts';
import { decodeText, encodeText } from '../../octets.ts';
import { type BodyFamily, headersOf } from './body-family.ts';
import type { InvitationBody } from './message-body.ts';

/** Fact book 30 section 3.7. */
export const invitationBody: BodyFamily<InvitationBody> = {
  contentTypes: ['text/x-msmsgsinvite'],
  read: (document) => ({ kind: 'invitation', fields: parseHeaders(decodeText(document.body)).headers }),
  write: ({ fields }) => ({
    headers: headersOf('text/x-msmsgsinvite; charset=UTF-8'),
    body: encodeText(`${formatHeaders(fields)}\r\n`),
  }),
};
