import addContact from '../../assets/eras/1.0/add-contact.svg';
import mail from '../../assets/eras/1.0/mail.svg';
import sendMessage from '../../assets/eras/1.0/send-message.svg';
import type { Principal } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { useListSelection } from '../contact-list/list-selection.ts';

import { StatusMenu } from '../menu/StatusMenu.tsx';
import { send, useApp } from '../state/app-store.ts';
import './tool-bar.css';

/** The buttons under the menu bar of 1.0: Add, Send, Status, Mail. */
export function ToolBar({ me }: { me: Principal }) {
  const mailEnabled = useApp((app) => app.messenger.mailbox.enabled);
  const figures = useFigures();
  const chosen = useListSelection((selection) => selection.chosen?.handle ?? null);
  return (
    <div className="tool-bar" role="toolbar" aria-label={text('main.toolBar')} data-part="tool-bar">
      <button
        type="button"
        className="tool-button"
        onClick={() => void send('openWindow', { name: 'add-contact', handle: null })}
      >
        <img src={addContact} alt="" width={20} height={20} />
        {text('main.tool.add')}
      </button>
      <button
        type="button"
        className="tool-button"
        disabled={chosen === null}
        title={chosen === null ? text('main.reason.nobodyChosen') : ''}
        onClick={() => {
          if (chosen !== null) void send('openConversation', chosen);
        }}
      >
        <img src={sendMessage} alt="" width={20} height={20} />
        {text('main.tool.send')}
      </button>
      <StatusMenu status={me.status} onChoose={(status) => void send('setStatus', status)}>
        <button type="button" className="tool-button">
          <img className="tool-status" src={figures.status(me.status)} alt="" width={16} height={16} />
          {text('main.tool.status')}
        </button>
      </StatusMenu>
      <button
        type="button"
        className="tool-button"
        disabled={!mailEnabled}
        title={mailEnabled ? '' : text('main.reason.noMail')}
        onClick={() => void send('openInbox', undefined)}
      >
        <img src={mail} alt="" width={20} height={20} />
        {text('main.tool.mail')}
      </button>
    </div>
  );
}
