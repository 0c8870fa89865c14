import { limits } from '../../shared/limits.ts';
import { encodePercent } from '../protocol/percent.ts';

const controls = /\p{Cc}/u;

/** A friendly name that may be stored: not empty, no control characters, at most 387 octets percent-encoded. */
export function isName(name: string): boolean {
  return name.trim() !== '' && !controls.test(name) && encodePercent(name).length <= limits.nameEncodedOctets;
}
