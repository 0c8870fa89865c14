import { type ComponentProps, useId } from 'react';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import '../controls/edit.css';

interface LabelledEditProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** What is wrong with the value, or null. */
  readonly problem: string | null;
  readonly hint?: string;
}

/** An edit box with its label, and words under it: what is wrong, else a hint. */
export function LabelledEdit({ label, value, onType, problem, hint, ...rest }: LabelledEditProps) {
  const id = useId();
  const words = problem ?? hint;
  return (
    <div className="server-field">
      <label htmlFor={id}>
        <MenuLabel label={label} />
      </label>
      <div>
        <input
          type="text"
          spellCheck={false}
          autoComplete="off"
          {...rest}
          id={id}
          className="edit edit-luna"
          data-part="edit"
          value={value}
          onChange={(event) => onType(event.target.value)}
          aria-invalid={problem !== null}
          aria-describedby={words === undefined ? undefined : `${id}-words`}
        />
        {words !== undefined && (
          <p id={`${id}-words`} className={problem === null ? 'server-hint' : 'server-problem'}>
            {words}
          </p>
        )}
      </div>
    </div>
  );
}
