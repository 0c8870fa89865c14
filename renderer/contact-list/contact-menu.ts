import { dialectHas } from '../../shared/dialect-features.ts';
import { takesPages } from '../../shared/mobile-pages.ts';
import type { Contact, DialectName, Group } from '../../shared/model.ts';
import { shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { asLabel, defaultItem, item, type MenuEntry, separator } from '../menu/menu-model.ts';
import { hasNameOfItsOwn, isRemovable, otherContactsGroup } from './other-contacts.ts';
import { plainName } from './plain-name.ts';

/** What the entries about a person do. */
export interface ContactActions {
  sendMessage(handle: string): void;
  block(handle: string): void;
  unblock(handle: string): void;
  showCard(handle: string): void;
  showHistory(handle: string): void;
  /** Opens the window for a message to the mobile device. */
  page(handle: string): void;
  rename(handle: string): void;
  remove(handle: string): void;
  copyTo(handle: string, group: string): void;
  /** Null is "Other Contacts" where no group of the server's stands for it. */
  moveTo(handle: string, from: string | null, to: string | null): void;
  removeFromGroup(handle: string, group: string): void;
}

/** What the entries about a group do. */
export interface GroupActions {
  /** Opens the box for its name; null makes a new group. */
  name(group: string | null): void;
  delete(group: string): void;
  /** One conversation with everybody in it who can be written to. */
  messageEveryone(group: string): void;
  /** Whether there is anybody. */
  hasSomebody(group: string): boolean;
}

/** What a group is called in menus and lists. */
export function groupLabel(group: Group, groups: readonly Group[]): string {
  const others = group.id === otherContactsGroup(groups)?.id;
  return others && !hasNameOfItsOwn(group) ? text('main.group.other') : plainName(group.name, group.id);
}

function groupOptions(
  contact: Contact,
  section: string | null,
  groups: readonly Group[],
  actions: ContactActions,
): readonly MenuEntry[] {
  const { handle } = contact;
  const others = otherContactsGroup(groups);
  const elsewhere = groups.filter((group) => !contact.groups.includes(group.id));
  const noOther = elsewhere.length === 0 ? text('contactMenu.reason.noOtherGroup') : null;
  const from = section !== null && contact.groups.includes(section) ? section : (contact.groups[0] ?? null);
  const toNone = others === undefined && contact.groups.length > 0;
  const names = (run: (group: string) => void): readonly MenuEntry[] =>
    elsewhere.map((group) => item(asLabel(groupLabel(group, groups)), () => run(group.id)));
  return [
    {
      kind: 'menu',
      label: text('contactMenu.copyTo'),
      reason: noOther,
      entries: names((group) => actions.copyTo(handle, group)),
    },
    {
      kind: 'menu',
      label: text('contactMenu.moveTo'),
      reason: noOther !== null && !toNone ? noOther : null,
      entries: [
        ...names((group) => actions.moveTo(handle, from, group)),
        ...(toNone ? [item(text('main.group.other'), () => actions.moveTo(handle, from, null))] : []),
      ],
    },
    item(
      text('contactMenu.removeFromGroup'),
      () => from !== null && actions.removeFromGroup(handle, from),
      from === null || from === others?.id ? text('contactMenu.reason.inNoGroup') : null,
    ),
  ];
}

/** Why somebody's mobile device cannot be written to, or null. */
export function noPages(contact: Contact, dialect: DialectName): string | null {
  if (!dialectHas(dialect, 'phones')) return text('contactMenu.reason.noPages');
  return takesPages(contact) ? null : text('contactMenu.reason.noMobile');
}

/** The menu of a person in the list. `section` is the id of the heading that the row stands under. */
export function contactMenu(
  contact: Contact,
  section: string | null,
  groups: readonly Group[],
  actions: ContactActions,
  dialect: DialectName,
): readonly MenuEntry[] {
  const { handle } = contact;
  const blocked = contact.lists.includes('BL');
  return [
    defaultItem(text('contactMenu.sendMessage'), () => actions.sendMessage(handle)),
    item(text('contactMenu.mobile'), () => actions.page(handle), noPages(contact, dialect)),
    separator,
    item(text('contactMenu.history'), () => actions.showHistory(handle)),
    separator,
    blocked
      ? item(text('contactMenu.unblock'), () => actions.unblock(handle))
      : item(text('contactMenu.block'), () => actions.block(handle)),
    item(text('contactMenu.card'), () => actions.showCard(handle)),
    {
      kind: 'menu',
      label: text('contactMenu.groupOptions'),
      reason: groups.length === 0 ? text('contactMenu.reason.noGroups') : null,
      entries: groupOptions(contact, section, groups, actions),
    },
    separator,
    item(text('contactMenu.rename'), () => actions.rename(handle), null, shortcuts.rename),
    item(text('contactMenu.delete'), () => actions.remove(handle), null, shortcuts.delete),
  ];
}

/** The menu of a heading. `group` is null for the headings of our own, `reason` why groups cannot be made. */
export function groupMenu(group: string | null, reason: string | null, actions: GroupActions): readonly MenuEntry[] {
  const create = item(text('contactMenu.createGroup'), () => actions.name(null), reason);
  if (group === null) return [create];
  return [
    item(
      text('contactMenu.messageEveryone'),
      () => actions.messageEveryone(group),
      actions.hasSomebody(group) ? null : text('contactMenu.reason.nobodyToMessage'),
    ),
    separator,
    item(text('contactMenu.renameGroup'), () => actions.name(group), null, shortcuts.rename),
    item(
      text('contactMenu.deleteGroup'),
      () => actions.delete(group),
      isRemovable(group) ? null : text('contactMenu.reason.groupStays'),
      shortcuts.delete,
    ),
    separator,
    create,
  ];
}
