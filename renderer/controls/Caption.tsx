import pixelIcon from '../../assets/eras/1.0/caption.svg';
import icon from '../../assets/icon/icon-16.svg';
import { text } from '../../shared/text/text.ts';
import { useEra } from '../skins/use-look.ts';
import { send } from '../state/app-store.ts';
import './caption.css';

interface CaptionProps {
  readonly title: string;
  /** The window can be made small and large: it has the buttons for it. */
  readonly resizable?: boolean;
}

/** The caption that the system of the era gives a window: icon, title, buttons. It moves the window. */
export function Caption({ title, resizable = false }: CaptionProps) {
  const era = useEra();
  return (
    <header className="caption" data-part="caption" data-caption>
      <img src={era === '1.0' ? pixelIcon : icon} alt="" width={16} height={16} />
      <h1>{title}</h1>
      {resizable && (
        <>
          <button
            type="button"
            className="caption-system-button caption-minimise"
            aria-label={text('window.minimise')}
            tabIndex={-1}
            onClick={() => void send('minimizeWindow', undefined)}
          />
          <button
            type="button"
            className="caption-system-button caption-maximise"
            aria-label={text('window.maximise')}
            tabIndex={-1}
            onClick={() => void send('toggleMaximizeWindow', undefined)}
          />
        </>
      )}
      <button
        type="button"
        className="caption-system-button caption-close"
        data-part="caption-button"
        aria-label={text('window.close')}
        tabIndex={-1}
        onClick={() => void send('closeWindow', undefined)}
      />
    </header>
  );
}
