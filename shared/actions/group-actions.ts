import { dialectHas } from '../dialect-features.ts';
import type { Session } from '../model.ts';
import { isRemovable } from '../other-contacts.ts';
import { shortcuts } from '../shortcuts.ts';
import { text } from '../text/text.ts';
import { needsSignIn } from './account-actions.ts';
import { deed } from './action.ts';

/** What is done with a group. */
export interface GroupDeeds {
  /** Opens the box for its name; null makes a new group. */
  name(group: string | null): void;
  delete(group: string): void;
  /** One conversation with everybody in it who can be written to. */
  messageEveryone(group: string): void;
  /** Whether there is anybody. */
  hasSomebody(group: string): boolean;
  /** Saves who is in it in a file. */
  save(group: string): void;
}

/** Why there can be no groups in this session, or null. */
function groupsReason(session: Session): string | null {
  if (session.phase !== 'signed-in') return needsSignIn(session);
  const { dialect } = session;
  return dialectHas(dialect, 'groups') ? null : text('menu.reason.groupsNotInDialect', { dialect });
}

/** What can be done with the group whose heading was clicked on. */
export function groupActions(group: string, session: Session, deeds: GroupDeeds) {
  const nobody = deeds.hasSomebody(group) ? null : text('contactMenu.reason.nobodyToMessage');
  const stays = isRemovable(group) ? null : text('contactMenu.reason.groupStays');
  return {
    ...newGroup(session, deeds),
    messageEveryone: deed('contactMenu.messageEveryone', () => deeds.messageEveryone(group), nobody),
    renameGroup: deed('contactMenu.renameGroup', () => deeds.name(group), null, shortcuts.rename),
    deleteGroup: deed('contactMenu.deleteGroup', () => deeds.delete(group), stays, shortcuts.delete),
    saveGroup: deed('contactMenu.saveGroup', () => deeds.save(group)),
  };
}

/** What can be done where there is no group in sight. */
export function newGroup(session: Session, deeds: Pick<GroupDeeds, 'name'>) {
  return { createGroup: deed('contactMenu.createGroup', () => deeds.name(null), groupsReason(session)) };
}
