import { useRef, useState } from 'react';
import picture from '../../assets/pictures/default.svg';
import { plainName } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import { DialogWindow } from '../controls/DialogWindow.tsx';
import { PushButton } from '../controls/PushButton.tsx';
import { useStructure } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { profileLines } from './profile-words.ts';
import './profile.css';

function Head() {
  const me = useApp((app) => app.messenger.me);
  const session = useApp((app) => app.messenger.session);
  const { conversationPictures } = useStructure();
  const figures = useFigures();
  if (me === null || session.phase !== 'signed-in') return null;
  return (
    <div className="profile-head" data-part="profile-head">
      <img
        className={conversationPictures ? 'profile-picture' : 'profile-figure'}
        src={conversationPictures ? picture : figures.big(me.status)}
        alt={conversationPictures ? text('signIn.ownPicture') : ''}
        width={50}
        height={50}
      />
      <div>
        <p className="profile-name" data-part="profile-name">
          <bdi>{plainName(me.name, me.handle)}</bdi>
        </p>
        <p data-part="profile-handle">{me.handle}</p>
        <p className="profile-session" data-part="profile-session">
          {text('profile.session', { dialect: session.dialect, server: session.server })}
        </p>
      </div>
    </div>
  );
}

/** What scrolls must be reachable without a mouse. */
const reachable = { tabIndex: 0 };

/** "Hotmail profile info": every field that the server sent at sign-in, in words. */
export function ProfileWindow() {
  const fields = useApp((app) => app.messenger.profile);
  const signedIn = useApp((app) => app.messenger.session.phase === 'signed-in');
  const table = useRef<HTMLTableElement>(null);
  const [copied, setCopied] = useState(false);
  const lines = signedIn ? profileLines(fields) : [];

  const copy = (): void => {
    // The page has no permission to use the clipboard by itself; copying what is selected needs none.
    const selection = getSelection();
    if (table.current === null || selection === null) return;
    selection.selectAllChildren(table.current);
    setCopied(document.execCommand('copy'));
  };

  return (
    <DialogWindow title={text('profile.title')}>
      <Head />
      {lines.length === 0 ? (
        <p className="profile-none" role="status">
          {text(signedIn ? 'profile.none' : 'profile.signedOut')}
        </p>
      ) : (
        <section className="profile-lines scrolls" aria-label={text('profile.heading')} {...reachable}>
          <p className="profile-heading" data-part="group-caption">
            {text('profile.heading')}
          </p>
          <table ref={table}>
            <thead>
              <tr>
                <th scope="col">{text('profile.field')}</th>
                <th scope="col">{text('profile.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.field} data-part="profile-line" data-field={line.field}>
                  <th scope="row" title={line.field}>
                    {line.label}
                  </th>
                  <td>
                    <bdi>{line.value}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div className="dialog-buttons">
        <span className="profile-copied" role="status">
          {copied ? text('profile.copied') : ''}
        </span>
        {lines.length > 0 && (
          <PushButton look="luna" onClick={copy}>
            {text('profile.copy')}
          </PushButton>
        )}
        <PushButton look="luna" autoFocus onClick={() => void send('closeWindow', undefined)}>
          {text('button.close')}
        </PushButton>
      </div>
    </DialogWindow>
  );
}
