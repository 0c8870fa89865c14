import type { Contact, Group, Principal } from '../../shared/model.ts';
import { plainName } from '../../shared/plain-name.ts';
import { shownName } from '../../shared/shown-name.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import type { Figures } from '../contact-list/figures.ts';
import { isOnline } from '../contact-list/list-model.ts';

import type { CardPerson } from './ContactCard.tsx';
import { contactFacts, ownFacts } from './card-facts.ts';

/** A contact as the card shows them. */
export function cardOfContact(contact: Contact, groups: readonly Group[], figures: Figures): CardPerson {
  const { handle, status, personalMessage, media } = contact;
  const blocked = contact.lists.includes('BL');
  const onMobile = contact.mobileAllowed && !isOnline(contact);
  const words = onMobile ? text('card.onMobile') : statusName(status);
  return {
    ...{ handle, personalMessage, media },
    name: plainName(shownName(contact), handle),
    icon: blocked ? figures.blocked(status) : onMobile ? figures.mobile : figures.status(status),
    bigIcon: figures.big(status),
    status: blocked ? `${words} ${text('contact.status', { status: text('status.blocked') })}` : words,
    facts: contactFacts(contact, groups),
  };
}

/** Oneself, as one's own card shows it. */
export function cardOfSelf(
  { name, handle, status, personalMessage, media, phones }: Principal,
  figures: Figures,
): CardPerson {
  return {
    ...{ handle, personalMessage, media },
    name: plainName(name, handle),
    icon: figures.status(status),
    bigIcon: figures.big(status),
    status: statusName(status),
    facts: ownFacts(phones),
  };
}
