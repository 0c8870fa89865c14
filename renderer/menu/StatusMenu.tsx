import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import { choosableStatuses } from '../../shared/model.ts';
import { useFigures } from '../contact-list/figures.ts';
import { MenuEntries, menuContentProps } from './MenuEntries.tsx';
import './menu.css';

interface StatusMenuProps {
  /** The choices of status, and after a line what else belongs under them. */
  readonly entries: readonly MenuEntry[];
  /** The button that it drops down from. */
  readonly children: ReactNode;
}

/** The seven choices of status with their figures, dropping down from a button. */
export function StatusMenu({ entries, children }: StatusMenuProps) {
  const figures = useFigures();
  const statuses = entries.slice(0, choosableStatuses.length).map((entry, index): MenuEntry => {
    const status = choosableStatuses[index];
    return entry.kind === 'item' && status !== undefined ? { ...entry, picture: figures.status(status) } : entry;
  });
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content {...menuContentProps} align="start" sideOffset={1} collisionPadding={3}>
          <DropdownMenu.Group data-part="status-menu">
            <MenuEntries kit={DropdownMenu} entries={statuses} />
          </DropdownMenu.Group>
          <MenuEntries kit={DropdownMenu} entries={entries.slice(choosableStatuses.length)} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
