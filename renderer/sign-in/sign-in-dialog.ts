import type { RememberedAccount } from '../../shared/settings.ts';
import { send } from '../state/app-store.ts';
import { draftFor, readDraft } from './sign-in-draft.ts';

/** Opens the dialog for signing in, with that account in it or empty; what was typed for a sign-in that failed is in it again. */
export function openSignIn(handle: string | null): void {
  void send('openWindow', { name: 'sign-in', handle });
}

/** Presses the form's own button, so that an incomplete form says what it lacks; opens the dialog where there is no form. */
export function startSignIn(handle: string | null): void {
  const form = document.getElementById('sign-in-form');
  if (form instanceof HTMLFormElement) form.requestSubmit();
  else openSignIn(handle);
}

/** Signs a remembered account in as it was last; the dialog asks for the password where none is remembered. */
export function signInAgain(account: RememberedAccount): void {
  const read = readDraft(draftFor(account), [account]);
  if ('signIn' in read) void send('signIn', read.signIn);
  else openSignIn(account.handle);
}
