import addContact from '../../assets/eras/1.0/add-contact.svg';
import mail from '../../assets/eras/1.0/mail.svg';
import sendMessage from '../../assets/eras/1.0/send-message.svg';
import type { Deed } from '../../shared/actions/action.ts';
import type { MainActions } from '../../shared/actions/main-actions.ts';
import type { Principal } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { StatusMenu } from '../menu/StatusMenu.tsx';
import './tool-bar.css';

function ToolButton({ action, label, picture }: { action: Deed; label: string; picture: string }) {
  return (
    <button
      type="button"
      className="tool-button"
      disabled={action.reason !== null}
      title={action.reason ?? ''}
      onClick={action.run}
    >
      <img src={picture} alt="" width={20} height={20} />
      {label}
    </button>
  );
}

/** The buttons under the menu bar of 1.0: Add, Send, Status, Mail. */
export function ToolBar({ me, actions }: { me: Principal; actions: MainActions }) {
  const figures = useFigures();
  return (
    <div className="tool-bar" role="toolbar" aria-label={text('main.toolBar')} data-part="tool-bar">
      <ToolButton action={actions.addContact} label={text('main.tool.add')} picture={addContact} />
      <ToolButton action={actions.message} label={text('main.tool.send')} picture={sendMessage} />
      <StatusMenu entries={actions.status.entries}>
        <button type="button" className="tool-button">
          <img className="tool-status" src={figures.status(me.status)} alt="" width={16} height={16} />
          {text('main.tool.status')}
        </button>
      </StatusMenu>
      <ToolButton action={actions.inbox} label={text('main.tool.mail')} picture={mail} />
    </div>
  );
}
