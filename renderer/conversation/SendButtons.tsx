import { shortcutName, shortcuts } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { bridge } from '../state/bridge.ts';

interface SendButtonsProps {
  readonly canSend: boolean;
  /** Why not, where there is more to say than that nothing is typed. */
  readonly reason: string | null;
  readonly onSend: () => void;
  /** Null in eras without that button. */
  readonly onSearch: (() => void) | null;
}

/** Send, and under it Search, at the right of the box for typing. */
export function SendButtons({ canSend, reason, onSend, onSearch }: SendButtonsProps) {
  return (
    <div className="send-buttons">
      <button
        type="button"
        className="send-button"
        data-part="send-button"
        disabled={!canSend}
        title={reason ?? text('conversation.sendTip', { key: shortcutName(shortcuts.send, bridge().platform) })}
        onClick={onSend}
      >
        <MenuLabel label={text('conversation.send')} />
      </button>
      {onSearch !== null && (
        <button
          type="button"
          className="send-button search-button"
          data-part="search-button"
          title={text('conversation.searchTip')}
          onClick={onSearch}
        >
          {text('conversation.search')}
        </button>
      )}
    </div>
  );
}
