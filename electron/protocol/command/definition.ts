import type { Dialect } from '../dialect.ts';
import type { FieldReader } from './field-reader.ts';

/** What goes onto the wire after the command: null fields are left out. */
export interface Body {
  readonly fields: readonly (string | number | null)[];
  readonly payload?: Uint8Array;
}

/** How one command is read and written, in one direction. Differences between dialects come from the Dialect's row. */
export interface Definition<M> {
  /** Whether the dialect has the command. Left out: all dialects have it. */
  readonly spokenIn?: (dialect: Dialect) => boolean;
  /** Throws FieldProblem when a field that must be there is not, or makes no sense. */
  readonly parse: (reader: FieldReader, dialect: Dialect) => M;
  readonly format: (message: M, dialect: Dialect) => Body;
}

/** A message that carries a transaction id. */
export interface Numbered {
  readonly trid: number;
}

/** The words that a trid field is called by in problems. */
export const transactionId = 'transaction id';
