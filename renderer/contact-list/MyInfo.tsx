import dropArrow from '../../assets/main-window/drop-arrow.svg';
import mail from '../../assets/main-window/mail.svg';
import mailUnread from '../../assets/main-window/mail-unread.svg';
import personCard from '../../assets/main-window/person-card.svg';
import picture from '../../assets/pictures/default.svg';
import type { Principal } from '../../shared/model.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { item, separator } from '../menu/menu-model.ts';
import { StatusMenu } from '../menu/StatusMenu.tsx';
import { send, useApp } from '../state/app-store.ts';
import { contactActions } from './contact-actions.ts';
import { PersonalMessage } from './PersonalMessage.tsx';
import { plainName } from './plain-name.ts';
import './my-info.css';

function MailButton() {
  const { inboxUnread } = useApp((app) => app.messenger.mailbox);
  return (
    <button
      type="button"
      className="my-info-icon"
      data-part="mail"
      aria-label={`${text('main.mail')}: ${text('main.mailTooltip', { count: inboxUnread })}`}
      title={text('main.mailTooltip', { count: inboxUnread })}
      onClick={() => void send('openInbox', undefined)}
    >
      <img data-part="mail-icon" src={inboxUnread > 0 ? mailUnread : mail} alt="" width={17} height={14} />
      <span data-part="mail-count">{text('main.mailCount', { count: inboxUnread })}</span>
    </button>
  );
}

/** The panel about oneself: picture, name and status, personal message, mail and profile. */
export function MyInfo({ me }: { me: Principal }) {
  const mailEnabled = useApp((app) => app.messenger.mailbox.enabled);
  const name = plainName(me.name, me.handle);
  return (
    <section className="my-info" data-part="my-info" aria-label={text('main.myInfo')}>
      <img className="own-picture" data-part="own-picture" src={picture} alt={text('signIn.ownPicture')} />
      <div className="my-info-lines">
        <StatusMenu
          status={me.status}
          onChoose={(status) => void send('setStatus', status)}
          more={[
            separator,
            item(text('contactMenu.ownCard'), () => contactActions.showCard(me.handle)),
            item(
              text('contactMenu.personalSettings'),
              () => void send('openWindow', { name: 'options', handle: null }),
            ),
          ]}
        >
          <button
            type="button"
            className="own-name"
            data-part="own-name"
            data-status={me.status}
            title={[
              text('contact.tooltip', { name, handle: me.handle }),
              me.verified === false ? text('main.notVerified') : '',
            ]
              .filter(Boolean)
              .join(' ')}
            aria-description={text('main.nameMenu')}
          >
            <bdi className="own-name-text">{name}</bdi>
            <span>{text('contact.status', { status: statusName(me.status) })}</span>
            <img src={dropArrow} alt="" width={7} height={4} />
          </button>
        </StatusMenu>
        <PersonalMessage me={me} />
        <div className="my-info-icons">
          {mailEnabled && <MailButton />}
          <button
            type="button"
            className="my-info-icon"
            data-part="profile-icon"
            aria-label={text('main.profile')}
            title={text('main.profile')}
            onClick={() => void send('openProfile', undefined)}
          >
            <img src={personCard} alt="" width={16} height={16} />
          </button>
        </div>
      </div>
    </section>
  );
}
