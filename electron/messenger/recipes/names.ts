import { limits } from '../../../shared/limits.ts';
import { encodePercent } from '../../protocol/percent.ts';
import { withoutControls } from '../own-presence.ts';
import { declined, type RequestFailure } from '../request-result.ts';

/** Text as a name: no control characters, no space around it; `fallback` where nothing is left (fact book 60 section 8). */
export function asName(text: string, fallback: string): string {
  return withoutControls(text).trim() || fallback;
}

/** Why a name is too long for servers, or null: 129 characters and 387 octets when encoded (fact book 60 section 7). */
export function nameProblem(name: string): RequestFailure | null {
  if (name.length > limits.nameCharacters) {
    return declined('too-long', `the name is longer than ${limits.nameCharacters} characters`);
  }
  if (encodePercent(name).length > limits.nameEncodedOctets) {
    return declined('too-long', `the encoded name is longer than ${limits.nameEncodedOctets} octets`);
  }
  return null;
}
