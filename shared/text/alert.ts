import type { Alert } from '../model.ts';
import { requestFailedSentence } from './request-failed.ts';
import { text } from './text.ts';

/** What an alert says, for people: the words of a service as they are, the rest in a sentence. */
export function alertSentence({ kind, from, text: words, code }: Alert): string {
  switch (kind) {
    case 'service':
      return words;
    case 'page':
      return from === null ? text('alert.pageFromNobody', { words }) : text('alert.page', { name: from, words });
    case 'page-failed':
      return `${text('alert.pageFailed', { name: from ?? '', words })} ${requestFailedSentence({ code })}`;
    case 'offline-message':
      if (from === null) return text('alert.manyOfflineMessages');
      return words === ''
        ? text('alert.offlineMessage', { name: from })
        : text('alert.offlineMessageAbout', { name: from, subject: words });
  }
}
