import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Drafts } from '../../shared/app.ts';
import { ask, useApp } from '../state/app-store.ts';

/** What was typed in this window, by conversation. It outlives a change of tab; the main process keeps the rest. */
const typed = createStore<Drafts>(() => ({}));

/** What stands in the box of a conversation: what was typed here, else what the main process has kept. */
export function useDraft(conversation: string): string {
  const kept = useApp((app) => app.drafts[conversation] ?? '');
  return useStore(typed, (all) => all[conversation] ?? kept);
}

/** What was typed here; null before anything was. */
export function draftNow(conversation: string): string | null {
  return typed.getState()[conversation] ?? null;
}

export function setDraft(conversation: string, text: string): void {
  typed.setState({ [conversation]: text });
  void ask('keepDraft', { conversation, text });
}

/** Empties the box; the main process keeps the text until it is sent. */
export function takeDraft(conversation: string): void {
  typed.setState({ [conversation]: '' });
}
