import type { Principal } from '../presence.ts';
import type { Realm } from '../realm.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Switchboard } from './switchboard.ts';

const online = (principal: Principal | null): boolean =>
  principal !== null && principal.presence !== null && principal.presence.status !== 'HDN';

/**
 * Whom a call from `caller` to that handle would reach (fact book 30 section 2, CAL): the principal, or why nobody. 913 the
 * caller himself is hidden, 208 nobody of that handle, 215 already in the session or oneself, 712 the session is full, 217
 * offline, hidden or without calls (IMS); `blocked` is the number of the caller's dialect for somebody who does not want to hear from him.
 */
export function reach(
  realm: Realm,
  switchboard: Switchboard,
  caller: Principal,
  handle: string,
  blocked: 216 | 217,
): Principal | Refusal {
  if (!online(caller)) return refuse(913);
  const account = realm.accounts.find(handle);
  if (account === null) return refuse(208);
  if (account.handle === caller.handle || switchboard.holds(account.handle)) return refuse(215);
  if (switchboard.isFull) return refuse(712);
  const callee = realm.hub.find(account.handle);
  if (callee === null || !online(callee) || !callee.takesCalls) return refuse(217);
  return realm.lists.allows(account, caller.handle) ? callee : refuse(blocked);
}
