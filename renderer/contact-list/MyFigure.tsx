import type { Principal } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { useApp } from '../state/app-store.ts';
import { useFigures } from './figures.ts';
import { MailButton } from './MailButton.tsx';
import { OwnName } from './OwnName.tsx';

import './my-info.css';

/** The panel about oneself of 6.x: the big figure of the status, name and mail. */
export function MyFigure({ me }: { me: Principal }) {
  const mailEnabled = useApp((app) => app.messenger.mailbox.enabled);
  const figures = useFigures();
  return (
    <section className="my-figure" data-part="my-info" aria-label={text('main.myInfo')}>
      <img data-part="own-status-figure" src={figures.big(me.status)} alt="" width={32} height={45} />
      <div className="my-figure-lines">
        <OwnName me={me} />
        {mailEnabled && <MailButton words />}
      </div>
    </section>
  );
}
