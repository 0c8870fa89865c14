import { contactIn } from '../address-book.ts';
import { dialectHas } from '../dialect-features.ts';
import { takesPages } from '../mobile-pages.ts';
import type { Contact, MessengerState, Session } from '../model.ts';
import { shortcuts } from '../shortcuts.ts';
import { text } from '../text/text.ts';
import { needsSignIn } from './account-actions.ts';
import { deed } from './action.ts';

/** What is done with somebody. */
export interface PersonDeeds {
  sendMessage(handle: string): void;
  mail(handle: string): void;
  /** Opens the window for a message to the mobile device. */
  page(handle: string): void;
  showHistory(handle: string): void;
  block(handle: string): void;
  unblock(handle: string): void;
  showCard(handle: string): void;
  rename(handle: string): void;
  remove(handle: string): void;
}

/** Somebody of the list, while they are still on it. */
export function listedContact({ contacts }: MessengerState, handle: string | null): Contact | null {
  const contact = handle !== null ? contactIn(contacts, handle) : undefined;
  return contact?.lists.includes('FL') === true ? contact : null;
}

/** Why somebody's mobile device cannot be written to, or null. */
function noPages(contact: Contact, session: Session): string | null {
  if (session.phase !== 'signed-in' || !dialectHas(session.dialect, 'phones')) {
    return text('contactMenu.reason.noPages');
  }
  return takesPages(contact) ? null : text('contactMenu.reason.noMobile');
}

/** What can be done with whoever is chosen in the list or was clicked on; with nobody (null) nothing can. */
export function personActions(contact: Contact | null, { session }: MessengerState, deeds: PersonDeeds) {
  const nobody = contact === null ? text('contactMenu.reason.nobodyChosen') : null;
  const reason = needsSignIn(session) ?? nobody;
  const to = (run: (handle: string) => void) => () => contact !== null && run(contact.handle);
  const blocked = contact?.lists.includes('BL') === true;
  return {
    message: deed('menu.actions.sendMessage', to(deeds.sendMessage), reason),
    mail: deed('menu.actions.mail', to(deeds.mail), reason),
    page: deed('menu.actions.mobile', to(deeds.page), reason ?? (contact === null ? null : noPages(contact, session))),
    history: deed('contactMenu.history', to(deeds.showHistory), nobody),
    block: blocked
      ? deed('contactMenu.unblock', to(deeds.unblock), reason)
      : deed('contactMenu.block', to(deeds.block), reason),
    card: deed('contactMenu.card', to(deeds.showCard), reason),
    rename: deed('contactMenu.rename', to(deeds.rename), reason, shortcuts.rename),
    remove: deed('contactMenu.delete', to(deeds.remove), reason, shortcuts.delete),
  };
}
