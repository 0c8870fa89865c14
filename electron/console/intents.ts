import { contactIn } from '../../shared/address-book.ts';
import type { Messenger } from '../messenger/messenger.ts';
import type { RequestResult } from '../messenger/request-result.ts';
import type { GroupCommand, Intent } from './command.ts';
import { noSuchGroup, severalGroups } from './failure-sentence.ts';
import { Misunderstanding } from './misunderstanding.ts';
import { groupNamed, groupNames, onlyGroupOf } from './named-groups.ts';
import { talk } from './talking.ts';

/** The group of that name; null is "Other Contacts". Throws Misunderstanding. */
function groupOrOthers(name: string, { state }: Messenger): string | null {
  const id = groupNamed(name, state.groups);
  if (id === undefined) throw new Misunderstanding(noSuchGroup(name, state.session));
  return id;
}

/** As above, where "Other Contacts" will not do. */
function groupItself(name: string, messenger: Messenger): string {
  const id = groupOrOthers(name, messenger);
  if (id === null) throw new Misunderstanding(noSuchGroup(name, messenger.state.session));
  return id;
}

/** The group to move somebody from when nobody said. */
function onlyGroup(handle: string, { state }: Messenger): string | null {
  const contact = contactIn(state.contacts, handle);
  if (contact === undefined) return null;
  const id = onlyGroupOf(contact);
  if (id === undefined) throw new Misunderstanding(severalGroups(handle, groupNames(contact, state)));
  return id;
}

function carryOutForGroups(command: GroupCommand, messenger: Messenger): Promise<RequestResult> {
  switch (command.name) {
    case 'group create':
      return messenger.createGroup(command.group);
    case 'group rename':
      return messenger.renameGroup({ group: groupItself(command.group, messenger), name: command.value });
    case 'group delete':
      return messenger.deleteGroup(groupItself(command.group, messenger));
    case 'group move': {
      const { handle, from, to } = command;
      return messenger.moveContact({
        handle,
        from: from === null ? onlyGroup(handle, messenger) : groupOrOthers(from, messenger),
        to: groupOrOthers(to, messenger),
      });
    }
    case 'group copy':
      return messenger.copyContact({ handle: command.handle, to: groupItself(command.group, messenger) });
    case 'group remove':
      return messenger.removeFromGroup({ handle: command.handle, group: groupItself(command.group, messenger) });
  }
}

/**
 * Has the messenger carry out a command; resolves when the server has answered. Throws Misunderstanding when the command
 * does not fit the list, and then nothing was asked.
 */
export async function carryOut(command: Intent, messenger: Messenger): Promise<RequestResult> {
  switch (command.name) {
    case 'status':
      return messenger.setStatus(command.status);
    case 'psm':
      return messenger.setPersonalMessage(command.text);
    case 'media':
      return messenger.setMedia(command.media);
    case 'name':
      return messenger.setName(command.value);
    case 'phone home':
    case 'phone work':
    case 'phone mobile':
      return messenger.setPhone({ kind: command.kind, number: command.number });
    case 'phone pages':
      return messenger.setMobilePages(command.allowed);
    case 'privacy others':
      return messenger.setPrivacy({ othersAllowed: command.allowed });
    case 'privacy ask':
      return messenger.setPrivacy({ askWhenAdded: command.ask });
    case 'privacy remove':
      return messenger.removeFromList({ handle: command.handle, list: command.list });
    case 'add': {
      const group = command.group === null ? null : groupOrOthers(command.group, messenger);
      return messenger.addContact({ handle: command.handle, group });
    }
    case 'remove':
      return messenger.removeContact({ handle: command.handle, block: command.block });
    case 'block':
      return messenger.blockContact(command.handle);
    case 'unblock':
      return messenger.unblockContact(command.handle);
    case 'accept':
      return messenger.answerRequest({ handle: command.handle, allow: true, add: command.add });
    case 'decline':
      return messenger.answerRequest({ handle: command.handle, allow: false, add: false });
    case 'postpone':
      return messenger.postponeRequest(command.handle);
    case 'rename':
      return messenger.renameContact({ handle: command.handle, name: command.value });
    case 'nickname':
      return messenger.setNickname({ handle: command.handle, nickname: command.nickname });
    case 'chat':
    case 'say':
    case 'typing':
    case 'nudge':
    case 'invite':
    case 'leave':
      return talk(command, messenger);
    case 'invite mail':
      return messenger.inviteByMail({ whom: command.whom, text: command.text });
    case 'page':
      return messenger.pageContact({ handle: command.handle, text: command.text });
    case 'calls':
      return messenger.setCalls(command.allowed);
    case 'refresh':
      return command.what === 'groups' ? messenger.refreshGroups() : messenger.refreshList(command.what);
    default:
      return carryOutForGroups(command, messenger);
  }
}
