import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { limits } from '../../shared/limits.ts';
import type { OwnSong } from '../../shared/own-song.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { ask } from '../state/app-store.ts';
import '../controls/edit.css';

const parts = ['artist', 'title'] as const;

/** What the user listens to. OK shows it to others; two empty boxes take it away. */
export function SongDialog({ song, onClose }: { song: OwnSong; onClose: () => void }) {
  const [typed, setTyped] = useState({ artist: song.artist, title: song.title });
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => form.current?.querySelector('input')?.select(), []);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [artist, title] = [oneLine(typed.artist).trim(), oneLine(typed.title).trim()];
    const result = await ask('setSong', { artist, title, shown: artist !== '' || title !== '' });
    if (result.ok) onClose();
    else setProblem(commandErrorSentence(result.error));
  };
  return (
    <MessageDialog
      title={text('song.dialog')}
      onClose={onClose}
      buttons={
        <>
          <PushButton look="skin" type="submit" form={`${id}-form`}>
            {text('button.ok')}
          </PushButton>
          <PushButton look="skin" onClick={onClose}>
            {text('button.cancel')}
          </PushButton>
        </>
      }
    >
      <form ref={form} id={`${id}-form`} className="song-form" noValidate onSubmit={(event) => void save(event)}>
        {parts.map((part) => (
          <div key={part}>
            <label htmlFor={`${id}-${part}`}>
              <MenuLabel label={text(`song.${part}`)} />
            </label>
            <input
              id={`${id}-${part}`}
              className="edit"
              data-part={`song-${part}`}
              type="text"
              autoComplete="off"
              spellCheck={false}
              maxLength={limits.songCharacters}
              value={typed[part]}
              onChange={(event) => setTyped({ ...typed, [part]: event.target.value })}
            />
          </div>
        ))}
        <p>{text('song.hint')}</p>
        <p role="alert" className="dialog-problem">
          {problem}
        </p>
      </form>
    </MessageDialog>
  );
}
