import { Fragment } from 'react';
import songIcon from '../../assets/main-window/song.svg';
import type { Person } from '../../shared/people.ts';
import { listed } from '../../shared/text/listed.ts';
import { text } from '../../shared/text/text.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { useStructure } from '../skins/use-look.ts';
import './to-header.css';

/** Whom the conversation is with; under one person, what they have to say for themselves. */
export function ToHeader({ people }: { people: readonly Person[] }) {
  const { personalMessages } = useStructure();
  const [person] = people;
  const alone = people.length === 1 && person !== undefined ? person : null;
  return (
    <div className="to-header" data-part="to-header">
      <p className="to-line" title={listed(people.map(({ name, handle }) => `${name} <${handle}>`))}>
        {text('conversation.to')}{' '}
        {alone === null ? (
          <b>
            {people.length === 0
              ? text('conversation.nobody')
              : people.map(({ name, handle }, index) => (
                  <Fragment key={handle}>
                    {index > 0 && text('words.comma')}
                    <bdi>
                      <NameText words={name} />
                    </bdi>
                  </Fragment>
                ))}
          </b>
        ) : (
          <>
            <b>
              <bdi>
                <NameText words={alone.name} />
              </bdi>
            </b>{' '}
            {alone.name !== alone.handle && text('conversation.address', { handle: alone.handle })}
          </>
        )}
      </p>
      {alone !== null && personalMessages && (alone.song || alone.personalMessage) && (
        <p className="to-message" data-part="to-message" title={alone.song ?? alone.personalMessage}>
          {alone.song !== null && <img src={songIcon} alt="" width={15} height={11} />}
          <bdi>{alone.song ?? <NameText words={alone.personalMessage} />}</bdi>
        </p>
      )}
    </div>
  );
}
