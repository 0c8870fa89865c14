import { groupLabel } from '../group-label.ts';
import { asLabel, item, type MenuEntry } from '../menus/menu-model.ts';
import type { Contact, Group, MessengerState } from '../model.ts';
import { otherContactsGroup } from '../other-contacts.ts';
import { text } from '../text/text.ts';
import { choices, deed } from './action.ts';
import { type PersonDeeds, personActions } from './person-actions.ts';

/** What is done with somebody and the groups they are in. */
export interface RowDeeds extends PersonDeeds {
  copyTo(handle: string, group: string): void;
  /** Null is "Other Contacts" where no group of the server's stands for it. */
  moveTo(handle: string, from: string | null, to: string | null): void;
  removeFromGroup(handle: string, group: string): void;
}

function placement(contact: Contact, section: string | null, groups: readonly Group[], deeds: RowDeeds) {
  const { handle } = contact;
  const others = otherContactsGroup(groups);
  const elsewhere = groups.filter((group) => !contact.groups.includes(group.id));
  const noGroups = groups.length === 0 ? text('contactMenu.reason.noGroups') : null;
  const noOther = noGroups ?? (elsewhere.length === 0 ? text('contactMenu.reason.noOtherGroup') : null);
  const from = section !== null && contact.groups.includes(section) ? section : (contact.groups[0] ?? null);
  const toNone = others === undefined && contact.groups.length > 0;
  const names = (run: (group: string) => void): readonly MenuEntry[] =>
    elsewhere.map((group) => item(asLabel(groupLabel(group, groups)), () => run(group.id)));
  return {
    copyTo: choices(
      'contactMenu.copyTo',
      noOther,
      names((group) => deeds.copyTo(handle, group)),
    ),
    moveTo: choices('contactMenu.moveTo', noOther !== null && !toNone ? noOther : null, [
      ...names((group) => deeds.moveTo(handle, from, group)),
      ...(toNone ? [item(text('main.group.other'), () => deeds.moveTo(handle, from, null))] : []),
    ]),
    removeFromGroup: deed(
      'contactMenu.removeFromGroup',
      () => from !== null && deeds.removeFromGroup(handle, from),
      noGroups ?? (from === null || from === others?.id ? text('contactMenu.reason.inNoGroup') : null),
    ),
  };
}

/** What can be done with a row of the list. `section` is the id of the heading that it stands under. */
export function rowActions(contact: Contact, section: string | null, messenger: MessengerState, deeds: RowDeeds) {
  return {
    ...personActions(contact, messenger, deeds),
    ...placement(contact, section, messenger.groups, deeds),
  };
}
