import type { RequestResult } from '../request-result.ts';
import type { Desk } from './desk.ts';
import { renaming } from './list-requests.ts';
import { member } from './membership.ts';
import { asName, nameProblem } from './names.ts';

export interface RenameContact {
  readonly handle: string;
  /** Empty = the handle. */
  readonly name: string;
}

/**
 * Another name for somebody on the forward list, stored on the server (fact book 20, REA and SBP). It shows while they are
 * offline: a name from presence takes precedence.
 */
export async function renameContact(desk: Desk, { handle, name }: RenameContact): Promise<RequestResult> {
  const found = member(desk, handle);
  if (found.problem !== null) return found.problem;
  const value = asName(name, found.contact.handle);
  return nameProblem(value) ?? desk.request(renaming(found.contact, value, desk.dialect));
}
