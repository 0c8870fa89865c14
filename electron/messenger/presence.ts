import type { MessengerEvent } from '../../shared/events.ts';
import type { Contact } from '../../shared/model.ts';
import type { ServerMessage } from '../protocol/notification/messages.ts';
import { mediaText } from '../protocol/personal-message.ts';
import { type ContactList, offline } from './contact-list.ts';

const nothing: readonly MessengerEvent[] = [];

function sawPresence(list: ContactList, before: Contact, after: Contact): readonly MessengerEvent[] {
  const { handle, status, name, capabilities, msnObject } = after;
  list.see(after);
  const same =
    before.status === status &&
    before.name === name &&
    before.capabilities === capabilities &&
    before.msnObject === msnObject;
  return same ? nothing : [{ type: 'presenceChanged', handle, status, name, capabilities, msnObject }];
}

/**
 * NLN, ILN, FLN and UBX (fact book 20). The same news twice is no news; strangers are nobody's business. A personal
 * message may come before the presence it belongs to; going offline clears it.
 */
export function seePresence(list: ContactList, message: ServerMessage): readonly MessengerEvent[] {
  switch (message.command) {
    case 'NLN':
    case 'ILN': {
      const before = list.find(message.handle);
      if (before === undefined) return nothing;
      return sawPresence(list, before, {
        ...before,
        status: message.status,
        name: message.name || before.storedName,
        capabilities: message.capabilities ?? 0,
        msnObject: message.msnObject,
      });
    }
    case 'FLN': {
      const before = list.find(message.handle);
      return before === undefined ? nothing : sawPresence(list, before, offline(before));
    }
    case 'UBX': {
      const before = list.find(message.handle);
      if (before === undefined) return nothing;
      const text = message.personalMessage?.text ?? '';
      const media = mediaText(message.personalMessage?.media ?? null);
      const same =
        before.personalMessage === text && before.media?.kind === media?.kind && before.media?.text === media?.text;
      if (same) return nothing;
      list.see({ ...before, personalMessage: text, media });
      return [{ type: 'personalMessageChanged', handle: before.handle, text, media }];
    }
    default:
      return nothing;
  }
}
