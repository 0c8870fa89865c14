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

/** A label cut at its mnemonic: `Sig&n Out` gives "Sig", "n", " Out". */
export function cutAtMnemonic(label: string): readonly [before: string, letter: string, after: string] {
  const at = label.indexOf('&');
  return at < 0 ? [label, '', ''] : [label.slice(0, at), label.slice(at + 1, at + 2), label.slice(at + 2)];
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
