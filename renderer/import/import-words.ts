import type { ImportPreview, ImportResult } from '../../shared/contact-files.ts';
import type { Privacy } from '../../shared/model.ts';
import { listed } from '../../shared/text/listed.ts';
import { requestFailedSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';

/** What is in the file, in one sentence. */
export function previewSentence({ entries }: ImportPreview): string {
  const count = (state: ImportPreview['entries'][number]['state']): number =>
    entries.filter((entry) => entry.state === state).length;
  const invalid = count('invalid');
  return listed([
    text('import.new', { count: count('new') }),
    text('import.already', { count: count('already') }),
    ...(invalid === 0 ? [] : [text('import.invalid', { count: invalid })]),
  ]);
}

/** What the file would make of privacy. */
export function privacySentence({ othersAllowed, askWhenAdded }: Privacy): string {
  const others = text(othersAllowed ? 'import.privacy.othersAllowed' : 'import.privacy.othersBlocked');
  const asks = text(askWhenAdded ? 'import.privacy.asks' : 'import.privacy.asksNot');
  return text('import.privacy', { others, asks });
}

/** How an import ended: a sentence, then those who were refused with the reason of each. */
export function resultSentences({ end, added, failed }: ImportResult): {
  readonly outcome: string;
  readonly refused: readonly { readonly handle: string; readonly reason: string }[];
} {
  return {
    outcome: text(`import.end.${end}`, { count: added }),
    refused: failed.map(({ handle, code }) => ({ handle, reason: requestFailedSentence({ code }) })),
  };
}
