import type { ImportResult } from '../../shared/contact-files.ts';
import { text } from '../../shared/text/text.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { resultSentences } from '../import/import-words.ts';
import { send } from '../state/app-store.ts';

/** What became of an import whose window was closed before its end. */
export function ImportedDialog({ result }: { result: ImportResult }) {
  const { outcome, refused } = resultSentences(result);
  const close = (): void => void send('dismissImport', undefined);
  return (
    <MessageDialog
      title={text('import.title')}
      onClose={close}
      buttons={
        <PushButton look="skin" onClick={close}>
          {text('button.ok')}
        </PushButton>
      }
    >
      <p data-part="imported">{outcome}</p>
      {refused.length > 0 && (
        <ul className="imported-refused scrolls">
          {refused.map(({ handle, reason }) => (
            <li key={handle}>{text('words.labelled', { label: `\u2068${handle}\u2069`, value: reason })}</li>
          ))}
        </ul>
      )}
    </MessageDialog>
  );
}
