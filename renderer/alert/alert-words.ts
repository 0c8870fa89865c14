import { oneLine } from '../../shared/plain-name.ts';
import { inOwnDirection } from '../../shared/text/own-direction.ts';
import { text } from '../../shared/text/text.ts';
import type { ToastNews } from '../../shared/toast.ts';

/** What an alert says: a line with a name, empty where nobody is named there, and the words after it. */
export interface AlertWords {
  readonly name: string;
  readonly words: string;
  /** Which of them is said by us, and runs as the language does; the other is somebody's own, and runs as its letters do. */
  readonly ours: 'name' | 'words';
}

export function alertWords(news: ToastNews): AlertWords {
  switch (news.kind) {
    case 'signsIn':
      return { name: news.name, words: text('alert.signedIn'), ours: 'words' };
    case 'message':
      return {
        name: text('alert.message', { name: inOwnDirection(oneLine(news.name)) }),
        words: news.text,
        ours: 'name',
      };
    case 'nudge':
      return { name: news.name, words: text('alert.nudge'), ours: 'words' };
    case 'addedYou':
      return { name: news.name, words: text('alert.addedYou'), ours: 'words' };
    case 'mail':
      return { name: '', words: text('alert.mail', { name: inOwnDirection(oneLine(news.name)) }), ours: 'words' };
    case 'mailWaiting':
      return { name: '', words: text('alert.mailWaiting', { count: news.unread }), ours: 'words' };
    case 'stillRunning':
      return { name: '', words: text('tray.stillRunning'), ours: 'words' };
    case 'service':
      return { name: '', words: news.text, ours: 'name' };
  }
}
