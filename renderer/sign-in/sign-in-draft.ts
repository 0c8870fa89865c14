import { safeParse } from 'valibot';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CommandArgument } from '../../shared/ipc.ts';
import type { ChoosableStatus } from '../../shared/model.ts';
import { handleSchema, type RememberedAccount } from '../../shared/settings.ts';

/** What the sign-in form holds. The password lives here only, until the sign-in succeeds. */
export interface SignInDraft {
  readonly handle: string;
  readonly password: string;
  readonly status: ChoosableStatus;
  readonly rememberMe: boolean;
  readonly rememberPassword: boolean;
  readonly automatically: boolean;
}

/** What may be remembered, in the order of the boxes. */
export const remembering = ['rememberMe', 'rememberPassword', 'automatically'] as const;
export type Remembering = (typeof remembering)[number];

/** The three boxes hang together: ticking one ticks those before it, unticking one unticks those after it. */
export function withBox(draft: SignInDraft, box: Remembering, ticked: boolean): SignInDraft {
  if (ticked) {
    return {
      ...draft,
      rememberMe: true,
      rememberPassword: draft.rememberPassword || box !== 'rememberMe',
      automatically: draft.automatically || box === 'automatically',
    };
  }
  return {
    ...draft,
    rememberMe: draft.rememberMe && box !== 'rememberMe',
    rememberPassword: draft.rememberPassword && box === 'automatically',
    automatically: false,
  };
}

/** An empty form, or the form for a remembered account. */
export function draftFor(account: RememberedAccount | undefined): SignInDraft {
  return {
    handle: account?.handle ?? '',
    password: '',
    status: account?.status ?? 'NLN',
    rememberMe: account !== undefined,
    rememberPassword: account?.passwordRemembered ?? false,
    automatically: account?.signInAutomatically ?? false,
  };
}

/** The handle that the form names, as sessions have it. */
export function accountName(draft: SignInDraft): string {
  return draft.handle.trim().toLowerCase();
}

/** The remembered account that the form names, if any. */
export function accountOf(draft: SignInDraft, accounts: readonly RememberedAccount[]): RememberedAccount | undefined {
  const handle = accountName(draft);
  return accounts.find((account) => account.handle === handle);
}

/** What is wrong with the form, or the sign-in it asks for. An empty password stands for the remembered one. */
export function readDraft(
  draft: SignInDraft,
  accounts: readonly RememberedAccount[],
): { readonly problem: 'handle' | 'password' } | { readonly signIn: CommandArgument<'signIn'> } {
  const handle = safeParse(handleSchema, draft.handle);
  if (!handle.success) return { problem: 'handle' };
  const remembered = accountOf(draft, accounts)?.passwordRemembered ?? false;
  if (draft.password === '' && !remembered) return { problem: 'password' };
  return {
    signIn: {
      handle: handle.output,
      password: draft.password === '' ? null : draft.password,
      status: draft.status,
      rememberMe: draft.rememberMe,
      rememberPassword: draft.rememberPassword,
      signInAutomatically: draft.automatically,
    },
  };
}

const store = createStore<{ readonly draft: SignInDraft | null }>(() => ({ draft: null }));

/** The form as it stands; `first` before anything was typed. */
export function useDraft(first: SignInDraft): SignInDraft {
  return useStore(store, (state) => state.draft) ?? first;
}

export function setDraft(draft: SignInDraft): void {
  store.setState({ draft });
}

/** Drops the typed password, once it has served. */
export function forgetTypedPassword(): void {
  const { draft } = store.getState();
  if (draft !== null) store.setState({ draft: { ...draft, password: '' } });
}
