import { clientVersions } from '../../shared/client-versions.ts';
import { groupLabel } from '../../shared/group-label.ts';
import type { Contact, Group, Phones } from '../../shared/model.ts';
import { plainName } from '../../shared/plain-name.ts';
import { listed } from '../../shared/text/listed.ts';
import { text } from '../../shared/text/text.ts';

/** One line of the card's back. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
}

/** The generation of a capability number, its four highest bits, in words. */
export function programOf(capabilities: number): string {
  const generation = capabilities >>> 28;
  // Clients older than capabilities, and whoever is offline, tell nothing at all.
  if (capabilities === 0) return text('card.clientUnknown');
  return text('card.client', { version: clientVersions[generation] ?? String(generation) });
}

function phoneFacts(phones: Phones): readonly CardFact[] {
  return [
    { label: text('card.home'), value: phones.home },
    { label: text('card.work'), value: phones.work },
    { label: text('card.mobile'), value: phones.mobile },
  ].filter((fact) => fact.value.trim() !== '');
}

/** What stands on the back of somebody's card. */
export function contactFacts(contact: Contact, groups: readonly Group[]): readonly CardFact[] {
  const names = groups.filter((group) => contact.groups.includes(group.id)).map((group) => groupLabel(group, groups));
  const groupNames = names.length === 0 ? text('card.inNoGroup') : listed(names);
  return [
    ...phoneFacts(contact.phones),
    ...(contact.nickname === null
      ? []
      : [{ label: text('card.nickname'), value: plainName(contact.name, contact.handle) }]),
    ...(contact.storedName === contact.name || contact.storedName === contact.handle
      ? []
      : [{ label: text('card.storedName'), value: plainName(contact.storedName, contact.handle) }]),
    ...(contact.lists.includes('FL') ? [{ label: text('card.groups'), value: groupNames }] : []),
    { label: text('card.lists'), value: listed(contact.lists.map((list) => text(`card.list.${list}`))) },
    { label: text('card.program'), value: programOf(contact.capabilities) },
  ];
}

/** What stands on the back of one's own card. */
export function ownFacts(phones: Phones): readonly CardFact[] {
  const facts = phoneFacts(phones);
  return facts.length === 0 ? [{ label: text('card.phones'), value: text('card.noPhones') }] : facts;
}
