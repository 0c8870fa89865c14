import { formatHeaders, header, parseHeaders } from '../../mime.ts';
import { decodeText, encodeText } from '../../octets.ts';
import { type BodyFamily, headerIf, headersOf } from './body-family.ts';
import type { ClientBody } from './message-body.ts';

const loggings: readonly NonNullable<ClientBody['logging']>[] = ['Y', 'N', 'S'];
const nameCharacters = 100;

/** Fact book 30 section 3.5; longer names are cut. */
export const clientBody: BodyFamily<ClientBody> = {
  contentTypes: ['text/x-clientcaps'],
  read(document) {
    const fields = parseHeaders(decodeText(document.body));
    const word = header(fields, 'Chat-Logging')?.trim().toUpperCase();
    return {
      kind: 'client',
      name: Array.from(header(fields, 'Client-Name')?.trim() ?? '')
        .slice(0, nameCharacters)
        .join(''),
      logging: loggings.find((logging) => logging === word) ?? null,
    };
  },
  write: ({ name, logging }) => ({
    headers: headersOf('text/x-clientcaps'),
    body: encodeText(
      `${formatHeaders([{ name: 'Client-Name', value: name }, ...headerIf('Chat-Logging', logging)])}\r\n`,
    ),
  }),
};
