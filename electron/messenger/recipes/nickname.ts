import { limits } from '../../../shared/limits.ts';
import { declined, done, type RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { asName } from './names.ts';

export interface SetNickname {
  readonly handle: string;
  /** Null or empty = none: the person's own name shows again. */
  readonly nickname: string | null;
}

/** What the user calls somebody, on this computer only: the server hears nothing of it. */
export async function setNickname(desk: Desk, { handle, nickname }: SetNickname): Promise<RequestResult> {
  const contact = desk.list.find(handle);
  if (contact === undefined) return declined('not-on-list', `${handle} is on no list`);
  const value = asName(nickname ?? '', '');
  if (value.length > limits.nameCharacters) {
    return declined('too-long', `the nickname is longer than ${limits.nameCharacters} characters`);
  }
  desk.keepNickname(contact.handle, value === '' ? null : value);
  return done;
}
