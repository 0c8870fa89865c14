import { type BodyFamily, headersOf } from './body-family.ts';
import type { ReceiptBody } from './message-body.ts';
import { messageIdHeader, messageIdOf } from './message-id.ts';

/** Nudge's own: other clients pass over content types that they do not know (fact book 30 section 3.10). */
export const receiptBody: BodyFamily<ReceiptBody> = {
  contentTypes: ['text/x-nudge-receipt'],
  read(document) {
    const messageId = messageIdOf(document);
    return messageId === null ? null : { kind: 'receipt', messageId };
  },
  write: ({ messageId }) => ({
    headers: headersOf('text/x-nudge-receipt', ...messageIdHeader(messageId)),
    body: new Uint8Array(),
  }),
};
