import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { MessageDialog } from '../controls/MessageDialog.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { send } from '../state/app-store.ts';

/** What this program is, and what it is not. */
export function AboutDialog({ version, onClose }: { version: string; onClose: () => void }) {
  const { logo } = useFigures();
  return (
    <MessageDialog
      title={text('about.title')}
      onClose={onClose}
      buttons={
        <>
          <PushButton look="skin" onClick={onClose}>
            {text('button.ok')}
          </PushButton>
          <PushButton look="skin" onClick={() => void send('openWindow', { name: 'licences', handle: null })}>
            {text('about.licences')}
          </PushButton>
        </>
      }
    >
      <p className="about-head">
        <img className="about-logo" src={logo} alt="" width={48} height={48} />
        <span>
          <b>{text('window.name')}</b>
          <br />
          {text('about.version', { version })}
        </span>
      </p>
      <p>{text('about.purpose')}</p>
      <p>{text('about.disclaimer')}</p>
    </MessageDialog>
  );
}
