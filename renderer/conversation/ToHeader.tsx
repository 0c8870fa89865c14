import songIcon from '../../assets/main-window/song.svg';
import type { Person } from '../../shared/people.ts';
import { text } from '../../shared/text/text.ts';
import { useStructure } from '../skins/use-look.ts';
import { NameText } from './NameText.tsx';
import './to-header.css';

/** Whom the conversation is with; under one person, what they have to say for themselves. */
export function ToHeader({ people, showEmoticons }: { people: readonly Person[]; showEmoticons: boolean }) {
  const { personalMessages } = useStructure();
  const [person] = people;
  const alone = people.length === 1 && person !== undefined ? person : null;
  return (
    <div className="to-header" data-part="to-header">
      <p className="to-line" title={people.map(({ name, handle }) => `${name} <${handle}>`).join(text('words.comma'))}>
        {text('conversation.to')}{' '}
        {alone === null ? (
          <b>
            {people.length === 0
              ? text('conversation.nobody')
              : people.map(({ name }) => `\u2068${name}\u2069`).join(text('words.comma'))}
          </b>
        ) : (
          <>
            <b>
              <bdi>
                <NameText words={alone.name} showEmoticons={showEmoticons} />
              </bdi>
            </b>{' '}
            {alone.name !== alone.handle && text('conversation.address', { handle: alone.handle })}
          </>
        )}
      </p>
      {alone !== null && personalMessages && (alone.song || alone.personalMessage) && (
        <p className="to-message" data-part="to-message" title={alone.song ?? alone.personalMessage}>
          {alone.song !== null && <img src={songIcon} alt="" width={15} height={11} />}
          <bdi>
            <NameText
              words={alone.song ?? alone.personalMessage}
              showEmoticons={showEmoticons && alone.song === null}
            />
          </bdi>
        </p>
      )}
    </div>
  );
}
