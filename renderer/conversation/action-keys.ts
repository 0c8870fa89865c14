import type { Action, ConversationActions } from './conversation-actions.ts';

/** Edit keys are the system's own in the box for typing and in the history. */
const ofWindow: readonly (keyof ConversationActions)[] = ['save', 'close', 'find'];

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The action whose key was pressed, or null. Ctrl is Command on a Mac. */
export function actionOfKey(event: Key, actions: ConversationActions): Action | null {
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return null;
  const pressed = `Ctrl+${event.key.toUpperCase()}`;
  return ofWindow.map((id) => actions[id]).find(({ keys }) => keys === pressed) ?? null;
}

/** The tab that Ctrl+Tab, Ctrl+Shift+Tab, Ctrl+PageDown or Ctrl+PageUp goes to from `front`; null where it is none of these. */
export function tabOfKey(event: Key, tabs: readonly string[], front: string | null): string | null {
  if (!event.ctrlKey || event.altKey || event.metaKey || tabs.length === 0) return null;
  const back = (event.key === 'Tab' && event.shiftKey) || event.key === 'PageUp';
  const on = (event.key === 'Tab' && !event.shiftKey) || event.key === 'PageDown';
  if (!back && !on) return null;
  const at = front === null ? -1 : tabs.indexOf(front);
  return tabs[(at + (back ? tabs.length - 1 : 1)) % tabs.length] ?? null;
}
