import closeMark from '../../assets/main-window/card-close.svg';
import warning from '../../assets/main-window/warning.svg';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { isolated } from '../controls/isolated.ts';
import { useDrawings } from '../skins/drawings.ts';
import type { Bar } from './bars.ts';
import '../main-window/info-bar.css';

/** What the bar's links do. */
export interface BarDeeds {
  add(handle: string): void;
  block(handle: string): void;
  unblock(handle: string): void;
  sendAgain(entries: readonly string[]): void;
}

function words(bar: Bar): string {
  switch (bar.kind) {
    case 'replaying':
      return text('command.replaying');
    case 'signedOut':
      return text('conversation.signedOut');
    case 'appearingOffline':
      return text('conversation.appearingOffline');
    case 'undelivered':
      return bar.name === null
        ? text('conversation.undeliveredHere', { count: bar.entries.length })
        : text('conversation.undelivered', { name: isolated(bar.name), count: bar.entries.length });
    case 'blocked':
      return text('conversation.contactBlocked', { name: isolated(bar.name) });
    case 'stranger':
      return text('conversation.stranger', { name: isolated(bar.name) });
    case 'offline':
      return text('conversation.contactOffline', { name: isolated(bar.name) });
    case 'status':
      return text('conversation.contactStatus', { name: isolated(bar.name), status: statusName(bar.status) });
  }
}

function links(bar: Bar, deeds: BarDeeds): readonly { readonly label: string; readonly run: () => void }[] {
  switch (bar.kind) {
    case 'undelivered': {
      const label = text(bar.entries.length === 1 ? 'conversation.sendOneAgain' : 'conversation.sendAllAgain');
      return [{ label, run: () => deeds.sendAgain(bar.entries) }];
    }
    case 'blocked':
      return [{ label: text('conversation.unblock'), run: () => deeds.unblock(bar.handle) }];
    case 'stranger':
      return [
        { label: text('conversation.add'), run: () => deeds.add(bar.handle) },
        { label: text('conversation.block'), run: () => deeds.block(bar.handle) },
      ];
    default:
      return [];
  }
}

interface NoticeBarProps {
  readonly bar: Bar;
  readonly deeds: BarDeeds;
  readonly onDismiss: () => void;
}

/** The yellow bar over the history, with what can be done about what it tells. */
export function NoticeBar({ bar, deeds, onDismiss }: NoticeBarProps) {
  const drawn = useDrawings();
  return (
    <div className="info-bar conversation-bar" data-part="notice-bar" data-kind={bar.kind} role="status">
      <img src={drawn('warning', warning)} alt="" width={16} height={16} />
      <span className="info-bar-words">
        {words(bar)}
        {links(bar, deeds).map(({ label, run }) => (
          <span key={label}>
            {' '}
            <button type="button" className="link" onClick={run}>
              {label}
            </button>
          </span>
        ))}
      </span>
      <button
        type="button"
        className="info-bar-close"
        aria-label={text('main.dismiss')}
        title={text('main.dismiss')}
        onClick={onDismiss}
      >
        <img className="line-mark" src={closeMark} alt="" width={11} height={13} />
      </button>
    </div>
  );
}
