import { contentType } from '../../octet-document.ts';
import { decodeText, encodeText } from '../../octets.ts';
import { type BodyFamily, headersOf } from './body-family.ts';
import type { EmoticonsBody } from './message-body.ts';

const still = 'text/x-mms-emoticon';
const moving = 'text/x-mms-animemoticon';
/** Originals send some five; more than this is not read. */
const mostDefinitions = 20;

/** Fact book 30 section 3.4: code and MSN object in turn, a TAB after each. */
export const emoticonsBody: BodyFamily<EmoticonsBody> = {
  contentTypes: [still, moving],
  read(document) {
    const fields = decodeText(document.body).split('\t', mostDefinitions * 2);
    const definitions = fields.flatMap((code, index) => {
      const object = index % 2 === 0 ? fields[index + 1] : undefined;
      return object === undefined || code === '' ? [] : [{ code, object }];
    });
    return { kind: 'emoticons', animated: contentType(document) === moving, definitions };
  },
  write: ({ animated, definitions }) => ({
    headers: headersOf(animated ? moving : still),
    body: encodeText(definitions.map(({ code, object }) => `${code}\t${object}\t`).join('')),
  }),
};
