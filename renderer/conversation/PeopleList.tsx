import picture from '../../assets/pictures/default.svg';
import type { Person } from '../../shared/people.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { useStructure } from '../skins/use-look.ts';
import './picture-column.css';

/** Who is in a conversation of several, in the place of the pictures; names alone in eras that had no pictures. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  const figures = useFigures();
  const { conversationPictures } = useStructure();
  return (
    <ul className="participants scrolls" data-part="participants" aria-label={text('conversation.people')}>
      {people.map(({ handle, name, status, listed }) => (
        <li key={handle} className="participant" data-part="participant" title={`${name} <${handle}>`}>
          {conversationPictures && <img data-part="participant-picture" src={picture} alt="" width={40} height={40} />}
          <span className="participant-words">
            <bdi>
              <NameText words={name} />
            </bdi>
            {listed ? (
              <span className="participant-status">
                <img src={figures.status(status)} alt="" width={16} height={16} />
                <span>{statusName(status)}</span>
              </span>
            ) : (
              <span className="participant-status">
                <span>{handle}</span>
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
