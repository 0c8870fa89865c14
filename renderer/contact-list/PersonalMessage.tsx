import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import songIcon from '../../assets/main-window/song.svg';
import { dialectHas } from '../../shared/dialect-features.ts';
import { limits } from '../../shared/limits.ts';
import type { Principal } from '../../shared/model.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { send, useApp } from '../state/app-store.ts';
import { SongMenu } from './SongMenu.tsx';

function Editor({ value, onSave, onCancel }: { value: string; onSave: (text: string) => void; onCancel: () => void }) {
  const [typed, setTyped] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useLayoutEffect(() => input.current?.select(), []);

  const finish = (save: boolean): void => {
    if (done.current) return;
    done.current = true;
    if (save) onSave(oneLine(typed));
    else onCancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(true);
    else if (event.key === 'Escape') finish(false);
    else return;
    event.preventDefault();
  };
  return (
    <span className="own-message-editor">
      <input
        ref={input}
        className="own-message-edit"
        data-part="own-message-edit"
        type="text"
        aria-label={text('main.personalMessage')}
        maxLength={limits.personalMessageCharacters}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(true)}
      />
      <span
        className="own-message-left"
        data-part="own-message-count"
        title={text('main.personalMessageLeft', { used: typed.length, limit: limits.personalMessageCharacters })}
      >
        {limits.personalMessageCharacters - typed.length}
      </span>
    </span>
  );
}

/** One's own personal message. A click or Enter edits it in place; Enter saves, Esc leaves it as it was. */
export function PersonalMessage({ me }: { me: Principal }) {
  const session = useApp((app) => app.messenger.session);
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const reason =
    session.phase === 'signed-in' && !dialectHas(session.dialect, 'personalMessages')
      ? text('main.personalMessageNotInDialect', { dialect: session.dialect })
      : null;
  const song = me.media === null ? '' : oneLine(me.media.text);
  const message = oneLine(me.personalMessage);

  const leave = (): void => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (editing) {
    return (
      <Editor
        value={me.personalMessage}
        onCancel={leave}
        onSave={(typed) => {
          if (typed !== me.personalMessage) void send('setPersonalMessage', typed);
          leave();
        }}
      />
    );
  }
  return (
    <span className="own-message-line">
      <button
        ref={button}
        type="button"
        className="own-message"
        data-part="own-message"
        data-kind={song !== '' ? 'song' : message === '' ? 'empty' : 'text'}
        disabled={reason !== null}
        title={reason ?? (me.media?.kind === 'Music' ? text('main.song', { song }) : song || message)}
        onClick={() => setEditing(true)}
      >
        {song !== '' && <img className="song-icon" src={songIcon} alt="" width={15} height={11} />}
        <bdi>{song || (message === '' ? text('main.personalMessageEmpty') : <NameText words={message} />)}</bdi>
      </button>
      <SongMenu disabled={reason !== null} />
    </span>
  );
}
