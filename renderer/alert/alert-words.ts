import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import type { ToastNews } from '../../shared/toast.ts';

/** What an alert says: a line with a name, empty where nobody is named there, and the words after it. */
export interface AlertWords {
  readonly name: string;
  readonly words: string;
}

export function alertWords(news: ToastNews): AlertWords {
  switch (news.kind) {
    case 'signsIn':
      return { name: news.name, words: text('alert.signedIn') };
    case 'message':
      return { name: text('alert.message', { name: oneLine(news.name) }), words: news.text };
    case 'nudge':
      return { name: news.name, words: text('alert.nudge') };
    case 'addedYou':
      return { name: news.name, words: text('alert.addedYou') };
    case 'mail':
      return { name: '', words: text('alert.mail', { name: oneLine(news.name) }) };
    case 'mailWaiting':
      return { name: '', words: text('alert.mailWaiting', { count: news.unread }) };
    case 'stillRunning':
      return { name: '', words: text('tray.stillRunning') };
    case 'service':
      return { name: '', words: news.text };
  }
}
