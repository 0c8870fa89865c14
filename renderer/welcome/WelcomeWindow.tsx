import { controlName } from '../../shared/shortcuts.ts';
import { text } from '../../shared/text/text.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { send } from '../state/app-store.ts';
import { bridge } from '../state/bridge.ts';
import './welcome.css';

/** The first steps: the service inside, servers of others, and what leaves the computer. */
export function WelcomeWindow() {
  const key = controlName(bridge().platform);
  return (
    <DialogWindow title={text('welcome.title')}>
      <form className="welcome" data-part="welcome" onSubmit={(event) => event.preventDefault()}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <section className="welcome-words scrolls" aria-label={text('welcome.title')} tabIndex={0}>
          <h2>{text('welcome.tryHeading')}</h2>
          <p>{text('welcome.try', { demo: text('signIn.demo') })}</p>
          <h2>{text('welcome.serverHeading')}</h2>
          <p>{text('welcome.server')}</p>
          <h2>{text('welcome.privacyHeading')}</h2>
          <p>{text('welcome.privacy')}</p>
          <p>{text('welcome.zoom', { key })}</p>
        </section>
        <div className="dialog-buttons">
          <PushButton look="luna" data-part="servers" onClick={() => void send('openServerSettings', undefined)}>
            <MenuLabel label={text('menu.tools.serverSettings')} />
          </PushButton>
          <PushButton look="luna" data-part="close" autoFocus onClick={() => void send('closeWindow', undefined)}>
            {text('button.close')}
          </PushButton>
        </div>
      </form>
    </DialogWindow>
  );
}
