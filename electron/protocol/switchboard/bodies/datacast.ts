import { formatHeaders, header, parseHeaders } from '../../mime.ts';
import { decodeText, encodeText } from '../../octets.ts';
import { type BodyFamily, headerIf, headersOf } from './body-family.ts';
import type { DatacastBody } from './message-body.ts';
import { messageIdHeader, messageIdOf } from './message-id.ts';

/** Fact book 30 section 3.3; one without a number says nothing. */
export const datacastBody: BodyFamily<DatacastBody> = {
  contentTypes: ['text/x-msnmsgr-datacast'],
  read(document) {
    const fields = parseHeaders(decodeText(document.body));
    const id = header(fields, 'ID')?.trim() ?? '';
    return /^\d{1,9}$/.test(id)
      ? { kind: 'datacast', id: Number(id), data: header(fields, 'Data'), messageId: messageIdOf(document) }
      : null;
  },
  write: ({ id, data, messageId }) => ({
    headers: headersOf('text/x-msnmsgr-datacast', ...messageIdHeader(messageId)),
    body: encodeText(`${formatHeaders([{ name: 'ID', value: String(id) }, ...headerIf('Data', data)])}\r\n`),
  }),
};
