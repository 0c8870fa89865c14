import { DropdownMenu } from 'radix-ui';
import foldArrow from '../../assets/conversation/side-arrow.svg';
import unfoldArrow from '../../assets/conversation/side-arrow-open.svg';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import defaultPicture from '../../assets/pictures/default.svg';
import type { ConversationActions } from '../../shared/actions/conversation-actions.ts';
import { type MenuEntry, plainLabel } from '../../shared/menus/menu-model.ts';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import type { Person } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { MenuEntries, menuContentProps } from '../menu/MenuEntries.tsx';
import { useEraMenus } from '../menu/use-era-menus.ts';
import './picture-column.css';

function PictureBox({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  return (
    <div className="picture-box" data-part="picture-box">
      <img className="picture" data-part="picture" src={defaultPicture} alt={label} title={label} />
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button
            type="button"
            className="picture-menu"
            aria-label={text('words.labelled', { label, value: text('conversation.pictureMenu') })}
          >
            <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content {...menuContentProps} align="end" collisionPadding={2}>
            <MenuEntries kit={DropdownMenu} entries={entries} />
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
    </div>
  );
}

/** The two display pictures: theirs on top, mine below. */
export function PictureColumn({ person, actions }: { person: Person; actions: ConversationActions }) {
  const menus = useEraMenus();
  return (
    <div className="picture-column" data-part="picture-column">
      <PictureBox
        label={text('conversation.picture', { name: person.name })}
        entries={menuOf(menus.picture, actions, false)}
      />
      <PictureBox label={text('conversation.ownPicture')} entries={menuOf(menus.ownPicture, actions, false)} />
    </div>
  );
}

/** The arrow at the side that folds the column away and brings it back. */
export function SideArrow({ shown, onToggle }: { shown: boolean; onToggle: () => void }) {
  const label = plainLabel(text(shown ? 'conversation.hidePictures' : 'conversation.showPictures'));
  return (
    <button
      type="button"
      className="picture-side-arrow"
      data-part="picture-side-arrow"
      aria-label={label}
      aria-expanded={shown}
      title={label}
      onClick={onToggle}
    >
      <img src={shown ? foldArrow : unfoldArrow} alt="" width={8} height={35} />
    </button>
  );
}
