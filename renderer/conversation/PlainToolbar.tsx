import blockLarge from '../../assets/conversation/block-large.svg';
import invite from '../../assets/conversation/invite.svg';
import sendEmail from '../../assets/conversation/send-email.svg';
import type { Deed } from '../../shared/actions/action.ts';
import type { ConversationActions } from '../../shared/actions/conversation-actions.ts';
import { text } from '../../shared/text/text.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useDrawings } from '../skins/drawings.ts';
import './plain-toolbar.css';

function PlainButton({ action, label, picture }: { action: Deed; label: string; picture: string }) {
  return (
    <button
      type="button"
      className="plain-tool"
      disabled={action.reason !== null}
      title={action.reason ?? undefined}
      onClick={action.run}
    >
      <img src={picture} alt="" width={20} height={18} />
      <MenuLabel label={label} />
    </button>
  );
}

/** The small buttons of 4.x and 1.0: Invite, Block, Send E-mail. */
export function PlainToolbar({ actions, blocked }: { actions: ConversationActions; blocked: boolean }) {
  const drawn = useDrawings();
  return (
    <div className="plain-toolbar" data-part="toolbar" role="toolbar" aria-label={text('conversation.toolbar')}>
      <PlainButton action={actions.invite} label={text('toolbar.invite')} picture={drawn('invite', invite)} />
      <PlainButton
        action={actions.block}
        label={text(blocked ? 'conversation.unblock' : 'conversation.block')}
        picture={drawn('block-large', blockLarge)}
      />
      <PlainButton action={actions.mail} label={text('toolbar.email')} picture={drawn('send-email', sendEmail)} />
    </div>
  );
}
