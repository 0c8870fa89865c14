import { type ReactNode, useId } from 'react';
import { CheckBox } from '../controls/CheckBox.tsx';
import { at, type Rectangle, tall } from '../controls/dialog-units.ts';
import { PushButton } from '../controls/PushButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';

/** Something at its rectangle of the page. */
export function Placed({ rect, children }: { rect: Rectangle; children: ReactNode }) {
  return <div style={at(rect)}>{children}</div>;
}

interface PageGroupProps {
  readonly caption: string;
  /** Top of the caption in the original page, which the rectangles inside count from. */
  readonly from: number;
  /** Where the group stands here: groups of the original that we have no use for leave no hole. */
  readonly top: number;
  readonly children: ReactNode;
}

/** Controls under a caption with a line, as the pages of 7.5 were divided. */
export function PageGroup({ caption, from, top, children }: PageGroupProps) {
  const id = useId();
  return (
    <fieldset className="options-group" aria-labelledby={id} style={{ top: tall(top - from) }}>
      <div className="options-caption" style={at([7, from, 242, 8])}>
        <span id={id} data-part="group-caption">
          {caption}
        </span>
      </div>
      {children}
    </fieldset>
  );
}

interface PlacedCheckProps {
  readonly rect: Rectangle;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly reason?: string | null;
}

/** A check box at its rectangle. */
export function PlacedCheck({ rect, label, checked, onChange, reason = null }: PlacedCheckProps) {
  return (
    <Placed rect={rect}>
      <CheckBox checked={checked} onChange={onChange} reason={reason}>
        <MenuLabel label={label} />
      </CheckBox>
    </Placed>
  );
}

interface PlacedButtonProps {
  readonly rect: Rectangle;
  readonly label: string;
  readonly part?: string;
  /** What screen readers say, where that is more than the label. */
  readonly name?: string;
  /** Why it cannot be pressed now, or null. */
  readonly reason?: string | null;
  /** What it began is not over yet. */
  readonly busy?: boolean;
  readonly onPress: () => void;
}

/** A button at its rectangle. */
export function PlacedButton(props: PlacedButtonProps) {
  const { rect, label, part = 'push-button', name, reason = null, busy = false, onPress } = props;
  return (
    <Placed rect={rect}>
      <PushButton
        look="luna"
        className="options-button"
        data-part={part}
        aria-label={name}
        disabled={busy || reason !== null}
        title={reason ?? undefined}
        onClick={onPress}
      >
        <MenuLabel label={label} />
      </PushButton>
    </Placed>
  );
}

interface PlacedEditProps {
  readonly rect: Rectangle;
  readonly label: string;
  /** Null where the label is only read out. */
  readonly labelRect: Rectangle | null;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly problem?: string | undefined;
  /** Why it cannot be used now, or null. */
  readonly reason?: string | null;
  readonly maxLength?: number;
  readonly part?: string;
  readonly type?: 'text' | 'password';
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
}

/** An edit box at its rectangle, with its label at another. */
export function PlacedEdit(props: PlacedEditProps) {
  const { rect, label, labelRect, value, onType, problem, reason = null, maxLength, part = 'edit' } = props;
  const id = useId();
  const words = problem ?? reason ?? props.description;
  return (
    <>
      {labelRect !== null && (
        <label htmlFor={id} style={at(labelRect)} className={reason === null ? undefined : 'options-greyed'}>
          <MenuLabel label={label} />
        </label>
      )}
      <input
        id={id}
        style={at(rect)}
        className="edit edit-luna"
        data-part={part}
        aria-label={labelRect === null ? label : undefined}
        type={props.type ?? 'text'}
        placeholder={props.placeholder}
        spellCheck={false}
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        disabled={reason !== null}
        title={reason ?? props.description}
        aria-invalid={problem !== undefined}
        aria-describedby={words === undefined ? undefined : `${id}-words`}
        onChange={(event) => onType(event.target.value)}
      />
      {words !== undefined && (
        <span id={`${id}-words`} className="unseen">
          {words}
        </span>
      )}
    </>
  );
}

/** What is wrong with a field, or why a page cannot be used, where there is room for it. */
export function PlacedProblem({ rect, words }: { rect: Rectangle; words: string | undefined }) {
  return (
    <p className="options-problem" style={at(rect)} role="alert">
      {words}
    </p>
  );
}
