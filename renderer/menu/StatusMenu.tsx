import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { type ChoosableStatus, choosableStatuses, type OwnStatus } from '../../shared/model.ts';
import { statusName } from '../../shared/text/status.ts';
import { useFigures } from '../contact-list/figures.ts';
import { MenuEntries } from './MenuEntries.tsx';
import type { MenuEntry } from './menu-model.ts';
import './menu.css';

/** The seven choices of status, dropping down from a button (`children`), and what else belongs under it. */
export function StatusMenu({
  status,
  onChoose,
  more = [],
  children,
}: {
  status: OwnStatus;
  onChoose: (status: ChoosableStatus) => void;
  more?: readonly MenuEntry[];
  children: ReactNode;
}) {
  const figures = useFigures();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content data-part="menu" className="menu" align="start" sideOffset={1} collisionPadding={3} loop>
          <DropdownMenu.RadioGroup
            data-part="status-menu"
            value={status === 'IDL' ? 'AWY' : status}
            onValueChange={(value) => {
              const chosen = choosableStatuses.find((one) => one === value);
              if (chosen !== undefined) onChoose(chosen);
            }}
          >
            {choosableStatuses.map((one) => (
              <DropdownMenu.RadioItem
                key={one}
                value={one}
                data-part="menu-item"
                data-mark="radio"
                className="menu-item"
                textValue={statusName(one)}
              >
                <img src={figures.status(one)} alt="" width={16} height={16} />
                <span>{statusName(one)}</span>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <MenuEntries kit={DropdownMenu} entries={more} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
