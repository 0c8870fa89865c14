import type { Alert } from '../model.ts';
import { requestFailedSentence } from './request-failed.ts';
import { text } from './text.ts';

/** Numbers that say of a page no more than that it failed (fact book 20, PAG / PGD). */
const sayNothing: readonly number[] = [407, 800];

/** What an alert says, for people: the words of a service as they are, the rest in a sentence. */
export function alertSentence({ kind, from, text: words, code }: Alert): string {
  switch (kind) {
    case 'service':
      return words;
    case 'page':
      return from === null ? text('alert.pageFromNobody', { words }) : text('alert.page', { name: from, words });
    case 'page-failed':
      return [
        text('alert.pageFailed', { name: from ?? '', words }),
        code === null || sayNothing.includes(code) ? '' : requestFailedSentence({ code }),
      ]
        .join(' ')
        .trim();
    case 'offline-message':
      if (from === null) return text('alert.manyOfflineMessages');
      return words === ''
        ? text('alert.offlineMessage', { name: from })
        : text('alert.offlineMessageAbout', { name: from, subject: words });
  }
}
