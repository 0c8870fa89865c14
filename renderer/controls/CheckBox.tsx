import { type ReactNode, useId } from 'react';
import './check-box.css';

interface CheckBoxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  /** Why the box can't be used now, or null. */
  readonly reason?: string | null;
  /** More words about it, read out with it. */
  readonly description?: string | undefined;
}

/** A 13 px check box with its label. */
export function CheckBox({ checked, onChange, children, reason = null, description }: CheckBoxProps) {
  const described = useId();
  const words = reason ?? description;
  return (
    <label
      className="check-box-line"
      data-part="label"
      data-kind={reason === null ? 'enabled' : 'disabled'}
      title={reason ?? undefined}
    >
      <input
        type="checkbox"
        className="check-box"
        data-part="check-box"
        checked={checked}
        disabled={reason !== null}
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={words === undefined ? undefined : described}
      />
      <span>{children}</span>
      {words !== undefined && (
        <span id={described} className="unseen">
          {words}
        </span>
      )}
    </label>
  );
}
