import type { Shortcut } from '../shortcuts.ts';

/** One entry of a menu as data. `label` carries `&` before its mnemonic; `reason` says why an entry can't be used now. */
export type MenuEntry =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly reason: string | null;
      readonly run: () => void;
      /** Null for a plain entry; `radio` shows a dot, `check` a tick. */
      readonly mark: null | { readonly shape: 'radio' | 'check'; readonly on: boolean };
      /** The keys that do the same, shown at the right. */
      readonly keys?: Shortcut;
      /** What a double click does: shown bold. */
      readonly isDefault?: true;
      /** The address of a picture of 16 pixels before its words. */
      readonly picture?: string;
    }
  | {
      readonly kind: 'menu';
      readonly label: string;
      readonly reason: string | null;
      readonly entries: readonly MenuEntry[];
    };

export interface Menu {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export const separator: MenuEntry = { kind: 'separator' };

/** A plain entry. */
export function item(label: string, run: () => void, reason: string | null = null): MenuEntry {
  return { kind: 'item', label, reason, run, mark: null };
}

/** One of several choices, with a dot when it is the one. */
export function radio(label: string, on: boolean, run: () => void, reason: string | null = null): MenuEntry {
  return { kind: 'item', label, reason, run, mark: { shape: 'radio', on } };
}

/** Something that is on or off, with a tick. */
export function check(label: string, on: boolean, run: () => void, reason: string | null = null): MenuEntry {
  return { kind: 'item', label, reason, run, mark: { shape: 'check', on } };
}

/** What can be done now, and the lines between: for a menu that has nowhere to say why something cannot. */
export function possible(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  const left = entries.filter((entry) => entry.kind === 'separator' || entry.reason === null);
  const divides = (at: number): boolean =>
    left.slice(0, at).some(({ kind }) => kind !== 'separator') && (left[at + 1]?.kind ?? 'separator') !== 'separator';
  return left.filter(({ kind }, at) => kind !== 'separator' || divides(at));
}

/** Stands in for `&&` while the mnemonic is looked for; no label has it. */
const standIn = '\0';

/** Somebody's own words as a label: an ampersand in them marks no mnemonic. */
export function asLabel(words: string): string {
  return words.replaceAll('&', '&&');
}

/** A label cut at its mnemonic: `Sig&n Out` gives "Sig", "n", " Out". `&&` is an ampersand. */
export function cutAtMnemonic(label: string): readonly [before: string, letter: string, after: string] {
  const marked = label.replaceAll('&&', standIn);
  const plain = (part: string): string => part.replaceAll(standIn, '&');
  const at = marked.indexOf('&');
  return at < 0
    ? [plain(marked), '', '']
    : [plain(marked.slice(0, at)), marked.slice(at + 1, at + 2), plain(marked.slice(at + 2))];
}

/** The label without its mark, for screen readers and tests. */
export function plainLabel(label: string): string {
  return cutAtMnemonic(label).join('');
}

/** The mnemonic in lower case, or null. */
export function mnemonic(label: string): string | null {
  const letter = cutAtMnemonic(label)[1];
  return letter === '' ? null : letter.toLowerCase();
}
