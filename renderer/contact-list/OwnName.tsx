import dropArrow from '../../assets/main-window/drop-arrow.svg';
import { menuOf } from '../../shared/menus/menu-tree.ts';
import type { Principal } from '../../shared/model.ts';
import { plainName } from '../../shared/plain-name.ts';
import { statusName } from '../../shared/text/status.ts';
import { text } from '../../shared/text/text.ts';
import { NameText } from '../emoticons/NameText.tsx';
import { useMainActions } from '../main-window/use-main-actions.ts';
import { StatusMenu } from '../menu/StatusMenu.tsx';
import { useEraMenus } from '../menu/use-era-menus.ts';

/** One's own name with the status in brackets; it drops the menu of statuses down. */
export function OwnName({ me }: { me: Principal }) {
  const name = plainName(me.name, me.handle);
  return (
    <StatusMenu entries={menuOf(useEraMenus().myName, useMainActions(), false)}>
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
        <bdi className="own-name-text">
          <NameText words={name} />
        </bdi>
        <span>{text('contact.status', { status: statusName(me.status) })}</span>
        <img className="line-mark" src={dropArrow} alt="" width={7} height={4} />
      </button>
    </StatusMenu>
  );
}
