import { type KeyboardEvent, type MouseEvent, type RefObject, useId, useState } from 'react';
import { limits } from '../../shared/limits.ts';
import { text } from '../../shared/text/text.ts';
import '../controls/edit.css';

interface PasswordFieldProps {
  readonly password: string;
  /** A remembered password serves while the box is empty. */
  readonly remembered: boolean;
  readonly invalid: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onType: (password: string) => void;
}

/** The password, with a notice while Caps Lock is on. */
export function PasswordField({ password, remembered, invalid, input, onType }: PasswordFieldProps) {
  const [capsLock, setCapsLock] = useState(false);
  const id = useId();
  const look = (event: KeyboardEvent | MouseEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="field">
      <label htmlFor={id}>{text('signIn.password')}</label>
      <input
        ref={input}
        id={id}
        className="edit"
        data-part="edit"
        type="password"
        autoComplete="off"
        maxLength={limits.passwordCharacters}
        placeholder={remembered ? '●●●●●●●●' : ''}
        title={remembered ? text('signIn.passwordRemembered') : undefined}
        aria-invalid={invalid}
        value={password}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={look}
        onKeyUp={look}
        onMouseDown={look}
        onBlur={() => setCapsLock(false)}
      />
      <p className="field-notice" role="status">
        {capsLock ? text('signIn.capsLock') : ''}
      </p>
    </div>
  );
}
