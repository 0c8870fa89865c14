import { useState } from 'react';
import addContact from '../../assets/main-window/add-contact.svg';
import mail from '../../assets/main-window/mail.svg';
import sendMessage from '../../assets/main-window/send-message.svg';
import { text } from '../../shared/text/text.ts';
import { useListSelection } from '../contact-list/list-selection.ts';
import { send, useApp } from '../state/app-store.ts';
import './actions-pane.css';

interface Action {
  readonly label: string;
  readonly picture: string | null;
  /** Why it cannot be done now, or null. */
  readonly reason: string | null;
  readonly run: () => void;
}

/** The pane "I want to..." at the bottom of the 4.x and 6.x windows; its heading folds it away. */
export function ActionsPane() {
  const [open, setOpen] = useState(true);
  const mailEnabled = useApp((app) => app.messenger.mailbox.enabled);
  const chosen = useListSelection((selection) => selection.chosen?.handle ?? null);
  const actions: readonly Action[] = [
    {
      label: text('main.action.add'),
      picture: addContact,
      reason: null,
      run: () => void send('openWindow', { name: 'add-contact', handle: null }),
    },
    {
      label: text('main.action.message'),
      picture: sendMessage,
      reason: chosen === null ? text('main.reason.nobodyChosen') : null,
      run: () => {
        if (chosen !== null) void send('openConversation', chosen);
      },
    },
    {
      label: text('main.action.mail'),
      picture: mail,
      reason: mailEnabled ? null : text('main.reason.noMail'),
      run: () => void send('openInbox', undefined),
    },
  ];
  return (
    <section className="actions-pane" data-part="actions-pane">
      <button type="button" className="actions-pane-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text('main.iWantTo')}
        <span className="actions-pane-arrow" data-open={open} />
      </button>
      {open && (
        <ul>
          {actions.map(({ label, picture, reason, run }) => (
            <li key={label}>
              <button
                type="button"
                className="actions-pane-action"
                disabled={reason !== null}
                title={reason ?? ''}
                onClick={run}
              >
                <span className="actions-pane-picture">
                  {picture !== null && <img src={picture} alt="" width={16} height={16} />}
                </span>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
