import type { ReactNode } from 'react';
import './check-box.css';

interface RadioButtonProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

/** A 13 px radio button with its label. */
export function RadioButton({ name, checked, onChoose, children, disabled = false }: RadioButtonProps) {
  return (
    <label className="check-box-line" data-part="label" data-kind={disabled ? 'disabled' : 'enabled'}>
      <input
        type="radio"
        className="radio"
        data-part="radio"
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
      />
      <span>{children}</span>
    </label>
  );
}
