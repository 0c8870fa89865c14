import type { GroupDeeds } from '../../shared/actions/group-actions.ts';
import type { AddressBook, Contact, Group } from '../../shared/model.ts';
import { membersOf } from '../../shared/other-contacts.ts';
import { saveContacts } from '../main-window/main-dialogs.ts';
import { send } from '../state/app-store.ts';
import { startNaming, tellNotEmpty } from './list-selection.ts';

/** Opens a conversation with the first and asks the others in. */
async function messageAll([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const opened = await send('openConversation', first);
  if (!opened.ok) return;
  for (const handle of others) await send('inviteToConversation', { conversation: opened.value.conversation, handle });
}

/** What is done with groups. A group with somebody in it stays, and that is explained. */
export function groupDeeds(contacts: AddressBook, groups: readonly Group[]): GroupDeeds {
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
    save: (group) => void saveContacts('ctt', group),
  };
}
