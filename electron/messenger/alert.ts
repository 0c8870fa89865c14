import type { MessengerEvent } from '../../shared/events.ts';
import { readAlert } from '../protocol/alerts.ts';

/**
 * What a NOT tells the person (fact book 20, NOT). Documents that carry data for a program, or no text, say nothing.
 * `now` in Unix milliseconds.
 */
export function alertOf(document: string, now: number): readonly MessengerEvent[] {
  const read = readAlert(document);
  if (read === null || read.notificationData !== null || read.text === '') return [];
  const { id, siteUrl, text, actionUrl, optionsUrl, category } = read;
  return [
    {
      type: 'alertReceived',
      alert: { id: id || String(now), siteUrl, text, actionUrl, optionsUrl, category, receivedAt: now },
    },
  ];
}
