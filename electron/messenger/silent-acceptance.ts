import type { MessengerEvent } from '../../shared/events.ts';
import { isUndecided } from '../../shared/requests.ts';
import { answerRequest } from './recipes/answer-request.ts';
import { quiet } from './recipes/desk.ts';
import type { RequestDesk } from './request-desk.ts';

/** After these there may be somebody to decide about. */
const occasions: readonly MessengerEvent['type'][] = ['signedIn', 'contactChanged', 'listReplaced', 'privacyChanged'];

/**
 * With GTC N people who add me are put on the allow list without a word (fact book 60 section 4). Each is tried once a
 * session; nobody asked for it, so nobody is told when it fails.
 */
export class SilentAcceptance {
  readonly #desk: RequestDesk;
  readonly #isOnline: () => boolean;
  readonly #tried = new Set<string>();

  constructor(desk: RequestDesk, isOnline: () => boolean) {
    this.#desk = desk;
    this.#isOnline = isOnline;
  }

  heard({ type }: MessengerEvent): void {
    if (!occasions.includes(type) || !this.#isOnline() || this.#desk.list.privacy.askWhenAdded) return;
    for (const contact of this.#desk.list.contacts) {
      const { handle } = contact;
      if (!isUndecided(contact) || this.#tried.has(handle)) continue;
      this.#tried.add(handle);
      void this.#desk.inTurn((desk) => answerRequest(quiet(desk), { handle, allow: true, add: false }));
    }
  }
}
