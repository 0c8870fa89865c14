import personCard from '../../assets/main-window/person-card.svg';
import picture from '../../assets/pictures/default.svg';
import type { Principal } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { send, useApp } from '../state/app-store.ts';
import { MailButton } from './MailButton.tsx';
import { OwnName } from './OwnName.tsx';
import { PersonalMessage } from './PersonalMessage.tsx';
import './my-info.css';

/** The panel about oneself: picture, name and status, personal message, mail and profile. */
export function MyInfo({ me }: { me: Principal }) {
  const mailEnabled = useApp((app) => app.messenger.mailbox.enabled);
  return (
    <section className="my-info" data-part="my-info" aria-label={text('main.myInfo')}>
      <img className="own-picture" data-part="own-picture" src={picture} alt={text('signIn.ownPicture')} />
      <div className="my-info-lines">
        <OwnName me={me} />
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
