import { useEffect, useState } from 'react';
import fonts from '../../assets/fonts/LICENSE-DejaVu.txt?raw';
import type { Licences } from '../../shared/commands/windows.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { ask, send } from '../state/app-store.ts';
import './welcome.css';

/** The licences of this program, of its fonts, and of the packages built into it, to read and to copy. */
export function LicencesWindow() {
  const [licences, setLicences] = useState<readonly Licences[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void ask('licences', undefined).then((answer) =>
      answer.ok
        ? setLicences([...answer.value, { of: 'DejaVu', text: fonts }])
        : setProblem(commandErrorSentence(answer.error)),
    );
  }, []);
  return (
    <DialogWindow title={text('licences.title')}>
      <div className="welcome">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="licences scrolls" data-part="licences" aria-label={text('licences.title')} tabIndex={0}>
          {problem !== null && <p role="alert">{problem}</p>}
          {licences.map((one) => (
            <article key={one.of} lang="en" dir="ltr">
              <h2>{one.of}</h2>
              <pre>{one.text}</pre>
            </article>
          ))}
        </section>
        <div className="dialog-buttons">
          <PushButton look="luna" data-part="close" autoFocus onClick={() => void send('closeWindow', undefined)}>
            {text('button.close')}
          </PushButton>
        </div>
      </div>
    </DialogWindow>
  );
}
