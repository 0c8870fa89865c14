import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { CommandArgument } from '../../shared/ipc.ts';
import type { RememberedAccount } from '../../shared/settings.ts';
import { useApp } from '../state/app-store.ts';
import { accountOf, readDraft, type SignInDraft, setDraft, useDraft } from './sign-in-draft.ts';

/** What a form for signing in is made of, in the window and in the dialogs of other eras. */
export interface SignInFormParts {
  readonly draft: SignInDraft;
  readonly accounts: readonly RememberedAccount[];
  /** The system keeps passwords safe. */
  readonly canKeep: boolean;
  /** A remembered password serves while the box is empty. */
  readonly remembered: boolean;
  /** The field that was left without what it needs. */
  readonly problem: 'handle' | 'password' | null;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly password: RefObject<HTMLInputElement | null>;
  readonly change: (next: SignInDraft) => void;
  /** The sign-in that the form asks for; null when it lacks something, and the field that does has the focus. */
  readonly read: () => CommandArgument<'signIn'> | null;
}

/** Holds what is typed and what is wrong with it. `first` is the form before anything was typed. */
export function useSignInForm(first: SignInDraft): SignInFormParts {
  const accounts = useApp((app) => app.accounts);
  const canKeep = useApp((app) => app.passwordsCanBeKept);
  const draft = useDraft(first);
  const [problem, setProblem] = useState<'handle' | 'password' | null>(null);
  const password = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const end = useApp(({ messenger: { session } }) => (session.phase === 'signed-out' ? session.end : null));

  // When the form comes up, and when a dialog that waited for its sign-in comes back.
  useLayoutEffect(() => {
    const edits = [...(form.current?.querySelectorAll<HTMLInputElement>('.edit') ?? [])];
    const empty = edits.find((one) => one.value === '');
    const named = empty === undefined || empty === password.current;
    if (end?.reason === 'wrong-password' && named) password.current?.select();
    else (empty ?? form.current?.querySelector<HTMLElement>('[type=submit]'))?.focus();
  }, [end]);

  return {
    ...{ draft, accounts, canKeep, problem, form, password },
    remembered: accountOf(draft, accounts)?.passwordRemembered ?? false,
    change(next) {
      setProblem(null);
      setDraft(next);
    },
    read() {
      const read = readDraft(draft, accounts);
      setDraft(draft);
      if ('signIn' in read) return read.signIn;
      setProblem(read.problem);
      if (read.problem === 'password') password.current?.focus();
      else form.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
      return null;
    },
  };
}
