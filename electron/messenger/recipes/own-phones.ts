import { limits } from '../../../shared/limits.ts';
import type { Phones } from '../../../shared/model.ts';
import { encodePercent } from '../../protocol/percent.ts';
import { declined, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { asName } from './names.ts';

const keys = { home: 'PHH', work: 'PHW', mobile: 'PHM' } as const satisfies { readonly [kind in keyof Phones]: string };

export interface SetPhone {
  readonly kind: keyof Phones;
  /** Empty = none. */
  readonly number: string;
}

/** One of one's own phone numbers, for contacts to see (fact book 20, PRP): at most 95 octets when encoded. */
export async function setPhone(desk: Desk, { kind, number }: SetPhone): Promise<RequestResult> {
  const value = asName(number, '');
  if (encodePercent(value).length > limits.phoneEncodedOctets) {
    return declined('too-long', `the encoded number is longer than ${limits.phoneEncodedOctets} octets`);
  }
  return desk.request({ command: 'PRP', key: keys[kind], value });
}

/** Whether contacts may page one's mobile device (fact book 20, PRP MOB). */
export async function setMobilePages(desk: Desk, allowed: boolean): Promise<RequestResult> {
  return desk.request({ command: 'PRP', key: 'MOB', value: allowed ? 'Y' : 'N' });
}
