import { DropdownMenu } from 'radix-ui';
import foldArrow from '../../assets/conversation/side-arrow.svg';
import unfoldArrow from '../../assets/conversation/side-arrow-open.svg';
import dropArrow from '../../assets/main-window/drop-arrow.svg';
import defaultPicture from '../../assets/pictures/default.svg';
import { item, type MenuEntry, separator } from '../../shared/menus/menu-model.ts';
import type { Person } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { personDeeds } from '../contact-list/person-deeds.ts';
import { MenuEntries, menuContentProps } from '../menu/MenuEntries.tsx';
import './picture-column.css';

function PictureBox({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  return (
    <div className="picture-box" data-part="picture-box">
      <img className="picture" data-part="picture" src={defaultPicture} alt={label} title={label} />
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button type="button" className="picture-menu" aria-label={`${label}: ${text('conversation.pictureMenu')}`}>
            <img src={dropArrow} alt="" width={7} height={4} />
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

interface PictureColumnProps {
  readonly person: Person;
  /** One's own handle, or null while signed out. */
  readonly own: string | null;
  readonly onHide: () => void;
}

/** The two display pictures: theirs on top, mine below. */
export function PictureColumn({ person, own, onHide }: PictureColumnProps) {
  const hide = item(text('conversation.hidePictures'), onHide);
  const needsSignIn = own === null ? text('conversation.reason.signedOut') : null;
  return (
    <div className="picture-column" data-part="picture-column">
      <PictureBox
        label={text('conversation.picture', { name: person.name })}
        entries={[
          item(text('contactMenu.card'), () => personDeeds.showCard(person.handle), needsSignIn),
          separator,
          hide,
        ]}
      />
      <PictureBox
        label={text('conversation.ownPicture')}
        entries={[
          item(text('contactMenu.ownCard'), () => own !== null && personDeeds.showCard(own), needsSignIn),
          separator,
          hide,
        ]}
      />
    </div>
  );
}

/** The arrow at the side that folds the column away and brings it back. */
export function SideArrow({ shown, onToggle }: { shown: boolean; onToggle: () => void }) {
  const label = text(shown ? 'conversation.hidePictures' : 'conversation.showPictures');
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
