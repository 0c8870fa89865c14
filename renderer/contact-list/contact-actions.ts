import type { Contact, Group } from '../../shared/model.ts';
import { send } from '../state/app-store.ts';
import type { ContactActions, GroupActions } from './contact-menu.ts';
import { startNaming, tellNotEmpty } from './list-selection.ts';
import { otherContactsGroup } from './other-contacts.ts';

/** What is done with people, by asking the main process; a refusal is told in words by `send`. */
export const contactActions: ContactActions = {
  sendMessage: (handle) => void send('openConversation', handle),
  block: (handle) => void send('blockContact', handle),
  unblock: (handle) => void send('unblockContact', handle),
  showCard: (handle) => void send('openWindow', { name: 'contact-card', handle }),
  showHistory: (handle) => void send('openWindow', { name: 'history', handle }),
  page: (handle) => void send('openWindow', { name: 'mobile-message', handle }),
  rename: (handle) => void send('openWindow', { name: 'rename', handle }),
  remove: (handle) => void send('openWindow', { name: 'delete-contact', handle }),
  copyTo: (handle, to) => void send('copyContact', { handle, to }),
  moveTo: (handle, from, to) => void send('moveContact', { handle, from, to }),
  removeFromGroup: (handle, group) => void send('removeFromGroup', { handle, group }),
};

/** Opens a conversation with the first and asks the others in. */
async function messageAll([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const opened = await send('openConversation', first);
  if (!opened.ok) return;
  for (const handle of others) await send('inviteToConversation', { conversation: opened.value.conversation, handle });
}

/** Everybody in a group, shown or hidden. */
function membersOf(
  group: string,
  contacts: { readonly [handle: string]: Contact },
  groups: readonly Group[],
): readonly Contact[] {
  const forward = Object.values(contacts).filter((contact) => contact.lists.includes('FL'));
  const others = otherContactsGroup(groups)?.id === group;
  return forward.filter((contact) => contact.groups.includes(group) || (others && contact.groups.length === 0));
}

/** What is done with groups. A group with somebody in it stays, and that is explained. */
export function groupActions(contacts: { readonly [handle: string]: Contact }, groups: readonly Group[]): GroupActions {
  const reachable = (group: string): readonly Contact[] =>
    membersOf(group, contacts, groups).filter(({ status, lists }) => status !== 'FLN' && !lists.includes('BL'));
  return {
    hasSomebody: (group) => reachable(group).length > 0,
    messageEveryone: (group) => void messageAll(reachable(group).map(({ handle }) => handle)),
    name: startNaming,
    delete(group) {
      if (membersOf(group, contacts, groups).length > 0) tellNotEmpty(group);
      else void send('deleteGroup', group);
    },
  };
}
