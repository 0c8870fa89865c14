import { mergeAccounts } from '../account-seed.ts';
import type { AlertSeed } from '../alerts.ts';
import { mailArrived, mailMoved } from '../mail.ts';
import type { Principal } from '../presence.ts';
import type { Realm } from '../realm.ts';
import { buddySeeds, demoAccount, demoAccountSeed } from './account.ts';
import { demoAlerts } from './alert-story.ts';
import { demoBuddies } from './buddies.ts';
import { Buddy } from './buddy.ts';
import { demoOpenings, type OpeningStep } from './openings.ts';
import { demoPost, type PostAction } from './post.ts';
import { demoScript } from './script.ts';

const usualSeed = 1999;

/**
 * Brings the demo account and its buddies in, and lets the buddies live and talk, and mail and alerts come, by the stories
 * of that seed, if it `lives`; gives back the function that stops it. The demo account's list is laid out once: what its user changes stays changed at the next start.
 */
export async function startDemo(realm: Realm, seed = usualSeed, lives = true): Promise<() => void> {
  const known = realm.accounts.find(demoAccount.handle) !== null;
  await mergeAccounts(realm, [
    known ? { ...demoAccountSeed, groups: [], contacts: [] } : demoAccountSeed,
    ...buddySeeds,
  ]);
  const you = realm.accounts.find(demoAccount.handle);
  if (you !== null) realm.accounts.setMail(you.id, demoAccountSeed.mail ?? null);
  const living = new Map<string, Buddy>();
  for (const buddy of demoBuddies) {
    const account = realm.accounts.find(buddy.handle);
    if (account !== null) living.set(buddy.handle, new Buddy(realm, account, buddy, seed));
  }
  // Whoever has just signed in is left in peace until the next time.
  let seen: Principal | null = null;
  const open = ({ handle, line }: OpeningStep): void => {
    const user = realm.hub.find(demoAccount.handle);
    if (user !== null && user === seen) living.get(handle)?.open(line);
    seen = user;
  };
  const stops = lives
    ? [
        play(realm, demoScript(demoBuddies, seed), ({ handle, action }) => living.get(handle)?.act(action)),
        play(realm, demoPost(demoBuddies, seed), ({ action }) => deliver(realm, action)),
        play(realm, demoOpenings(demoBuddies, seed), open),
        play(realm, demoAlerts(seed), ({ alert }) => tell(realm, alert)),
      ]
    : [];
  return () => {
    for (const stop of stops) stop();
    for (const buddy of living.values()) buddy.stop();
  };
}

/** Lets every step of a story happen in its time; gives back the function that stops it. */
function play<S extends { readonly after: number }>(
  realm: Realm,
  story: Generator<S, never>,
  happen: (step: S) => void,
): () => void {
  let cancel = () => {};
  const wait = () => {
    const step = story.next().value;
    cancel = realm.clock.after(step.after, () => {
      happen(step);
      wait();
    });
  };
  wait();
  return () => cancel();
}

function deliver(realm: Realm, action: PostAction): void {
  if (action.kind === 'arrives') mailArrived(realm, demoAccount.handle, action.mail);
  else mailMoved(realm, demoAccount.handle, action.from, action.to);
}

/** Only to somebody who is there to see it. */
function tell(realm: Realm, alert: AlertSeed): void {
  const user = realm.hub.find(demoAccount.handle);
  if (user !== null && user.presence !== null) user.alerted(alert);
}
