import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Structure } from '../../shared/skins/structure.ts';
import { send } from '../state/app-store.ts';
import { openSignIn } from './sign-in-dialog.ts';
import { draftFor, setDraft } from './sign-in-draft.ts';

/** Somebody else wants to sign in by the dialog, as soon as whoever is signed in now has left. */
const store = createStore(() => ({ waiting: false }));

/** Signs out, and has an empty form, or the dialog where the era has one, for whoever comes next. */
export function signInAsOther(signedIn: boolean, signIn: Structure['signIn']): void {
  setDraft(draftFor(undefined));
  if (signedIn) void send('signOut', undefined);
  store.setState({ waiting: signIn !== 'form' });
}

/** Opens the dialog that was asked for. For the main window. */
export function useSignInAsOther(signedOut: boolean): void {
  const waiting = useStore(store, (state) => state.waiting);
  useEffect(() => {
    if (!waiting || !signedOut) return;
    store.setState({ waiting: false });
    openSignIn(null);
  }, [waiting, signedOut]);
}
