import type { AppState } from '../app.ts';
import { type MenuEntry, radio } from '../menus/menu-model.ts';
import { type ChoosableStatus, choosableStatuses, type OwnStatus, type Session } from '../model.ts';
import { text } from '../text/text.ts';
import { choices, deed } from './action.ts';

/** What is done with the session. */
export interface SessionDeeds {
  signIn(): void;
  signOut(): void;
  setStatus(status: ChoosableStatus): void;
  openInbox(): void;
}

/** What is done as whoever is signed in. */
export interface AccountDeeds extends SessionDeeds {
  signInAs(): void;
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

/** Why nobody can sign in now, or null; somebody else still can while one is signed in. */
function noNewSession({ phase }: Session): string | null {
  return phase === 'signed-out' || phase === 'signed-in' ? null : text('menu.reason.busy');
}

export function sessionActions({ messenger }: AppState, deeds: SessionDeeds) {
  const { session, me, mailbox } = messenger;
  const signedIn = session.phase === 'signed-in' ? text('menu.reason.signedIn') : null;
  const signedOut = needsSignIn(session);
  const noMail = mailbox.enabled ? null : text('menu.reason.noMail');
  return {
    signIn: deed('menu.file.signIn', deeds.signIn, signedIn ?? noNewSession(session)),
    signOut: deed('menu.file.signOut', deeds.signOut, signedOut),
    status: choices('menu.file.myStatus', signedOut, statusEntries(me?.status ?? null, deeds.setStatus)),
    inbox: deed('menu.file.inbox', deeds.openInbox, signedOut ?? noMail),
  };
}

export function accountActions(app: AppState, deeds: AccountDeeds) {
  const { session } = app.messenger;
  const signedOut = needsSignIn(session);
  return {
    ...sessionActions(app, deeds),
    signInAs: deed('menu.file.signInAs', deeds.signInAs, noNewSession(session)),
    ownCard: deed('contactMenu.ownCard', deeds.showOwnCard, signedOut),
    alerts: deed('menu.tools.alerts', deeds.showAlerts, signedOut),
    profile: deed('menu.tools.profile', deeds.openProfile, signedOut),
  };
}
