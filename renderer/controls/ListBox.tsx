import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { isPressed, shortcuts } from '../../shared/shortcuts.ts';
import { isRightToLeft } from '../../shared/text/text.ts';
import { bridge } from '../state/bridge.ts';
import './list-box.css';

export interface ListBoxRow {
  readonly id: string;
  readonly label: string;
}

interface ListBoxProps {
  /** Id of the element with its name. */
  readonly labelledBy: string;
  readonly rows: readonly ListBoxRow[];
  /** Ids of the selected rows. */
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  /** One row at a time; otherwise Shift and Ctrl select several. */
  readonly single?: boolean;
  readonly disabled?: boolean;
  readonly part?: string;
  /** Enter or a double click on a row. */
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly onDelete?: (() => void) | undefined;
}

/** The rows from one to another, both included, in either order. */
function between(rows: readonly ListBoxRow[], from: number, to: number): Set<string> {
  return new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id));
}

/**
 * A list box: arrows, Home, End and first letters move; Shift extends, Ctrl leaves or toggles with Space, Ctrl+A takes
 * all; Delete and Enter do what the owner says.
 */
export function ListBox(props: ListBoxProps) {
  const { labelledBy, rows, selected, onSelect, single = false, disabled = false, part = 'list-box' } = props;
  const id = useId();
  const [cursor, setCursor] = useState(0);
  const [anchor, setAnchor] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const at = Math.min(cursor, rows.length - 1);

  useEffect(() => {
    box.current?.querySelector(`[data-row="${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const toggled = (row: ListBoxRow): Set<string> => {
    const next = new Set(selected);
    if (!next.delete(row.id)) next.add(row.id);
    return next;
  };
  const goTo = (index: number, { extend, keep }: { extend: boolean; keep: boolean }): void => {
    const to = Math.max(0, Math.min(index, rows.length - 1));
    const row = rows[to];
    if (row === undefined) return;
    setCursor(to);
    if (extend && !single) onSelect(between(rows, anchor, to));
    else {
      setAnchor(to);
      if (!keep || single) onSelect(new Set([row.id]));
    }
  };
  const typeAhead = (letter: string): void => {
    const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
    const found = order.find((row) => row.label.toLowerCase().startsWith(letter.toLowerCase()));
    if (found !== undefined) goTo(rows.indexOf(found), { extend: false, keep: false });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const how = { extend: event.shiftKey, keep: control };
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 15) - 1);
    const row = rows[at];
    if (event.key === 'ArrowDown') goTo(at + 1, how);
    else if (event.key === 'ArrowUp') goTo(at - 1, how);
    else if (event.key === 'PageDown') goTo(at + page, how);
    else if (event.key === 'PageUp') goTo(at - page, how);
    else if (event.key === 'Home') goTo(0, how);
    else if (event.key === 'End') goTo(rows.length - 1, how);
    else if (isPressed(shortcuts.selectAll, event, bridge().platform) && !single)
      onSelect(between(rows, 0, rows.length - 1));
    else if (event.key === ' ' && row !== undefined) onSelect(control && !single ? toggled(row) : new Set([row.id]));
    else if (isPressed(shortcuts.delete, event, bridge().platform) && props.onDelete !== undefined) props.onDelete();
    else if (event.key === 'Enter' && props.onOpen !== undefined && row !== undefined) props.onOpen(row.id);
    else if (event.key.length === 1 && !control) typeAhead(event.key);
    else return;
    event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent, index: number): void => {
    const row = rows[index];
    if (row === undefined || disabled) return;
    if (event.button === 2 && selected.has(row.id)) return;
    if ((event.ctrlKey || event.metaKey) && !single) {
      setCursor(index);
      setAnchor(index);
      onSelect(toggled(row));
    } else goTo(index, { extend: event.shiftKey, keep: false });
  };

  return (
    <div
      ref={box}
      className="list-box scrolls"
      data-part={part}
      role="listbox"
      aria-labelledby={labelledBy}
      aria-multiselectable={!single}
      aria-disabled={disabled}
      aria-activedescendant={rows.length === 0 ? undefined : `${id}-${at}`}
      tabIndex={disabled ? -1 : 0}
      onKeyDown={disabled ? undefined : onKeyDown}
    >
      {rows.map((row, index) => (
        <div
          key={row.id}
          id={`${id}-${index}`}
          data-row={index}
          role="option"
          // A name in letters from the left loses its end where there is no room, not its beginning.
          dir={isRightToLeft() ? 'auto' : undefined}
          tabIndex={-1}
          aria-selected={selected.has(row.id)}
          data-cursor={index === at ? '' : undefined}
          className="list-box-row"
          title={row.label}
          onMouseDown={(event) => onMouseDown(event, index)}
          onDoubleClick={() => props.onOpen?.(row.id)}
        >
          {row.label}
        </div>
      ))}
    </div>
  );
}
