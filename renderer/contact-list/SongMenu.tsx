import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { check, item } from '../../shared/menus/menu-model.ts';
import { text } from '../../shared/text/text.ts';
import { MenuEntries, menuContentProps } from '../menu/MenuEntries.tsx';
import { send, useApp } from '../state/app-store.ts';
import { SongDialog } from './SongDialog.tsx';

/** The arrow beside one's personal message: whether others see what one listens to, and what that is. */
export function SongMenu({ disabled }: { disabled: boolean }) {
  const song = useApp((app) => app.song);
  const [typing, setTyping] = useState(false);
  const named = song.artist !== '' || song.title !== '';
  const toggle = (): void => {
    if (named) void send('setSong', { ...song, shown: !song.shown });
    else setTyping(true);
  };
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
            <img src={dropArrow} alt="" width={7} height={4} />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content {...menuContentProps} align="end" collisionPadding={3}>
            <MenuEntries
              kit={DropdownMenu}
              entries={[
                check(text('song.show'), song.shown && named, toggle),
                item(text('song.choose'), () => setTyping(true)),
              ]}
            />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {typing && <SongDialog song={song} onClose={() => setTyping(false)} />}
    </>
  );
}
