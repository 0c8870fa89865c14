import { DropdownMenu } from 'radix-ui';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { useFocusReturn } from '../controls/focus-place.ts';
import { isTyping } from './is-typing.ts';
import { MenuEntries, menuContentProps } from './MenuEntries.tsx';

interface ContextMenuProps {
  /** Where it drops down from, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** What it is about, for screen readers. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Chosen from, or left. */
  readonly onClose: () => void;
}

/** A menu at the pointer, or under what the keyboard is on. */
export function ContextMenu({ at, label, entries, onClose }: ContextMenuProps) {
  const giveFocusBack = useFocusReturn();
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      <DropdownMenu.Trigger asChild>
        <span className="menu-place" style={{ left: at.x, top: at.y }} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          {...menuContentProps}
          aria-label={label}
          aria-labelledby={undefined}
          align="start"
          collisionPadding={2}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!isTyping()) giveFocusBack();
          }}
        >
          <MenuEntries kit={DropdownMenu} entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
