import { header } from '../../mime.ts';
import { type BodyFamily, headersOf } from './body-family.ts';
import type { P2pBody } from './message-body.ts';

/** Fact book 30 section 3.8; one that is for nobody is unknown. */
export const p2pBody: BodyFamily<P2pBody> = {
  contentTypes: ['application/x-msnmsgrp2p'],
  read(document) {
    const destination = header(document, 'P2P-Dest')?.trim() ?? '';
    return destination === '' ? null : { kind: 'p2p', destination, data: document.body };
  },
  write: ({ destination, data }) => ({
    headers: headersOf('application/x-msnmsgrp2p', { name: 'P2P-Dest', value: destination }),
    body: data,
  }),
};
