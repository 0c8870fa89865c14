import titleLogo from '../../assets/logo/title-logo.svg';
import close from '../../assets/main-window/close.svg';
import maximise from '../../assets/main-window/maximise.svg';
import menuHide from '../../assets/main-window/menu-hide.svg';
import menuShow from '../../assets/main-window/menu-show.svg';
import minimise from '../../assets/main-window/minimise.svg';
import { text } from '../../shared/text/text.ts';
import { send } from '../state/app-store.ts';
import './title-strip.css';

interface CaptionButtonProps {
  readonly picture: string;
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
}

function CaptionButton({ picture, label, onClick, expanded }: CaptionButtonProps) {
  return (
    <button
      type="button"
      className="caption-button"
      data-part="caption-button"
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      tabIndex={-1}
      onClick={onClick}
    >
      <img className="line-mark" src={picture} alt="" width={13} height={13} />
    </button>
  );
}

/** The window's own title strip. It moves the window; a double-click maximises it. */
export function TitleStrip({ menuShown, onToggleMenu }: { menuShown: boolean; onToggleMenu: () => void }) {
  return (
    <header className="title-strip" data-part="title-strip" data-caption>
      <img className="title-logo" data-part="title-logo" src={titleLogo} alt="" width={50} height={26} />
      <h1 className="title-text" data-part="title-text">
        {text('window.name')}
      </h1>
      <CaptionButton
        picture={menuShown ? menuHide : menuShow}
        label={text(menuShown ? 'window.hideMenu' : 'window.showMenu')}
        onClick={onToggleMenu}
        expanded={menuShown}
      />
      <span className="title-gap" />
      <CaptionButton
        picture={minimise}
        label={text('window.minimise')}
        onClick={() => void send('minimizeWindow', undefined)}
      />
      <CaptionButton
        picture={maximise}
        label={text('window.maximise')}
        onClick={() => void send('toggleMaximizeWindow', undefined)}
      />
      <CaptionButton picture={close} label={text('window.close')} onClick={() => void send('closeWindow', undefined)} />
    </header>
  );
}
