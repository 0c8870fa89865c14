import type { AppState } from '../app.ts';
import { type MenuEntry, radio } from '../menus/menu-model.ts';
import { type ChoosableStatus, choosableStatuses, type OwnStatus, type Session } from '../model.ts';
import { text } from '../text/text.ts';
import { choices, deed } from './action.ts';

/** What is done as whoever is signed in. */
export interface AccountDeeds {
  signIn(): void;
  signInAs(): void;
  signOut(): void;
  setStatus(status: ChoosableStatus): void;
  openInbox(): void;
  /** One's own contact card. */
  showOwnCard(): void;
  showAlerts(): void;
  openProfile(): void;
}

/** Why something cannot be done while nobody is signed in, or null. */
export function needsSignIn(session: Session): string | null {
  return session.phase === 'signed-in' ? null : text('menu.reason.signedOut');
}

/** The seven choices of status; a status of its own accord (IDL) shows as the one that it looks like. */
export function statusEntries(
  now: OwnStatus | null,
  choose: (status: ChoosableStatus) => void,
  reason: string | null = null,
): readonly MenuEntry[] {
  const shown = now === 'IDL' ? 'AWY' : now;
  return choosableStatuses.map((status) =>
    radio(text(`menu.status.${status}`), shown === status, () => choose(status), reason),
  );
}

export function accountActions({ messenger }: AppState, deeds: AccountDeeds) {
  const { session, me, mailbox } = messenger;
  const signedIn = session.phase === 'signed-in';
  const signedOut = needsSignIn(session);
  const busy = session.phase === 'signed-out' || signedIn ? null : text('menu.reason.busy');
  const noMail = mailbox.enabled ? null : text('menu.reason.noMail');
  return {
    signIn: deed('menu.file.signIn', deeds.signIn, signedIn ? text('menu.reason.signedIn') : busy),
    signInAs: deed('menu.file.signInAs', deeds.signInAs, busy),
    signOut: deed('menu.file.signOut', deeds.signOut, signedOut),
    status: choices('menu.file.myStatus', signedOut, statusEntries(me?.status ?? null, deeds.setStatus)),
    inbox: deed('menu.file.inbox', deeds.openInbox, signedOut ?? noMail),
    ownCard: deed('contactMenu.ownCard', deeds.showOwnCard, signedOut),
    alerts: deed('menu.tools.alerts', deeds.showAlerts, signedOut),
    profile: deed('menu.tools.profile', deeds.openProfile, signedOut),
  };
}
