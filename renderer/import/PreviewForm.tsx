import { type FormEvent, useState } from 'react';
import type { ImportEntry, ImportPreview } from '../../shared/contact-files.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { listed } from '../../shared/text/listed.ts';
import { text } from '../../shared/text/text.ts';
import { CheckBox } from '../controls/CheckBox.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { previewSentence, privacySentence } from './import-words.ts';

interface EntryLineProps {
  readonly entry: ImportEntry;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function EntryLine({ entry, chosen, onChoose }: EntryLineProps) {
  const { state } = entry;
  const details = [
    entry.as === 'contact' ? '' : text(`import.as.${entry.as}`),
    entry.name === null ? '' : oneLine(entry.name),
    listed(entry.groups.map(oneLine)),
  ];
  return (
    <li className="import-entry" data-part="import-entry" data-state={state}>
      <CheckBox checked={chosen} onChange={onChoose} reason={state === 'new' ? null : text(`import.state.${state}`)}>
        <span className="import-handle">{entry.handle.trim() || text('import.noAddress')}</span>
        {state === 'new' ? (
          <span className="import-details">
            <bdi>{details.filter(Boolean).join(' · ')}</bdi>
          </span>
        ) : (
          <span className="import-details">{text(`import.state.${state}`)}</span>
        )}
      </CheckBox>
    </li>
  );
}

interface PreviewFormProps {
  /** Null while the file is being chosen. */
  readonly preview: ImportPreview | null;
  readonly problem: string | null;
  readonly onOtherFile: () => void;
  readonly onRun: (handles: readonly string[], privacy: boolean) => void;
  readonly onCancel: () => void;
}

/** Who is in the file, each with a check box; those who are on the list already stay out. */
export function PreviewForm({ preview, problem, onOtherFile, onRun, onCancel }: PreviewFormProps) {
  const entries = preview?.entries ?? [];
  const fresh = entries.filter((entry) => entry.state === 'new').map((entry) => entry.handle);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [privacyLeft, setPrivacyLeft] = useState(false);
  const privacy = preview?.privacy ?? null;
  const takesPrivacy = privacy !== null && !privacyLeft;
  const reason = text(preview !== null && fresh.length === 0 ? 'import.nothingNew' : 'main.reason.nobodyChosen');
  const wanted = fresh.filter((handle) => !left.has(handle));

  const choose = (handle: string, chosen: boolean): void => {
    const next = new Set(left);
    if (chosen) next.delete(handle);
    else next.add(handle);
    setLeft(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted.length > 0 || takesPrivacy) onRun(wanted, takesPrivacy);
  };

  return (
    <form className="import-page" onSubmit={submit}>
      <p className="dialog-words" data-part="import-file">
        {preview === null
          ? text('import.choosing')
          : text('import.from', { file: preview.file, count: entries.length })}
      </p>
      {problem !== null && (
        <p className="dialog-words dialog-problem" role="alert">
          {problem}
        </p>
      )}
      {preview !== null && (
        <p className="dialog-words" data-part="import-counts" role="status">
          {fresh.length === 0 ? text('import.nothingNew') : previewSentence(preview)}
        </p>
      )}
      <ul className="import-list scrolls" data-part="import-list" aria-label={text('import.list')}>
        {entries.map((entry) => (
          <EntryLine
            key={entry.handle}
            entry={entry}
            chosen={entry.state === 'new' && !left.has(entry.handle)}
            onChoose={(chosen) => choose(entry.handle, chosen)}
          />
        ))}
      </ul>
      {fresh.length > 0 && (
        <CheckBox checked={left.size === 0} onChange={(all) => setLeft(all ? new Set() : new Set(fresh))}>
          <MenuLabel label={text('import.all')} />
        </CheckBox>
      )}
      {privacy !== null && (
        <div data-part="import-privacy">
          <CheckBox checked={!privacyLeft} onChange={(on) => setPrivacyLeft(!on)}>
            {privacySentence(privacy)}
          </CheckBox>
        </div>
      )}
      <footer className="import-buttons">
        <PushButton look="luna" onClick={onOtherFile}>
          <MenuLabel label={text('import.otherFile')} />
        </PushButton>
        <span className="import-gap" />
        <PushButton
          look="luna"
          type="submit"
          disabled={wanted.length === 0 && !takesPrivacy}
          title={wanted.length > 0 || takesPrivacy ? undefined : reason}
          data-part="import-run"
        >
          <MenuLabel
            label={
              wanted.length === 0
                ? text(takesPrivacy ? 'import.runPrivacy' : 'import.runNobody')
                : text('import.run', { count: wanted.length })
            }
          />
        </PushButton>
        <PushButton look="luna" onClick={onCancel}>
          {text('button.cancel')}
        </PushButton>
      </footer>
    </form>
  );
}
