import closeMark from '../../assets/main-window/card-close.svg';
import warning from '../../assets/main-window/warning.svg';
import { text } from '../../shared/text/text.ts';
import { useDrawings } from '../skins/drawings.ts';
import './info-bar.css';

interface InfoBarProps {
  readonly children: string;
  readonly onDismiss: () => void;
  /** Leads further, or null where there is nowhere to go. */
  readonly onOpen?: (() => void) | null;
}

/** The yellow bar over the list: one notice, two lines at most. */
export function InfoBar({ children, onDismiss, onOpen = null }: InfoBarProps) {
  const drawn = useDrawings();
  return (
    <div className="info-bar" data-part="info-bar" role="status">
      <img src={drawn('warning', warning)} alt="" width={16} height={16} />
      {onOpen === null ? (
        <span className="info-bar-words" title={children}>
          {children}
        </span>
      ) : (
        <button type="button" className="info-bar-words link" title={children} onClick={onOpen}>
          {children}
        </button>
      )}
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
