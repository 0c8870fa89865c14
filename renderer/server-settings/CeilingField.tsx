import { useId } from 'react';
import { type DialectName, dialectNames } from '../../shared/model.ts';
import { text } from '../../shared/text/text.ts';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import { clientGeneration } from './client-generations.ts';
import '../controls/edit.css';

/** The newest dialect to offer. */
export function CeilingField({ value, onChoose }: { value: DialectName; onChoose: (dialect: DialectName) => void }) {
  const id = useId();
  return (
    <div className="server-field server-field-wide">
      <label htmlFor={id}>
        <MenuLabel label={text('server.ceiling')} />
      </label>
      <select
        id={id}
        className="edit edit-luna"
        data-part="ceiling"
        value={value}
        onChange={(event) => {
          const chosen = dialectNames.find((name) => name === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {dialectNames.map((name) => (
          <option key={name} value={name}>
            {text('server.ceilingEntry', { dialect: name, client: clientGeneration(name) })}
          </option>
        ))}
      </select>
    </div>
  );
}
