import { useCallback, useEffect, useId, useState } from 'react';
import {
  backdrops,
  type PictureScale,
  pictureScales,
  type StudioWindow as Subject,
  type TakenPicture,
} from '../../shared/studio.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send } from '../state/app-store.ts';
import './studio.css';

interface Choice {
  readonly scale: PictureScale;
  readonly backdrop: (typeof backdrops)[number];
  readonly framed: boolean;
  readonly disguised: boolean;
}

interface PickerProps<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onPick: (value: T) => void;
}

function Picker<T extends string | number>({ label, value, options, onPick }: PickerProps<T>) {
  const id = useId();
  return (
    <div className="studio-field">
      <label htmlFor={id}>
        <MenuLabel label={label} />
      </label>
      <select
        id={id}
        className="edit edit-luna"
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => String(option.value) === event.target.value);
          if (picked !== undefined) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Pictures of the program's windows, for showing them to others: how large, before what, with whose names. */
export function StudioWindow() {
  const [subjects, setSubjects] = useState<readonly Subject[]>([]);
  const [subject, setSubject] = useState<number | null>(null);
  const [choice, setChoice] = useState<Choice>({
    scale: 1,
    backdrop: 'none',
    framed: true,
    disguised: false,
  });
  const [taken, setTaken] = useState<TakenPicture | null>(null);
  /** Pictures that are being taken. */
  const [taking, setTaking] = useState(0);
  const [saved, setSaved] = useState<string | null>(null);

  const look = useCallback(async () => {
    const result = await send('studioWindows', undefined);
    if (!result.ok) return;
    setSubjects(result.value);
    setSubject((before) => result.value.find(({ id }) => id === before)?.id ?? result.value[0]?.id ?? null);
  }, []);
  useEffect(() => {
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);

  const take = useCallback(async () => {
    if (subject === null) return;
    setTaking((count) => count + 1);
    const result = await send('takePicture', { window: subject, ...choice });
    setTaking((count) => count - 1);
    if (result.ok) setTaken(result.value);
  }, [subject, choice]);
  useEffect(() => {
    setSaved(null);
    void take();
  }, [take]);

  const reason = subject === null ? text('studio.noWindow') : undefined;
  const save = async (): Promise<void> => {
    if (subject === null) return;
    const result = await send('savePicture', { window: subject, ...choice });
    if (result.ok && result.value !== null) setSaved(text('studio.saved', result.value));
  };
  return (
    <DialogWindow title={text('studio.title')}>
      <div className="studio" data-part="client">
        <figure className="studio-preview scrolls" aria-label={text('studio.preview')} aria-busy={taking > 0}>
          {taken === null ? (
            <p>{text('studio.noWindow')}</p>
          ) : (
            <img data-part="studio-picture" src={taken.picture} alt={text('studio.preview')} />
          )}
        </figure>
        <div className="studio-choices">
          <Picker
            label={text('studio.window')}
            value={subject ?? 0}
            options={subjects.map(({ id, title }) => ({ value: id, words: title }))}
            onPick={setSubject}
          />
          <Picker
            label={text('studio.size')}
            value={choice.scale}
            options={pictureScales.map((scale) => ({ value: scale, words: text('studio.scale', { scale }) }))}
            onPick={(scale) => setChoice({ ...choice, scale })}
          />
          <Picker
            label={text('studio.backdrop')}
            value={choice.backdrop}
            options={backdrops.map((backdrop) => ({ value: backdrop, words: text(`studio.backdrop.${backdrop}`) }))}
            onPick={(backdrop) => setChoice({ ...choice, backdrop })}
          />
          <CheckBox checked={choice.framed} onChange={(framed) => setChoice({ ...choice, framed })}>
            <MenuLabel label={text('studio.framed')} />
          </CheckBox>
          <CheckBox checked={choice.disguised} onChange={(disguised) => setChoice({ ...choice, disguised })}>
            <MenuLabel label={text('studio.disguised')} />
          </CheckBox>
          {taken !== null && (
            <p className="dialog-hint">{text('studio.pixels', { width: taken.width, height: taken.height })}</p>
          )}
          <p className="studio-saved" role="status">
            {saved}
          </p>
          <PushButton look="luna" onClick={() => void take()} disabled={subject === null} title={reason}>
            <MenuLabel label={text('studio.again')} />
          </PushButton>
          <PushButton look="luna" onClick={() => void save()} disabled={subject === null} title={reason}>
            <MenuLabel label={text('studio.save')} />
          </PushButton>
          <PushButton look="luna" onClick={() => void send('closeWindow', undefined)}>
            {text('button.close')}
          </PushButton>
        </div>
      </div>
    </DialogWindow>
  );
}
