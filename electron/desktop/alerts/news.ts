import { contactIn } from '../../../shared/address-book.ts';
import type { AppEvent, AppState } from '../../../shared/app.ts';
import type { Contact } from '../../../shared/model.ts';
import { shownName } from '../../../shared/shown-name.ts';
import { alertSentence } from '../../../shared/text/alert.ts';
import type { News } from '../../../shared/toast.ts';

/** Everybody who was there before me is told within moments of each other, in milliseconds. */
const burstGap = 5_000;
/** After so long, in milliseconds, people come by themselves. */
const burstEnd = 60_000;
/** Of a message, as much as an alert has room for. */
const textCharacters = 200;

function contactOf(state: AppState, handle: string): Contact | undefined {
  return contactIn(state.messenger.contacts, handle);
}

function nameOf(state: AppState, handle: string, otherwise: string): string {
  const contact = contactOf(state, handle);
  return contact === undefined ? otherwise : shownName(contact);
}

function addedMe(contact: Contact | undefined): boolean {
  return contact !== undefined && (contact.lists.includes('RL') || contact.lists.includes('PL'));
}

type EventOf<T extends AppEvent['type']> = Extract<AppEvent, { type: T }>;

/** Finds in what happens the things that people want to be told wherever they are looking. */
export class NewsReader {
  #signedInAt = Number.NEGATIVE_INFINITY;
  #lastOfBurst = Number.NEGATIVE_INFINITY;
  #mailCounted = false;

  /** The news in an event, or null. `before` and `after` are the states around it, `now` in milliseconds. */
  read(event: AppEvent, before: AppState, after: AppState, now: number): News | null {
    switch (event.type) {
      case 'signedIn':
        this.#signedInAt = now;
        this.#lastOfBurst = now;
        this.#mailCounted = false;
        return null;
      case 'presenceChanged':
        return this.#signedInHere(event, before, after, now);
      case 'entryAdded':
        return said(event, after);
      case 'mailCounted':
        return this.#waiting(event);
      case 'mailArrived':
        return { kind: 'mail', name: event.from || event.address, subject: event.subject.slice(0, textCharacters) };
      case 'contactChanged': {
        const { handle } = event.contact;
        if (addedMe(contactOf(before, handle)) || !addedMe(event.contact)) return null;
        return { kind: 'addedYou', handle, name: shownName(event.contact) };
      }
      case 'alertReceived':
        return { kind: 'service', alert: event.alert.id, text: alertSentence(event.alert).slice(0, textCharacters) };
      default:
        return null;
    }
  }

  /** Somebody on the list came online; those who were there before me, and the blocked, are no news. */
  #signedInHere(
    { handle, status }: EventOf<'presenceChanged'>,
    before: AppState,
    after: AppState,
    now: number,
  ): News | null {
    const was = contactOf(before, handle);
    if (was === undefined || was.status !== 'FLN' || status === 'FLN') return null;
    const inBurst = now - this.#lastOfBurst < burstGap && now - this.#signedInAt < burstEnd;
    if (inBurst) this.#lastOfBurst = now;
    if (inBurst || !was.lists.includes('FL') || was.lists.includes('BL')) return null;
    return { kind: 'signsIn', handle, name: nameOf(after, handle, handle) };
  }

  /** Only the first count after a sign-in is news; the later ones follow what the user does, or come with the mail. */
  #waiting({ inboxUnread }: EventOf<'mailCounted'>): News | null {
    if (this.#mailCounted) return null;
    this.#mailCounted = true;
    return inboxUnread > 0 ? { kind: 'mailWaiting', unread: inboxUnread } : null;
  }
}

function said({ conversation, entry }: EventOf<'entryAdded'>, after: AppState): News | null {
  if (entry.kind === 'notice' || entry.own) return null;
  const { from: handle } = entry;
  const about = { conversation, handle, name: nameOf(after, handle, entry.name) };
  return entry.kind === 'nudge'
    ? { kind: 'nudge', ...about }
    : { kind: 'message', ...about, text: entry.text.slice(0, textCharacters) };
}
