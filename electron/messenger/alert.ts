import { randomUUID } from 'node:crypto';
import type { MessengerEvent } from '../../shared/events.ts';
import type { Alert } from '../../shared/model.ts';
import { type PageDocument, readAlert } from '../protocol/alerts.ts';
import type { OfflineMessage } from '../protocol/mail-data.ts';

type AlertEvent = Extract<MessengerEvent, { readonly type: 'alertReceived' }>;

const plain = { siteUrl: null, actionUrl: null, optionsUrl: null, category: null, code: null } as const;

function event(alert: Alert): AlertEvent {
  return { type: 'alertReceived', alert };
}

/**
 * What a NOT tells the person (fact book 20, NOT). Documents that carry data for a program, or no text, say nothing.
 * `now` in Unix milliseconds.
 */
export function alertOf(document: string, now: number): readonly AlertEvent[] {
  const read = readAlert(document);
  if (read === null || read.notificationData !== null || read.text === '') return [];
  const { id, siteUrl, text, actionUrl, optionsUrl, category } = read;
  const links = { siteUrl, actionUrl, optionsUrl, category };
  return [event({ ...plain, ...links, id: id || String(now), kind: 'service', from: null, text, receivedAt: now })];
}

/** Pages carry no number that two of them could not share. */
function pageId(): string {
  return `page-${randomUUID()}`;
}

/** A message from a mobile device; one without words says nothing. */
export function pageEvents({ from, text }: PageDocument, now: number): readonly AlertEvent[] {
  if (text === '') return [];
  return [event({ ...plain, id: pageId(), kind: 'page', from: from || null, text, receivedAt: now })];
}

/** A page of one's own that was not delivered, with its words, so that they are not lost. */
export function pageFailed(page: Pick<Alert, 'from' | 'text' | 'code'>, now: number): AlertEvent {
  return event({ ...plain, ...page, id: pageId(), kind: 'page-failed', receivedAt: now });
}

/** Messages left while one was away, one alert each; those that were read are old news. */
export function offlineMessageEvents(messages: readonly OfflineMessage[], now: number): readonly AlertEvent[] {
  return messages
    .filter(({ read }) => !read)
    .map(({ id, sender, senderName, subject, receivedAt }) => {
      const time = Date.parse(receivedAt);
      return event({
        ...plain,
        id: `offline-${id || `${sender} ${receivedAt}`}`.slice(0, 100),
        kind: 'offline-message',
        from: senderName || sender || null,
        text: subject,
        receivedAt: Number.isNaN(time) ? now : time,
      });
    });
}

/** So many that the server does not list them. */
export function manyOfflineMessages(now: number): AlertEvent {
  return event({ ...plain, id: 'offline-many', kind: 'offline-message', from: null, text: '', receivedAt: now });
}
