import { useId, useLayoutEffect, useRef } from 'react';
import { groupLabel } from '../../shared/group-label.ts';
import { limits } from '../../shared/limits.ts';
import { otherContactsGroup } from '../../shared/other-contacts.ts';
import { text } from '../../shared/text/text.ts';
import { at } from '../controls/dialog-units.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { useApp } from '../state/app-store.ts';
import { WizardButtons } from './WizardButtons.tsx';
import { WizardFrame } from './WizardFrame.tsx';
import '../controls/edit.css';

interface AddressPageProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly group: string | null;
  readonly onGroup: (group: string | null) => void;
  /** Why the person was not added, or null. */
  readonly problem: string | null;
  /** The server is being asked. */
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** The second page: whom to add, and into which group. */
export function AddressPage(props: AddressPageProps) {
  const { typed, group, problem, asking } = props;
  const groups = useApp((app) => app.messenger.groups);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => box.current?.select(), []);
  useLayoutEffect(() => {
    if (problem !== null) box.current?.focus();
  }, [problem]);
  const others = otherContactsGroup(groups);
  return (
    <WizardFrame
      heading={text('addContact.heading')}
      onSubmit={props.onNext}
      buttons={<WizardButtons onBack={props.onBack} onCancel={props.onCancel} asking={asking} />}
    >
      <div className="address-page" data-part="address-page">
        <p className="dialog-words" style={at([8, 38, 258, 27])}>
          {text('addContact.about')}
        </p>
        <label htmlFor={`${id}-address`} style={at([8, 73, 134, 9])}>
          <MenuLabel label={text('addContact.addressLabel')} />
        </label>
        <input
          ref={box}
          id={`${id}-address`}
          className="edit edit-luna"
          data-part="address-edit"
          style={at([8, 85, 134, 15])}
          type="email"
          autoComplete="off"
          spellCheck={false}
          // More than is allowed, so that whoever pastes too much is told and loses nothing.
          maxLength={limits.handleCharacters * 2}
          value={typed}
          onChange={(event) => props.onType(event.target.value)}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-problem`}
        />
        <p id={`${id}-hint`} className="dialog-words dialog-hint" style={at([149, 83, 115, 72])}>
          {text('addContact.addressHint')}
        </p>
        <p
          id={`${id}-problem`}
          className="dialog-words dialog-problem"
          data-part="address-problem"
          role="alert"
          style={at([8, 104, 134, 34])}
        >
          {asking ? '' : problem}
        </p>
        <label
          htmlFor={`${id}-group`}
          style={at([8, 146, 134, 9])}
          title={groups.length === 0 ? text('addContact.groupReason') : undefined}
        >
          <MenuLabel label={text('addContact.group')} />
        </label>
        <select
          id={`${id}-group`}
          className="edit edit-luna"
          data-part="group-select"
          style={at([8, 157, 134, 14])}
          disabled={groups.length === 0}
          value={group ?? ''}
          onChange={(event) => props.onGroup(event.target.value === '' ? null : event.target.value)}
        >
          {others === undefined && <option value="">{text('main.group.other')}</option>}
          {others !== undefined && <option value="">{groupLabel(others, groups)}</option>}
          {groups
            .filter((one) => one !== others)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {groupLabel(one, groups)}
              </option>
            ))}
        </select>
        <p className="dialog-words" role="status" style={at([8, 176, 258, 9])}>
          {asking ? text('addContact.busy') : ''}
        </p>
      </div>
    </WizardFrame>
  );
}
