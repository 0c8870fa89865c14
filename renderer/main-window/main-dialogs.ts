import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { send } from '../state/app-store.ts';

/** A dialog of the main window that a menu opens. */
export type MainDialog =
  | { readonly kind: 'about' | 'alerts' }
  /** Contacts were saved in a file: its bare name, and how many. */
  | { readonly kind: 'saved'; readonly file: string; readonly contacts: number };

const store = createStore<{ readonly dialog: MainDialog | null }>(() => ({ dialog: null }));

/** Opens one, in place of the one that is open; null closes it. */
export function showDialog(dialog: MainDialog | null): void {
  store.setState({ dialog });
}

export function useMainDialog(): MainDialog | null {
  return useStore(store, ({ dialog }) => dialog);
}

/** Saves everybody on the list, or those of one group, where the user says, and tells how many they were. */
export async function saveContacts(format: 'ctt' | 'json', group: string | null): Promise<void> {
  const result = await send('exportContacts', { format, group });
  if (result.ok && result.value !== null) showDialog({ kind: 'saved', ...result.value });
}
