import { useState } from 'react';
import cardClose from '../../assets/main-window/card-close.svg';
import cardFlip from '../../assets/main-window/card-flip.svg';
import songIcon from '../../assets/main-window/song.svg';
import picture from '../../assets/pictures/default.svg';
import type { Media } from '../../shared/model.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { NameText } from '../emoticons/NameText.tsx';
import type { CardFact } from './card-facts.ts';
import type { CardTool } from './contact-tools.ts';
import './contact-card.css';

export interface CardPerson {
  readonly name: string;
  readonly handle: string;
  /** The figure and words of the status. */
  readonly icon: string;
  readonly status: string;
  /** The big figure of eras that have one, 32 by 45 px or smaller. */
  readonly bigIcon: string;
  readonly personalMessage: string;
  readonly media: Media | null;
  /** What stands on the back. */
  readonly facts: readonly CardFact[];
}

interface ContactCardProps {
  readonly person: CardPerson;
  /** The buttons of the strip at the bottom. */
  readonly tools: readonly CardTool[];
  readonly onClose: () => void;
}

function Front({ person }: { person: CardPerson }) {
  const song = person.media === null ? '' : oneLine(person.media.text);
  const message = oneLine(person.personalMessage);
  return (
    <div className="card-words">
      <p className="card-name" data-part="name">
        <bdi>
          <NameText words={person.name} />
        </bdi>
      </p>
      <p className="card-handle" title={person.handle}>
        {person.handle}
      </p>
      <p className="card-status">
        <img src={person.icon} alt="" width={16} height={16} />
        {person.status}
      </p>
      {message !== '' && (
        <p className="card-message" data-part="message">
          <bdi>
            <NameText words={message} />
          </bdi>
        </p>
      )}
      {song !== '' && (
        <p className="card-song" data-part="song" title={song}>
          <img src={songIcon} alt="" width={15} height={11} />
          <bdi>{song}</bdi>
        </p>
      )}
    </div>
  );
}

function Back({ facts }: { facts: readonly CardFact[] }) {
  return (
    <dl className="card-facts scrolls" data-part="card-facts" tabIndex={0}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <bdi>{fact.value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The contact card of 7.5: picture, name and status on the front, phones, groups and lists on the back. */
export function ContactCard({ person, tools, onClose }: ContactCardProps) {
  const [turned, setTurned] = useState(false);
  return (
    <section className="card" data-part="card" aria-label={text('card.title')}>
      <header className="card-title" data-part="title" data-caption>
        <h1>{text('card.title')}</h1>
        <button
          type="button"
          className="card-glyph"
          aria-label={text('card.flip')}
          aria-pressed={turned}
          title={text('card.flip')}
          onClick={() => setTurned(!turned)}
        >
          <img className="line-mark" data-part="flip-glyph" src={cardFlip} alt="" width={13} height={7} />
        </button>
        <button
          type="button"
          className="card-glyph"
          aria-label={text('card.close')}
          title={text('card.close')}
          onClick={onClose}
        >
          <img className="line-mark" data-part="close-glyph" src={cardClose} alt="" width={11} height={13} />
        </button>
      </header>
      <div className="card-client" data-part="client">
        <div className="card-picture" data-part="picture-frame">
          <img data-part="picture" src={picture} alt={text('card.picture')} width={96} height={96} />
        </div>
        {turned ? <Back facts={person.facts} /> : <Front person={person} />}
      </div>
      <footer className="card-tools" data-part="tool-bar">
        {tools.map(({ label, run }) => (
          <button key={label} type="button" className="card-tool" onClick={run}>
            {label}
          </button>
        ))}
      </footer>
    </section>
  );
}
