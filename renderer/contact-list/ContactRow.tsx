import { memo } from 'react';
import songIcon from '../../assets/main-window/song.svg';
import type { Contact } from '../../shared/model.ts';
import { oneLine, plainName } from '../../shared/plain-name.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { useStructure } from '../skins/use-look.ts';
import { useFigures } from './figures.ts';
import { isOnline } from './list-model.ts';

/** A row in single values: they stay the same while its contact does, so only rows that changed are drawn again. */
interface ContactRowProps {
  readonly itemKey: string;
  readonly contact: Contact;
  /** What the row shows, the name or the address. */
  readonly label: string;
  readonly name: string;
  readonly blocked: boolean;
  /** Offline, but messages reach a mobile device. */
  readonly onMobile: boolean;
  /** The one row or heading that Tab goes to. */
  readonly current: boolean;
  readonly selected: boolean;
  readonly position: number;
  readonly size: number;
  readonly draggable: boolean;
  /** Pixels from the top of a long list, or null where rows follow one another. */
  readonly top: number | null;
}

/** A person in the list: figure, name, (Status), and the song or the personal message in grey. */
export const ContactRow = memo(function ContactRow({
  itemKey,
  contact,
  label,
  name,
  blocked,
  onMobile,
  current,
  selected,
  position,
  size,
  draggable,
  top,
}: ContactRowProps) {
  const online = isOnline(contact);
  const status = text(blocked ? 'status.blocked' : onMobile ? 'contact.onMobile' : `status.${contact.status}`);
  const shown = blocked || onMobile || (online && contact.status !== 'NLN');
  const song = contact.media === null ? '' : oneLine(contact.media.text);
  const message = plainName(contact.personalMessage, '');
  const { personalMessages } = useStructure();
  const figures = useFigures();
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-home={current ? '' : undefined}
      className="contact-row"
      data-part="contact-row"
      data-kind={online ? 'online' : 'offline'}
      data-status={contact.status}
      data-handle={contact.handle}
      data-key={itemKey}
      aria-description={label === name ? contact.handle : name}
      draggable={draggable}
      style={top === null ? undefined : { position: 'absolute', top }}
    >
      <img
        className="contact-icon"
        data-part="contact-icon"
        src={blocked ? figures.blocked(contact.status) : onMobile ? figures.mobile : figures.status(contact.status)}
        alt={shown ? '' : statusName(contact.status)}
        width={16}
        height={16}
      />
      <span className="contact-line">
        <bdi className="contact-name" data-part="contact-name">
          <NameText words={label} />
        </bdi>
        {shown && <span data-part="contact-status"> {text('contact.status', { status })}</span>}
        {personalMessages && song !== '' && (
          <span className="contact-message" data-part="contact-message">
            {' '}
            <img className="song-icon" data-part="song-icon" src={songIcon} alt="" width={15} height={11} />{' '}
            <bdi>{song}</bdi>
          </span>
        )}
        {personalMessages && song === '' && message !== '' && (
          <span className="contact-message" data-part="contact-message">
            {' - '}
            <bdi>
              <NameText words={message} />
            </bdi>
          </span>
        )}
      </span>
    </div>
  );
});
