import { useState } from 'react';
import mail from '../../assets/main-window/mail.svg';
import sendMessage from '../../assets/main-window/send-message.svg';
import type { PaneAction } from '../../shared/menus/eras/era-menus.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { useEraMenus } from '../menu/use-era-menus.ts';
import { useMainActions } from './use-main-actions.ts';
import './actions-pane.css';

const pictures = { message: sendMessage, mail, inbox: mail } as const;

/** The pane "I want to..." at the bottom of the 4.x and 6.x windows; its heading folds it away. */
export function ActionsPane() {
  const [open, setOpen] = useState(true);
  const actions = useMainActions();
  const { pane } = useEraMenus();
  const { addContact } = useFigures();
  const all: { readonly [A in PaneAction]: string } = { addContact, ...pictures };
  return (
    <section className="actions-pane" data-part="actions-pane">
      <button type="button" className="actions-pane-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text('main.iWantTo')}
        <span className="actions-pane-arrow" data-open={open} />
      </button>
      {open && (
        <ul>
          {pane.map(({ do: id, as }) => {
            const { reason, run } = actions[id];
            return (
              <li key={id}>
                <button
                  type="button"
                  className="actions-pane-action"
                  disabled={reason !== null}
                  title={reason ?? ''}
                  onClick={run}
                >
                  <span className="actions-pane-picture">
                    <img src={all[id]} alt="" width={16} height={16} />
                  </span>
                  {text(as)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
