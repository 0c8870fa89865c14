import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Text typed and not sent, by conversation. It outlives a change of tab, the session, and a reload of the page. */
type Drafts = { readonly [conversation: string]: string };

const place = 'drafts';

function kept(): Drafts {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

const drafts = createStore<Drafts>(kept);
drafts.subscribe((all) => sessionStorage.setItem(place, JSON.stringify(all)));

export function setDraft(conversation: string, draft: string): void {
  drafts.setState({ [conversation]: draft });
}

export function draftNow(conversation: string): string {
  return drafts.getState()[conversation] ?? '';
}

export function useDraft(conversation: string): string {
  return useStore(drafts, (all) => all[conversation] ?? '');
}
