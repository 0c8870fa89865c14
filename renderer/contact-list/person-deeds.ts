import type { RowDeeds } from '../../shared/actions/row-actions.ts';
import { send } from '../state/app-store.ts';

/** What is done with people, by asking the main process; a refusal is told in words by `send`. */
export const personDeeds: RowDeeds = {
  sendMessage: (handle) => void send('openConversation', handle),
  mail: (handle) => void send('openLink', `mailto:${encodeURIComponent(handle).replace('%40', '@')}`),
  page: (handle) => void send('openWindow', { name: 'mobile-message', handle }),
  showHistory: (handle) => void send('openWindow', { name: 'history', handle }),
  block: (handle) => void send('blockContact', handle),
  unblock: (handle) => void send('unblockContact', handle),
  showCard: (handle) => void send('openWindow', { name: 'contact-card', handle }),
  rename: (handle) => void send('openWindow', { name: 'rename', handle }),
  remove: (handle) => void send('openWindow', { name: 'delete-contact', handle }),
  copyTo: (handle, to) => void send('copyContact', { handle, to }),
  moveTo: (handle, from, to) => void send('moveContact', { handle, from, to }),
  removeFromGroup: (handle, group) => void send('removeFromGroup', { handle, group }),
};
