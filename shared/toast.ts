import type { NewsKind } from './alert-settings.ts';

/** What happens that an alert may tell. Names and texts come from the network. */
export type News =
  | { readonly kind: 'signsIn'; readonly handle: string; readonly name: string }
  | {
      readonly kind: 'message';
      readonly conversation: string;
      readonly handle: string;
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: 'nudge'; readonly conversation: string; readonly handle: string; readonly name: string }
  | { readonly kind: 'mail'; readonly name: string; readonly subject: string }
  /** So much was unread at sign-in. */
  | { readonly kind: 'mailWaiting'; readonly unread: number }
  | { readonly kind: 'addedYou'; readonly handle: string; readonly name: string }
  | { readonly kind: 'service'; readonly alert: string; readonly text: string };

/** What an alert tells: news, or once that closing the main window left the program running. */
export type ToastNews = News | { readonly kind: 'stillRunning' };

/** An alert that is on the screen. */
export interface Toast {
  readonly id: string;
  readonly news: ToastNews;
}

/** The setting that a piece of news goes by. */
export function newsKindOf({ kind }: News): NewsKind {
  return kind === 'mailWaiting' ? 'mail' : kind;
}
