import { contactIn } from '../../shared/address-book.ts';
import type { MessengerEvent } from '../../shared/events.ts';
import type { Contact, MessengerState } from '../../shared/model.ts';
import { isToBeAsked, pendingRequests } from '../../shared/requests.ts';

/** Notices who begins to wait for an answer: once each, and again after the next sign-in. */
export class RequestWatch {
  readonly #told = new Set<string>();

  /**
   * Those who wait after the event, in the state now, and did not before it. Nobody while signed out, or when nobody
   * is to be asked about.
   */
  fresh(event: MessengerEvent, state: MessengerState): readonly Contact[] {
    const isAsked = state.session.phase === 'signed-in' && state.privacy.askWhenAdded;
    switch (event.type) {
      case 'contactChanged': {
        const contact = contactIn(state.contacts, event.contact.handle);
        return isAsked && contact !== undefined ? this.#news([contact], state) : [];
      }
      case 'contactRemoved':
        this.#told.delete(event.handle);
        return [];
      case 'signInProgressed':
      case 'signedIn':
      case 'signingOut':
      case 'signedOut':
      case 'signInPostponed':
      case 'listReplaced':
      case 'privacyChanged':
      case 'requestPostponed':
      case 'decidingChanged': {
        const waiting = isAsked ? pendingRequests(state) : [];
        const handles = new Set(waiting.map(({ handle }) => handle));
        for (const handle of this.#told) if (!handles.has(handle)) this.#told.delete(handle);
        return this.#news(waiting, state);
      }
      default:
        return [];
    }
  }

  #news(contacts: readonly Contact[], state: MessengerState): readonly Contact[] {
    return contacts.filter((contact) => {
      const { handle } = contact;
      const waits = isToBeAsked(contact, state);
      const isNews = waits && !this.#told.has(handle);
      if (waits) this.#told.add(handle);
      else this.#told.delete(handle);
      return isNews;
    });
  }
}
