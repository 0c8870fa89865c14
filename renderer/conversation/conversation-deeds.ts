import type { ConversationDeeds } from '../../shared/actions/conversation-actions.ts';
import type { ConversationSettings } from '../../shared/conversation-settings.ts';
import { personDeeds } from '../contact-list/person-deeds.ts';
import { programDeeds } from '../main-window/program-deeds.ts';
import { ask, send } from '../state/app-store.ts';
import type { Asked } from './ConversationDialogs.tsx';
import type { BarDeeds } from './NoticeBar.tsx';

/** What the window itself does: the rest is asked of the main process. */
interface OwnDeeds extends Pick<ConversationDeeds, 'edit' | 'find' | 'nudge'> {
  /** Opens a dialog of the window's. */
  ask(dialog: Asked): void;
}

/** What a conversation's window does when a menu, a button or a key asks for it. */
export function conversationDeeds(
  id: string,
  settings: ConversationSettings,
  own: OwnDeeds,
): ConversationDeeds & BarDeeds {
  return {
    edit: own.edit,
    find: own.find,
    nudge: own.nudge,
    async save(again) {
      const result = await send('saveConversation', { conversation: id, again });
      if (result.ok && result.value !== null) own.ask({ kind: 'saved', file: result.value.file });
    },
    showHistory: (handle) => void send('openWindow', { name: 'history', handle }),
    close: () => void send('closeConversation', id),
    chooseFont: () => own.ask({ kind: 'font' }),
    invite: () => own.ask({ kind: 'invite' }),
    mail: personDeeds.mail,
    add: (handle) => void send('openWindow', { name: 'add-contact', handle }),
    block: personDeeds.block,
    unblock: personDeeds.unblock,
    showCard: personDeeds.showCard,
    openOptions: programDeeds.openOptions,
    openWelcome: programDeeds.openWelcome,
    showAbout: () => own.ask({ kind: 'about' }),
    change: (change) => void send('setConversationSettings', { ...settings, ...change }),
    async sendAgain(entries) {
      // One after the other: they keep their order.
      for (const entry of entries) await ask('retryMessage', { conversation: id, entry });
    },
  };
}
