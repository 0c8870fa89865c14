import type { CSSProperties, KeyboardEvent } from 'react';
import './sheet-tabs.css';

interface SheetTabsProps<N extends string> {
  /** Beginning of the ids: those of the tabs end in their names, that of the page in `page`. */
  readonly id: string;
  readonly label: string;
  /** Names and labels, in the rows in which they stand. */
  readonly rows: readonly (readonly { readonly name: N; readonly label: string }[])[];
  readonly chosen: N;
  readonly style: CSSProperties;
  readonly onChoose: (name: N) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** The tabs of a sheet of properties. Of several rows, the one with the chosen tab stands at the page. */
export function SheetTabs<N extends string>(props: SheetTabsProps<N>) {
  const { id, label, rows, chosen, style, onChoose, onKeyDown } = props;
  return (
    <div
      className="sheet-tabs"
      data-part="page-list"
      role="tablist"
      aria-label={label}
      style={style}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) => (
        <div
          key={row[0]?.name}
          role="presentation"
          className="sheet-tab-row"
          data-front={row.some(({ name }) => name === chosen)}
        >
          {row.map((tab) => (
            <div
              key={tab.name}
              id={`${id}-${tab.name}`}
              role="tab"
              className="sheet-tab"
              aria-selected={tab.name === chosen}
              aria-controls={`${id}-page`}
              tabIndex={tab.name === chosen ? 0 : -1}
              onMouseDown={() => onChoose(tab.name)}
            >
              <span>{tab.label}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
