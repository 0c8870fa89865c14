import { contentType } from '../../octet-document.ts';
import { decodeText, encodeText } from '../../octets.ts';
import { type BodyFamily, headersOf } from './body-family.ts';
import type { InkBody } from './message-body.ts';

const gif = 'image/gif';
const isf = 'application/x-ms-ink';
const content = /^base64:([A-Za-z0-9+/]*={0,2})\s*$/;

/** Fact book 30 section 3.6. */
export const inkBody: BodyFamily<InkBody> = {
  contentTypes: [gif, isf],
  read(document) {
    const base64 = content.exec(decodeText(document.body))?.[1];
    return base64 === undefined ? null : { kind: 'ink', form: contentType(document) === gif ? 'gif' : 'isf', base64 };
  },
  write: ({ form, base64 }) => ({
    headers: headersOf(form === 'gif' ? gif : isf),
    body: encodeText(`base64:${base64}`),
  }),
};
