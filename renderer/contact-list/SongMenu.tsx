import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { songActions } from '../../shared/actions/song-actions.ts';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import { text } from '../../shared/text/text.ts';
import { MenuEntries, menuContentProps } from '../menu/MenuEntries.tsx';
import { useEraMenus } from '../menu/use-era-menus.ts';
import { send, useApp } from '../state/app-store.ts';
import { SongDialog } from './SongDialog.tsx';

/** The arrow beside one's personal message: whether others see what one listens to, and what that is. */
export function SongMenu({ disabled }: { disabled: boolean }) {
  const song = useApp((app) => app.song);
  const [typing, setTyping] = useState(false);
  const actions = songActions(song, {
    setSong: (wanted) => void send('setSong', wanted),
    chooseSong: () => setTyping(true),
  });
  const entries = menuOf(useEraMenus().song, actions, false);
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button
            type="button"
            className="own-message-arrow"
            data-part="song-arrow"
            aria-label={text('song.menu')}
            title={text('song.menu')}
            disabled={disabled}
          >
            <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content {...menuContentProps} align="end" collisionPadding={3}>
            <MenuEntries kit={DropdownMenu} entries={entries} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {typing && <SongDialog song={song} onClose={() => setTyping(false)} />}
    </>
  );
}
