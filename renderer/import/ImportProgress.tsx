import type { Importing } from '../../shared/app.ts';
import { text } from '../../shared/text/text.ts';
import { PushButton } from '../controls/PushButton.tsx';

/** How far it is: the bar with blocks of its time, and a way to stop. */
export function ImportProgress({ importing, onCancel }: { importing: Importing; onCancel: () => void }) {
  const { done, total, failed } = importing;
  return (
    <div className="import-page import-running">
      <p className="dialog-words" role="status">
        {text('import.progress', { done, total })}
      </p>
      <div
        className="import-bar"
        data-part="import-bar"
        role="progressbar"
        aria-label={text('import.progressLabel')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <div className="import-bar-done" style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
      <p className="dialog-words dialog-hint">{text('import.slow')}</p>
      {failed > 0 && <p className="dialog-words">{text('import.failedSoFar', { count: failed })}</p>}
      <footer className="import-buttons">
        <span className="import-gap" />
        <PushButton look="luna" onClick={onCancel} autoFocus>
          {text('button.cancel')}
        </PushButton>
      </footer>
    </div>
  );
}
