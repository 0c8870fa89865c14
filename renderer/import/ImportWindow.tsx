import { useEffect, useRef, useState } from 'react';
import type { Importing } from '../../shared/app.ts';
import type { ImportPreview, ImportResult } from '../../shared/contact-files.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogClient } from '../controls/DialogClient.tsx';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { ask, send, useApp } from '../state/app-store.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportResultView } from './ImportResultView.tsx';
import { PreviewForm } from './PreviewForm.tsx';
import './import.css';

const size = { width: 420, height: 380 };

function close(): void {
  void send('closeWindow', undefined);
}

/** Contacts from a file: choose it, look at who is in it, add them. */
export function ImportWindow() {
  const importing = useApp((app) => app.importing);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const asked = useRef(false);
  /** The last that was told of the import: it is over a moment before its result is here. */
  const progress = useRef<Importing>({ done: 0, total: 0, failed: 0 });
  if (importing !== null) progress.current = importing;

  const chooseFile = async (): Promise<void> => {
    const answer = await ask('previewImport', undefined);
    if (!answer.ok) {
      setProblem(commandErrorSentence(answer.error));
      return;
    }
    setProblem(null);
    if (answer.value !== null) setPreview(answer.value);
    else if (preview === null) close();
  };
  useEffect(() => {
    if (asked.current || importing !== null) return;
    asked.current = true;
    void chooseFile();
  });

  const run = async (handles: readonly string[], privacy: boolean): Promise<void> => {
    setRunning(true);
    const answer = await ask('runImport', { handles: [...handles], privacy });
    setRunning(false);
    if (answer.ok) setResult(answer.value);
    else setProblem(commandErrorSentence(answer.error));
  };

  return (
    <DialogWindow title={text('import.title')}>
      <DialogClient {...size}>
        {running || importing !== null ? (
          <ImportProgress importing={progress.current} onCancel={() => void send('cancelImport', undefined)} />
        ) : result !== null ? (
          <ImportResultView result={result} onClose={close} />
        ) : (
          <PreviewForm
            key={preview?.file}
            preview={preview}
            problem={problem}
            onOtherFile={() => void chooseFile()}
            onRun={(handles, privacy) => void run(handles, privacy)}
            onCancel={close}
          />
        )}
      </DialogClient>
    </DialogWindow>
  );
}
