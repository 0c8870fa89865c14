import { contactIn } from '../../shared/address-book.ts';
import type { UndeliveredTo } from '../../shared/app.ts';
import type { MessengerState } from '../../shared/model.ts';

function isWithJust(participants: readonly { readonly handle: string }[], { people }: UndeliveredTo): boolean {
  return (
    participants.length === people.length &&
    people.every(({ handle }) => participants.some((participant) => participant.handle === handle))
  );
}

/** What an offer is dismissed by: more messages make another one. */
export function offerId({ people, messages }: UndeliveredTo): string {
  return `${messages} ${people.map(({ handle }) => handle).join(' ')}`;
}

/**
 * What can be sent again now, where no open conversation has it already: to people of whom one can be reached, for all
 * that is known. Of strangers nobody tells whether they are online. One at a time, or many would hide the list; null when
 * there is none that is not among the `dismissed`.
 */
export function nextOffer(
  undelivered: readonly UndeliveredTo[],
  { conversations, contacts }: MessengerState,
  dismissed: readonly string[],
): UndeliveredTo | null {
  const isOffered = (offer: UndeliveredTo): boolean => {
    const isOpen = Object.values(conversations).some(({ participants }) => isWithJust(participants, offer));
    const isAnybodyThere = offer.people.some(({ handle }) => {
      const contact = contactIn(contacts, handle);
      if (contact?.lists.includes('BL')) return false;
      return contact?.lists.includes('FL') !== true || contact.status !== 'FLN';
    });
    return !isOpen && isAnybodyThere && !dismissed.includes(offerId(offer));
  };
  return undelivered.find(isOffered) ?? null;
}
