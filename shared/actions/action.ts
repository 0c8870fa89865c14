import type { MenuEntry } from '../menus/menu-model.ts';
import type { Shortcut } from '../shortcuts.ts';
import { type PlainKey, text } from '../text/text.ts';

/** Something that can be done. Menus, toolbars, panes and keys all do it from here. */
export interface Deed {
  readonly kind: 'deed';
  /** Its words where a place has no others; `&` stands before the mnemonic. */
  readonly label: string;
  /** Why it cannot be done now, or null. */
  readonly reason: string | null;
  readonly run: () => void;
  /** Whether it is on: a tick for what is switched on and off, a dot for one of several; else null. */
  readonly mark: null | { readonly shape: 'radio' | 'check'; readonly on: boolean };
  /** The keys that do it, or null. */
  readonly keys: Shortcut | null;
}

/** Something that is done with one of several things: a menu of them. */
export interface Choices {
  readonly kind: 'choices';
  readonly label: string;
  readonly reason: string | null;
  readonly entries: readonly MenuEntry[];
}

export type Action = Deed | Choices;

export function deed(
  label: PlainKey,
  run: () => void,
  reason: string | null = null,
  keys: Shortcut | null = null,
): Deed {
  return { kind: 'deed', label: text(label), reason, run, mark: null, keys };
}

/** What is switched on and off. */
export function tick(label: PlainKey, on: boolean, run: () => void, reason: string | null = null): Deed {
  return { ...deed(label, run, reason), mark: { shape: 'check', on } };
}

/** One of several, of which one is chosen. */
export function dot(label: PlainKey, on: boolean, run: () => void, reason: string | null = null): Deed {
  return { ...deed(label, run, reason), mark: { shape: 'radio', on } };
}

export function choices(label: PlainKey, reason: string | null, entries: readonly MenuEntry[]): Choices {
  return { kind: 'choices', label: text(label), reason, entries };
}
