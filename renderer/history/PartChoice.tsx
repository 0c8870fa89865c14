import { useId } from 'react';
import { RadioButton } from '../controls/RadioButton.tsx';
import { MenuLabel } from '../menu/MenuLabel.tsx';
import type { NamedPart } from './parts.ts';

interface PartChoiceProps {
  readonly words: string;
  readonly parts: readonly NamedPart[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which part of the history. */
export function PartChoice({ words, parts, chosen, onChoose }: PartChoiceProps) {
  const name = useId();
  return (
    <fieldset className="history-choice">
      <legend>{words}</legend>
      {parts.map(({ id, label }) => (
        <RadioButton key={id} name={name} checked={id === chosen} onChoose={() => onChoose(id)}>
          <MenuLabel label={label} />
        </RadioButton>
      ))}
    </fieldset>
  );
}
