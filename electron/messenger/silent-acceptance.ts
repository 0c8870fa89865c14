import type { MessengerEvent } from '../../shared/events.ts';
import type { Contact } from '../../shared/model.ts';
import { isUndecided } from '../../shared/requests.ts';
import { answerRequest } from './recipes/answer-request.ts';
import { quiet } from './recipes/desk.ts';
import type { RequestDesk } from './request-desk.ts';
import { done } from './request-result.ts';

/**
 * With GTC N people who add me are put on the allow list without a word (fact book 60 section 4): at sign-in, when they do
 * it, and when the user stops wanting to be asked. Whoever was decided about in this session is left as the user has them,
 * also while moving from list to list. Nobody asked for it, so nobody is told when it fails.
 */
export class SilentAcceptance {
  readonly #desk: RequestDesk;
  readonly #isOnline: () => boolean;
  readonly #decided = new Set<string>();

  constructor(desk: RequestDesk, isOnline: () => boolean) {
    this.#desk = desk;
    this.#isOnline = isOnline;
  }

  heard(event: MessengerEvent): void {
    switch (event.type) {
      case 'signedIn':
      case 'listReplaced':
      case 'privacyChanged':
        for (const contact of this.#desk.list.contacts) this.#consider(contact);
        break;
      case 'contactChanged':
        this.#consider(event.contact);
        break;
      case 'contactRemoved':
        this.#decided.delete(event.handle);
        break;
    }
  }

  #consider(contact: Contact): void {
    const { handle } = contact;
    if (!isUndecided(contact)) {
      this.#decided.add(handle);
      return;
    }
    if (!this.#isOnline() || this.#desk.list.privacy.askWhenAdded || this.#decided.has(handle)) return;
    this.#decided.add(handle);
    void this.#desk.inTurn(async (desk) => {
      const now = desk.list.find(handle);
      if (now === undefined || !isUndecided(now)) return done;
      return answerRequest(quiet(desk), { handle, allow: true, add: false });
    });
  }
}
