import dropArrow from '../../assets/main-window/drop-arrow.svg';
import type { Principal } from '../../shared/model.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { item, separator } from '../menu/menu-model.ts';
import { StatusMenu } from '../menu/StatusMenu.tsx';
import { send } from '../state/app-store.ts';
import { contactActions } from './contact-actions.ts';
import { plainName } from './plain-name.ts';

/** One's own name with the status in brackets; it drops the menu of statuses down. */
export function OwnName({ me }: { me: Principal }) {
  const name = plainName(me.name, me.handle);
  return (
    <StatusMenu
      status={me.status}
      onChoose={(status) => void send('setStatus', status)}
      more={[
        separator,
        item(text('contactMenu.ownCard'), () => contactActions.showCard(me.handle)),
        item(text('contactMenu.personalSettings'), () => void send('openWindow', { name: 'options', handle: null })),
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
  );
}
