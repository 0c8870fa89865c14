import { cutAtMnemonic } from '../../shared/menus/menu-model.ts';

/** A label with its mnemonic underlined. */
export function MenuLabel({ label }: { label: string }) {
  const [before, letter, after] = cutAtMnemonic(label);
  return (
    <span>
      {before}
      {letter !== '' && <u>{letter}</u>}
      {after}
    </span>
  );
}
