import { type BodyFamily, headersOf } from './body-family.ts';
import type { KeepAliveBody } from './message-body.ts';

/** Fact book 30 section 3.10. */
export const keepAliveBody: BodyFamily<KeepAliveBody> = {
  contentTypes: ['text/x-keepalive'],
  read: () => ({ kind: 'keep-alive' }),
  write: () => ({ headers: headersOf('text/x-keepalive'), body: new Uint8Array() }),
};
