import type { Deed } from '../../shared/actions/action.ts';
import type { ConversationActions } from '../../shared/actions/conversation-actions.ts';
import { isPressed, type Platform, type Pressed } from '../../shared/shortcuts.ts';

/** Edit keys are the system's own in the box for typing and in the history. */
const ofWindow: readonly ['save', 'close', 'find'] = ['save', 'close', 'find'];

/** The action whose keys were pressed, or null. */
export function actionOfKey(event: Pressed, actions: ConversationActions, platform: Platform): Deed | null {
  return ofWindow.map((id) => actions[id]).find(({ keys }) => keys && isPressed(keys, event, platform)) ?? null;
}

/** The tab that Ctrl+Tab, Ctrl+Shift+Tab, Ctrl+PageDown or Ctrl+PageUp goes to from `front`; null where it is none of these. */
export function tabOfKey(event: Pressed, tabs: readonly string[], front: string | null): string | null {
  if (!event.ctrlKey || event.altKey || event.metaKey || tabs.length === 0) return null;
  const back = (event.key === 'Tab' && event.shiftKey) || event.key === 'PageUp';
  const on = (event.key === 'Tab' && !event.shiftKey) || event.key === 'PageDown';
  if (!back && !on) return null;
  const at = front === null ? -1 : tabs.indexOf(front);
  return tabs[(at + (back ? tabs.length - 1 : 1)) % tabs.length] ?? null;
}
