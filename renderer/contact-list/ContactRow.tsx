import { memo } from 'react';
import songIcon from '../../assets/main-window/song.svg';
import type { Contact } from '../../shared/model.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { isOnline } from './list-model.ts';
import { oneLine, plainName } from './plain-name.ts';
import { blockedIcon, statusIcon } from './status-icon.ts';

/** A row in single values: they stay the same while its contact does, so only rows that changed are drawn again. */
interface ContactRowProps {
  readonly itemKey: string;
  readonly contact: Contact;
  readonly name: string;
  readonly blocked: boolean;
  /** The one row or heading that Tab goes to. */
  readonly current: boolean;
  readonly selected: boolean;
  readonly position: number;
  readonly size: number;
}

/** A person in the list: figure, name, (Status), and the song or the personal message in grey. */
export const ContactRow = memo(function ContactRow({
  itemKey,
  contact,
  name,
  blocked,
  current,
  selected,
  position,
  size,
}: ContactRowProps) {
  const online = isOnline(contact);
  const status = blocked ? text('status.blocked') : statusName(contact.status);
  const shown = blocked || (online && contact.status !== 'NLN');
  const song = contact.media === null ? '' : oneLine(contact.media.text);
  const message = plainName(contact.personalMessage, '');
  const said = song === '' ? message : contact.media?.kind === 'Music' ? text('main.song', { song }) : song;
  return (
    <div
      role="treeitem"
      aria-level={2}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      className="contact-row"
      data-part="contact-row"
      data-kind={online ? 'online' : 'offline'}
      data-status={contact.status}
      data-handle={contact.handle}
      data-key={itemKey}
      title={[text('contact.tooltip', { name, handle: contact.handle }), said].filter(Boolean).join('\n')}
    >
      <img
        className="contact-icon"
        data-part="contact-icon"
        src={blocked ? blockedIcon(contact.status) : statusIcon(contact.status)}
        alt={shown ? '' : statusName(contact.status)}
        width={16}
        height={16}
      />
      <span className="contact-line">
        <bdi className="contact-name" data-part="contact-name">
          {name}
        </bdi>
        {shown && <span data-part="contact-status"> {text('contact.status', { status })}</span>}
        {song !== '' && (
          <span className="contact-message" data-part="contact-message">
            {' '}
            <img className="song-icon" data-part="song-icon" src={songIcon} alt="" width={15} height={11} />{' '}
            <bdi>{song}</bdi>
          </span>
        )}
        {song === '' && message !== '' && (
          <span className="contact-message" data-part="contact-message">
            {' - '}
            <bdi>{message}</bdi>
          </span>
        )}
      </span>
    </div>
  );
});
