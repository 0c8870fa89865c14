import mail from '../../assets/main-window/mail.svg';
import mailUnread from '../../assets/main-window/mail-unread.svg';
import { text } from '../../shared/text/text.ts';
import { useDrawings } from '../skins/drawings.ts';
import { send, useApp } from '../state/app-store.ts';

/** The envelope with the number of new messages; it leads to the inbox. `words`: the sentence instead of the number. */
export function MailButton({ words = false }: { words?: boolean }) {
  const drawn = useDrawings();
  const { inboxUnread } = useApp((app) => app.messenger.mailbox);
  const count = text('main.mailTooltip', { count: inboxUnread });
  return (
    <button
      type="button"
      className="my-info-icon"
      data-part="mail"
      aria-label={text('words.labelled', { label: text('main.mail'), value: count })}
      title={count}
      onClick={() => void send('openInbox', undefined)}
    >
      <img
        data-part="mail-icon"
        src={inboxUnread > 0 ? drawn('mail-unread', mailUnread) : mail}
        alt=""
        width={17}
        height={14}
      />
      <span data-part="mail-count">{text(words ? 'main.mailLine' : 'main.mailCount', { count: inboxUnread })}</span>
    </button>
  );
}
