import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { limits } from '../../shared/limits.ts';
import { oneLine } from '../../shared/plain-name.ts';
import { commandErrorSentence } from '../../shared/text/request-failed.ts';
import { text } from '../../shared/text/text.ts';
import { useFocusReturn } from '../controls/focus-place.ts';
import { ask, useApp } from '../state/app-store.ts';
import { groupNameProblem } from './group-name.ts';

interface GroupNameEditProps {
  /** The group to be renamed, or null for a new one. */
  readonly group: string | null;
  readonly name: string;
  readonly onDone: () => void;
}

/**
 * The box in a heading where its name is typed. Enter keeps it, Esc leaves it, going elsewhere keeps what was changed; what
 * is wrong stands under it.
 */
export function GroupNameEdit({ group, name, onDone }: GroupNameEditProps) {
  const groups = useApp((app) => app.messenger.groups);
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const over = useRef(false);
  const asking = useRef(false);
  const giveFocusBack = useFocusReturn();
  useLayoutEffect(() => input.current?.select(), []);

  const leave = (): void => {
    if (over.current) return;
    over.current = true;
    const typing = document.activeElement === input.current;
    onDone();
    if (typing) giveFocusBack();
  };
  const keep = async (): Promise<void> => {
    if (asking.current || over.current) return;
    const wanted = oneLine(typed);
    if (wanted === '' || (group !== null && wanted === name)) return leave();
    const found = groupNameProblem(wanted, group, groups);
    if (found !== null) return setProblem(found);
    asking.current = true;
    const result =
      group === null ? await ask('createGroup', wanted) : await ask('renameGroup', { group, name: wanted });
    asking.current = false;
    if (result.ok) leave();
    else setProblem(commandErrorSentence(result.error));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void keep();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  return (
    <span className="group-naming">
      <input
        ref={input}
        className="group-name-edit"
        data-part="group-name-edit"
        type="text"
        aria-label={text('group.name')}
        aria-invalid={problem !== null}
        maxLength={limits.groupNameEncodedOctets}
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setProblem(null);
        }}
        onKeyDown={onKeyDown}
        onClick={(event) => event.stopPropagation()}
        onBlur={() => (problem === null && typed !== name ? void keep() : leave())}
      />
      {problem !== null && (
        <span className="group-name-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
