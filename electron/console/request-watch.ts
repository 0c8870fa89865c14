import type { Contact, MessengerState } from '../../shared/model.ts';
import { pendingRequests } from '../../shared/requests.ts';

/** Notices who begins to wait for an answer: once each, and again after the next sign-in. */
export class RequestWatch {
  #told: ReadonlySet<string> = new Set();

  /** Those who wait now and did not at the last look. Nobody while signed out, or when nobody is to be asked about. */
  fresh(state: MessengerState): readonly Contact[] {
    const isAsked = state.session.phase === 'signed-in' && state.privacy.askWhenAdded;
    const waiting = isAsked ? pendingRequests(state) : [];
    const fresh = waiting.filter(({ handle }) => !this.#told.has(handle));
    this.#told = new Set(waiting.map(({ handle }) => handle));
    return fresh;
  }
}
