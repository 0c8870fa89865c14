import type { DropdownMenu } from 'radix-ui';
import type { KeyboardEvent } from 'react';
import { type MenuEntry, mnemonic, plainLabel } from '../../shared/menus/menu-model.ts';
import { ariaShortcut, isThere, shortcutName } from '../../shared/shortcuts.ts';
import { bridge } from '../state/bridge.ts';
import { MenuLabel } from './MenuLabel.tsx';
import { restingPointer } from './resting-pointer.ts';
import './menu.css';

/** The parts of a menu; those of the menu bar and of the drop-down lists are alike. */
type MenuKit = Pick<
  typeof DropdownMenu,
  'Separator' | 'Item' | 'CheckboxItem' | 'Sub' | 'SubTrigger' | 'SubContent' | 'Portal'
>;

/** Activates the entry of an open menu whose mnemonic was typed. */
function activateByMnemonic(event: KeyboardEvent<HTMLElement>): void {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
  const wanted = event.key.toLowerCase();
  const entries = event.currentTarget.querySelectorAll<HTMLElement>('[data-mnemonic]');
  const entry = [...entries].find((one) => one.dataset.mnemonic === wanted);
  if (entry === undefined || entry.hasAttribute('data-disabled')) return;
  event.preventDefault();
  event.stopPropagation();
  entry.focus();
  entry.click();
}

/** What every open menu has. */
export const menuContentProps = {
  'data-part': 'menu',
  className: 'menu scrolls',
  loop: true,
  onKeyDown: activateByMnemonic,
};

/** Frames until an opened menu stands at its place. */
const framesToSettle = 3;

/** A window narrower than a menu and its submenu side by side has them overlap, instead of cutting the submenu off. */
function keepInside(menu: HTMLElement | null, frames = framesToSettle): void {
  if (menu === null || frames === 0) return;
  requestAnimationFrame(() => {
    const { left, right } = menu.getBoundingClientRect();
    const shifted = Number.parseFloat(menu.style.translate) || 0;
    const before = left - shifted;
    const most = innerWidth - 2 - (right - left);
    menu.style.translate = `${Math.max(2, Math.min(before, most)) - before}px`;
    keepInside(menu, frames - 1);
  });
}

function Entry({ kit, entry }: { kit: MenuKit; entry: MenuEntry }) {
  if (entry.kind === 'separator') return <kit.Separator data-part="menu-separator" className="menu-separator" />;
  const shared = {
    'data-part': 'menu-item',
    'data-mnemonic': mnemonic(entry.label) ?? undefined,
    className: 'menu-item',
    textValue: plainLabel(entry.label),
    disabled: entry.reason !== null,
    title: entry.reason ?? undefined,
    ...restingPointer,
  };
  if (entry.kind === 'menu') {
    return (
      <kit.Sub>
        <kit.SubTrigger {...shared}>
          <MenuLabel label={entry.label} />
          <span className="menu-item-arrow" aria-hidden="true" />
        </kit.SubTrigger>
        <kit.Portal>
          <kit.SubContent {...menuContentProps} ref={keepInside} collisionPadding={2} sideOffset={-3} alignOffset={-1}>
            <MenuEntries kit={kit} entries={entry.entries} />
          </kit.SubContent>
        </kit.Portal>
      </kit.Sub>
    );
  }
  const { platform } = bridge();
  const keys = entry.keys !== undefined && isThere(entry.keys, platform) ? entry.keys : null;
  const label = (
    <>
      {entry.picture !== undefined && <img src={entry.picture} alt="" width={16} height={16} />}
      <MenuLabel label={entry.label} />
      {keys !== null && (
        <span className="menu-item-keys" aria-hidden="true">
          {shortcutName(keys, platform)}
        </span>
      )}
    </>
  );
  if (entry.mark === null) {
    return (
      <kit.Item
        {...shared}
        data-default={entry.isDefault}
        onSelect={entry.run}
        aria-keyshortcuts={keys === null ? undefined : ariaShortcut(keys, platform)}
      >
        {label}
      </kit.Item>
    );
  }
  return (
    <kit.CheckboxItem
      {...shared}
      role={entry.mark.shape === 'radio' ? 'menuitemradio' : 'menuitemcheckbox'}
      data-mark={entry.mark.shape}
      checked={entry.mark.on}
      onSelect={entry.run}
    >
      {label}
    </kit.CheckboxItem>
  );
}

/** The entries of one menu, from data. */
export function MenuEntries({ kit, entries }: { kit: MenuKit; entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) => (
    // The entries of a menu never change places, and groups may share a name.
    <Entry
      key={entry.kind === 'separator' ? `separator ${index}` : `${entry.label} ${index}`}
      kit={kit}
      entry={entry}
    />
  ));
}
