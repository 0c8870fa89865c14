import { DropdownMenu } from 'radix-ui';
import activities from '../../assets/conversation/activities.svg';
import block from '../../assets/conversation/block.svg';
import brush from '../../assets/conversation/brush.svg';
import games from '../../assets/conversation/games.svg';
import invite from '../../assets/conversation/invite.svg';
import menuToggle from '../../assets/conversation/menu-toggle.svg';
import sendFiles from '../../assets/conversation/send-files.svg';
import swoosh from '../../assets/conversation/swoosh.svg';
import logo from '../../assets/conversation/toolbar-logo.svg';
import unblock from '../../assets/conversation/unblock.svg';
import video from '../../assets/conversation/video.svg';
import voice from '../../assets/conversation/voice.svg';
import { text } from '../../shared/text/text.ts';
import { MenuEntries, menuContentProps } from '../menu/MenuEntries.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import type { MenuEntry } from '../menu/menu-model.ts';
import type { ConversationActions } from './conversation-actions.ts';
import './toolbar.css';

interface ToolbarButtonProps {
  readonly part: string;
  readonly label: string;
  readonly picture: string;
  readonly reason: string | null;
  readonly title?: string;
  readonly onClick?: () => void;
}

function ToolbarButton({ part, label, picture, reason, title, onClick }: ToolbarButtonProps) {
  return (
    <button
      type="button"
      className="toolbar-button"
      data-part={`toolbar-button-${part}`}
      disabled={reason !== null}
      title={reason ?? title}
      onClick={onClick}
    >
      <img data-part="toolbar-icon" src={picture} alt="" width={32} height={29} />
      <MenuLabel label={label} />
    </button>
  );
}

interface ToolbarProps {
  readonly actions: ConversationActions;
  readonly blocked: boolean;
  /** The choices of the brush. */
  readonly colours: readonly MenuEntry[];
  readonly menuShown: boolean;
  readonly onToggleMenu: () => void;
}

/** The big buttons, and at the right Block under the logo. What Nudge cannot do yet is greyed and says so. */
export function Toolbar({ actions, blocked, colours, menuShown, onToggleMenu }: ToolbarProps) {
  const { invite: invitation, block: blocking } = actions;
  const menuLabel = text(menuShown ? 'window.hideMenu' : 'window.showMenu');
  return (
    <div className="conversation-top">
      <div
        className="conversation-toolbar"
        data-part="toolbar"
        role="toolbar"
        aria-label={text('conversation.toolbar')}
      >
        <ToolbarButton
          part="invite"
          label={text('toolbar.invite')}
          picture={invite}
          reason={invitation.reason}
          title={text('invite.title')}
          onClick={invitation.run}
        />
        <ToolbarButton
          part="send-files"
          label={text('toolbar.sendFiles')}
          picture={sendFiles}
          reason={text('toolbar.reason.files')}
        />
        <ToolbarButton
          part="video"
          label={text('toolbar.video')}
          picture={video}
          reason={text('toolbar.reason.video')}
        />
        <ToolbarButton
          part="voice"
          label={text('toolbar.voice')}
          picture={voice}
          reason={text('toolbar.reason.voice')}
        />
        <ToolbarButton
          part="activities"
          label={text('toolbar.activities')}
          picture={activities}
          reason={text('toolbar.reason.activities')}
        />
        <ToolbarButton
          part="games"
          label={text('toolbar.games')}
          picture={games}
          reason={text('toolbar.reason.games')}
        />
      </div>
      <button
        type="button"
        className="menu-toggle"
        data-part="menu-toggle"
        aria-label={menuLabel}
        aria-expanded={menuShown}
        title={menuLabel}
        onClick={onToggleMenu}
      >
        <img src={menuToggle} alt="" width={16} height={16} />
      </button>
      <div className="toolbar-end">
        <img className="toolbar-swoosh" src={swoosh} alt="" width={137} height={60} />
        <img className="toolbar-logo" data-part="toolbar-logo" src={logo} alt="" width={50} height={21} />
        <button
          type="button"
          className="circle-button"
          data-part="circle-button"
          aria-label={text(blocked ? 'toolbar.unblock' : 'toolbar.block')}
          title={blocking.reason ?? text(blocked ? 'toolbar.unblock' : 'toolbar.block')}
          disabled={blocking.reason !== null}
          onClick={blocking.run}
        >
          <img src={blocked ? unblock : block} alt="" width={19} height={19} />
        </button>
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger asChild>
            <button
              type="button"
              className="circle-button circle-button-brush"
              data-part="circle-button"
              aria-label={text('toolbar.colours')}
              title={text('toolbar.colours')}
            >
              <img src={brush} alt="" width={19} height={19} />
            </button>
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content {...menuContentProps} align="end" collisionPadding={2}>
              <MenuEntries kit={DropdownMenu} entries={colours} />
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      </div>
    </div>
  );
}
