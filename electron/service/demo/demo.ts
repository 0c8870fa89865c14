import { mergeAccounts } from '../account-seed.ts';
import type { Realm } from '../realm.ts';
import { buddySeeds, demoAccount, demoAccountSeed } from './account.ts';
import { demoBuddies } from './buddies.ts';
import { Buddy } from './buddy.ts';
import { demoScript } from './script.ts';

const usualSeed = 1999;

/**
 * Brings the demo account and its buddies in, and lets the buddies live by the script of that seed; gives back the function
 * that stops it. The demo account's list is laid out once: what its user changes stays changed at the next start.
 */
export async function startDemo(realm: Realm, seed = usualSeed): Promise<() => void> {
  const known = realm.accounts.find(demoAccount.handle) !== null;
  await mergeAccounts(realm, [
    known ? { ...demoAccountSeed, groups: [], contacts: [] } : demoAccountSeed,
    ...buddySeeds,
  ]);
  const living = new Map<string, Buddy>();
  for (const buddy of demoBuddies) {
    const account = realm.accounts.find(buddy.handle);
    if (account !== null) living.set(buddy.handle, new Buddy(realm, account, buddy));
  }
  const script = demoScript(demoBuddies, seed);
  let cancel = () => {};
  const wait = () => {
    const step = script.next().value;
    cancel = realm.clock.after(step.after, () => {
      living.get(step.handle)?.act(step.action);
      wait();
    });
  };
  wait();
  return () => cancel();
}
