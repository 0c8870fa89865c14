import { isName } from './name-rules.ts';
import type { Session } from './session.ts';

/** So many renamings of oneself within that many milliseconds; one more is refused with 800 (fact book 60 section 7). */
const renamings = 5;
const within = 30_000;

/**
 * Stores a new name for the signed-in account; telling others is the caller's job, after the reply. Gives back null, or
 * the error: 209 no proper name, 800 renamed too often.
 */
export function renameSelf(session: Session, name: string): number | null {
  if (!isName(name)) return 209;
  const now = session.realm.clock.now();
  const recent = session.renamings.filter((time) => now - time < within);
  if (recent.length >= renamings) return 800;
  session.renamings = [...recent, now];
  session.realm.accounts.setName(session.accountId, name);
  return null;
}
