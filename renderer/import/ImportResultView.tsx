import type { ImportResult } from '../../shared/contact-files.ts';
import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { resultSentences } from './import-words.ts';

/** How it ended, and who was refused. */
export function ImportResultView({ result, onClose }: { result: ImportResult; onClose: () => void }) {
  const { outcome, refused } = resultSentences(result);
  return (
    <div className="import-page">
      <p className="dialog-words import-outcome" data-part="import-outcome" role="status">
        {outcome}
      </p>
      {refused.length > 0 && (
        <>
          <p className="dialog-words">{text('import.refused')}</p>
          <ul className="import-list scrolls">
            {refused.map(({ handle, reason }) => (
              <li key={handle} className="import-entry">
                <span className="import-handle">{handle}</span>
                <p className="import-details">{reason}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <footer className="import-buttons">
        <span className="import-gap" />
        <PushButton look="luna" onClick={onClose} autoFocus>
          {text('button.close')}
        </PushButton>
      </footer>
    </div>
  );
}
