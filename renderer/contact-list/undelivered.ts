import { contactIn } from '../../shared/address-book.ts';
import type { UndeliveredTo } from '../../shared/app.ts';
import type { MessengerState } from '../../shared/model.ts';

function isWithJust(participants: readonly { readonly handle: string }[], { people }: UndeliveredTo): boolean {
  return (
    participants.length === people.length &&
    people.every(({ handle }) => participants.some((participant) => participant.handle === handle))
  );
}

/**
 * What can be sent again now, where no open conversation has it already: to people of whom one can be reached, for all
 * that is known. Of strangers nobody tells whether they are online.
 */
export function offeredAgain(
  undelivered: readonly UndeliveredTo[],
  { conversations, contacts }: MessengerState,
): readonly UndeliveredTo[] {
  return undelivered.filter((messages) => {
    const isOpen = Object.values(conversations).some(({ participants }) => isWithJust(participants, messages));
    const isAnybodyThere = messages.people.some(({ handle }) => {
      const contact = contactIn(contacts, handle);
      if (contact?.lists.includes('BL')) return false;
      return contact?.lists.includes('FL') !== true || contact.status !== 'FLN';
    });
    return !isOpen && isAnybodyThere;
  });
}
