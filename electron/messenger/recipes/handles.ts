import * as v from 'valibot';
import { handleSchema } from '../../../shared/settings.ts';
import { declined, type RequestFailure } from '../request-result.ts';
import type { Desk } from './desk.ts';

/** A handle fit for the lists, in lower case, or what is wrong with it (fact book 60 section 8; section 1, rule 9). */
export function checkedHandle(
  handle: string,
  desk: Desk,
): { readonly handle: string; readonly problem: null } | { readonly problem: RequestFailure } {
  const parsed = v.safeParse(handleSchema, handle);
  if (!parsed.success) return { problem: declined('invalid-handle', 'not of the form local@domain') };
  if (parsed.output === desk.list.ownHandle) return { problem: declined('self', "one's own handle") };
  return { handle: parsed.output, problem: null };
}
