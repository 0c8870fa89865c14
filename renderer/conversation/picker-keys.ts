/** A place in a picker of several rows. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in rows of those lengths (none empty): arrows, Home and End in the row, with Ctrl in all. Null: nowhere. */
export function cellByKey(lengths: readonly number[], at: Cell, key: string, control: boolean): Cell | null {
  const lastRow = lengths.length - 1;
  const inRow = (row: number, column: number): Cell => ({
    row,
    column: Math.max(0, Math.min(column, (lengths[row] ?? 1) - 1)),
  });
  switch (key) {
    case 'ArrowRight':
      return at.column + 1 < (lengths[at.row] ?? 0)
        ? { ...at, column: at.column + 1 }
        : inRow(Math.min(at.row + 1, lastRow), at.row === lastRow ? at.column : 0);
    case 'ArrowLeft':
      return at.column > 0
        ? { ...at, column: at.column - 1 }
        : at.row === 0
          ? at
          : inRow(at.row - 1, Number.POSITIVE_INFINITY);
    case 'ArrowDown':
      return inRow(Math.min(at.row + 1, lastRow), at.column);
    case 'ArrowUp':
      return inRow(Math.max(at.row - 1, 0), at.column);
    case 'Home':
      return inRow(control ? 0 : at.row, 0);
    case 'End':
      return inRow(control ? lastRow : at.row, Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}
