import type { MessengerEvent } from '../../shared/events.ts';
import type { ProfileField } from '../../shared/model.ts';
import type { Dialect } from '../protocol/dialect.ts';

/** The fields that are keys to the account; their values never leave this function (fact book 10 section 8). */
const secret = /^MSP(Auth|Prof|Sec)$/i;

/**
 * The profile message as state (fact book 20, MSG, text/x-msmsgsprofile). There is mail to show when EmailEnabled is
 * 1; before that field existed (MSNP2) there always was.
 */
export function readProfile(
  received: readonly { readonly name: string; readonly value: string }[],
  dialect: Dialect,
): Extract<MessengerEvent, { readonly type: 'profileReceived' }> {
  const fields: ProfileField[] = received.map(({ name, value }) =>
    secret.test(name) ? { name, value: '', secret: true } : { name, value, secret: false },
  );
  const enabled = received.find(({ name }) => name.toLowerCase() === 'emailenabled')?.value;
  const mailEnabled = enabled === undefined ? !dialect.profileFields.includes('EmailEnabled') : enabled.trim() === '1';
  return { type: 'profileReceived', fields, mailEnabled };
}
