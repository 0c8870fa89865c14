import type { Principal } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { useApp } from '../state/app-store.ts';
import { useFigures } from './figures.ts';
import { MailButton } from './MailButton.tsx';
import { OwnName } from './OwnName.tsx';

import './my-info.css';

/** The header of 4.x: big figure, "My Status:" and name on blue, the bar of four colours, the line that leads to the mail. */
export function MyHeader({ me }: { me: Principal }) {
  const mailEnabled = useApp((app) => app.messenger.mailbox.enabled);
  const figures = useFigures();
  return (
    <section className="my-header" aria-label={text('main.myInfo')}>
      <div className="my-header-blue" data-part="header">
        <img src={figures.big(me.status)} alt="" width={25} height={35} />
        <div className="my-header-lines">
          <span>{text('main.myStatus')}</span>
          <OwnName me={me} />
        </div>
      </div>
      <div className="colour-bar" data-part="color-bar" />
      {mailEnabled && (
        <div className="my-header-mail">
          <MailButton words />
        </div>
      )}
    </section>
  );
}
