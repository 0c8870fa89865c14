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
import type { ConversationActions } from '../../shared/actions/conversation-actions.ts';
import type { MenuEntry } from '../../shared/menus/menu-model.ts';
import type { ConversationTool } from '../../shared/skins/structure.ts';
import { type TextKey, text } from '../../shared/text/text.ts';
import { MenuEntries, menuContentProps } from '../menu/MenuEntries.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import './toolbar.css';

/** What Nudge cannot do yet: its name in the page, its picture, and why. */
const tools = {
  sendFiles: { part: 'send-files', picture: sendFiles, reason: 'toolbar.reason.files' },
  files: { part: 'send-files', picture: sendFiles, reason: 'toolbar.reason.files' },
  video: { part: 'video', picture: video, reason: 'toolbar.reason.video' },
  webcam: { part: 'video', picture: video, reason: 'toolbar.reason.video' },
  voice: { part: 'voice', picture: voice, reason: 'toolbar.reason.voice' },
  audio: { part: 'voice', picture: voice, reason: 'toolbar.reason.voice' },
  activities: { part: 'activities', picture: activities, reason: 'toolbar.reason.activities' },
  games: { part: 'games', picture: games, reason: 'toolbar.reason.games' },
  fun: { part: 'activities', picture: games, reason: 'toolbar.reason.activities' },
} as const satisfies {
  readonly [T in Exclude<ConversationTool, 'invite'>]: {
    readonly part: string;
    readonly picture: string;
    readonly reason: TextKey;
  };
};

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
  /** Those of the era, in order. */
  readonly buttons: readonly ConversationTool[];
  readonly actions: ConversationActions;
  readonly blocked: boolean;
  /** The choices of the brush. */
  readonly colours: readonly MenuEntry[];
  readonly menuShown: boolean;
  readonly onToggleMenu: () => void;
}

/** The big buttons, and at the right Block under the logo. What Nudge cannot do yet is greyed and says so. */
export function Toolbar({ buttons, actions, blocked, colours, menuShown, onToggleMenu }: ToolbarProps) {
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
        {buttons.map((tool) =>
          tool === 'invite' ? (
            <ToolbarButton
              key={tool}
              part="invite"
              label={text('toolbar.invite')}
              picture={invite}
              reason={invitation.reason}
              title={text('invite.title')}
              onClick={invitation.run}
            />
          ) : (
            <ToolbarButton
              key={tool}
              part={tools[tool].part}
              label={text(`toolbar.${tool}`)}
              picture={tools[tool].picture}
              reason={text(tools[tool].reason)}
            />
          ),
        )}
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
