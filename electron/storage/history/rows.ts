import type { SQLOutputValue } from 'node:sqlite';

/** One row as node:sqlite gives it; undefined when there is none. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** A whole number of a row. The schema is STRICT, so anything else is a damaged file. */
export function integer(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== 'number') throw new Error(`column ${column} holds no number`);
  return value;
}

/** A text of a row. */
export function words(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new Error(`column ${column} holds no text`);
  return value;
}

export function integerOrNull(row: Row | undefined, column: string): number | null {
  return row?.[column] === null ? null : integer(row, column);
}

export function wordsOrNull(row: Row | undefined, column: string): string | null {
  return row?.[column] === null ? null : words(row, column);
}
