import type { Principal } from '../../shared/model.ts';
import { plainName } from '../../shared/plain-name.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { useFigures } from '../contact-list/figures.ts';
import './tool-bar.css';

/** The line at the bottom of the 1.0 window: who one is, and how one appears; nobody before signing in. */
export function StatusLine({ me }: { me: Principal | null }) {
  const figures = useFigures();
  return (
    <footer className="status-line" data-part="status-line">
      <img src={figures.status(me?.status ?? 'FLN')} alt="" width={16} height={16} />
      <span>
        {me === null ? (
          text('signIn.notSignedIn')
        ) : (
          <>
            <bdi>{plainName(me.name, me.handle)}</bdi> {text('contact.status', { status: statusName(me.status) })}
          </>
        )}
      </span>
    </footer>
  );
}
