import type { Deed } from '../../shared/actions/action.ts';
import type { ConversationActions } from '../../shared/actions/conversation-actions.ts';
import { text } from '../../shared/text/text.ts';
import './side-pane.css';

/** The pane "I want to..." beside a conversation of 4.x: what can be done here, in words. */
export function SidePane({ actions, blocked }: { actions: ConversationActions; blocked: boolean }) {
  const entries: readonly (readonly [label: string, action: Deed])[] = [
    [text('sidePane.invite'), actions.invite],
    [text('sidePane.mail'), actions.mail],
    [text('sidePane.add'), actions.add],
    [text(blocked ? 'sidePane.unblock' : 'sidePane.block'), actions.block],
  ];
  return (
    <aside className="side-pane" data-part="sidebar">
      <h2 className="side-pane-head">{text('main.iWantTo')}</h2>
      <ul className="side-pane-list">
        {entries.map(([label, { reason, run }]) => (
          <li key={label}>
            <button
              type="button"
              className="side-pane-action"
              data-part="sidebar-text"
              disabled={reason !== null}
              title={reason ?? undefined}
              onClick={run}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
