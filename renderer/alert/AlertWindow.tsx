import { useEffect } from 'react';
import mark from '../../assets/logo/logo-mark.svg';
import close from '../../assets/main-window/close.svg';
import info from '../../assets/main-window/info.svg';
import mail from '../../assets/main-window/mail-unread.svg';
import person from '../../assets/pictures/default.svg';
import { oneLine } from '../../shared/plain-name.ts';
import { text } from '../../shared/text/text.ts';
import type { ToastNews } from '../../shared/toast.ts';
import { useFigures } from '../contact-list/figures.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { useDrawings } from '../skins/drawings.ts';
import { useStructure } from '../skins/use-look.ts';
import { send, useApp } from '../state/app-store.ts';
import { alertWords } from './alert-words.ts';
import './alert.css';

function Picture({ news, own }: { news: ToastNews; own: string | null }) {
  const drawn = useDrawings();
  switch (news.kind) {
    case 'mail':
    case 'mailWaiting':
      return <img className="toast-small-picture" src={drawn('mail-unread', mail)} alt="" width={34} height={28} />;
    case 'service':
      return <img className="toast-small-picture" src={drawn('info', info)} alt="" width={32} height={32} />;
    default:
      return own === null ? (
        <img src={person} alt="" width={44} height={44} />
      ) : (
        <img className="toast-figure" src={own} alt="" width={32} height={45} />
      );
  }
}

/** One alert, as it slides in at the corner of the screen: what happened, a way to it, and a way to be rid of it. */
export function AlertWindow({ id }: { id: string }) {
  const toast = useApp((app) => app.toasts.find((one) => one.id === id));

  const { alerts } = useStructure();
  const figures = useFigures();

  useEffect(() => {
    document.title = text('alert.brand');
  }, []);

  if (toast === undefined) return null;
  const { name, words, ours } = alertWords(toast.news);
  const Name = ours === 'name' ? 'span' : 'bdi';
  const Words = ours === 'words' ? 'span' : 'bdi';
  const hold = (held: boolean): void => void send('holdToast', { id, held });
  return (
    <main
      className="toast"
      data-part="toast"
      data-kind={toast.news.kind}
      data-look={alerts}
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
    >
      <header className="toast-header" data-part="header">
        {alerts === 'picture' ? (
          <img src={mark} alt="" width={13} height={13} data-part="header-icon" />
        ) : (
          <img src={figures.status('NLN')} alt="" width={16} height={16} />
        )}
        <h1>{text('alert.brand')}</h1>
        <button
          type="button"
          className="toast-close"
          data-part="close-button"
          aria-label={text('alert.close')}
          onClick={() => void send('closeToast', id)}
        >
          <img src={close} alt="" width={13} height={13} />
        </button>
      </header>
      <div className="toast-body" data-part="body">
        <button type="button" className="toast-options" onClick={() => void send('openOptions', 'alerts')}>
          {text('alert.options')}
        </button>
        <button type="button" className="toast-news" onClick={() => void send('openToast', id)}>
          {/* What it has to say fills it. */}
          {toast.news.kind !== 'stillRunning' && (
            <span className="toast-picture" data-part="picture-frame">
              <span className="toast-picture-inside" data-part="picture">
                <Picture news={toast.news} own={alerts === 'figure' ? figures.big('NLN') : null} />
              </span>
            </span>
          )}
          <span className="toast-text" data-part="text" role="status">
            {name !== '' && (
              <Name className="toast-name" title={oneLine(name)}>
                <NameText words={oneLine(name)} />
              </Name>
            )}
            <Words className="toast-words">{toast.news.kind === 'message' ? <NameText words={words} /> : words}</Words>
          </span>
        </button>
      </div>
      <div className="toast-footer" data-part="footer" />
    </main>
  );
}
