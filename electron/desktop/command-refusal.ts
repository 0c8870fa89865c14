import type { CommandErrorKind } from '../../shared/command-error.ts';

/** Thrown by a handler to refuse a command; the page gets it as its typed error. `code`: the server's number, if any. */
export class CommandRefusal extends Error {
  readonly kind: CommandErrorKind;
  readonly code: number | null;
  constructor(kind: CommandErrorKind, detail: string, code: number | null = null) {
    super(detail);
    this.name = 'CommandRefusal';
    this.kind = kind;
    this.code = code;
  }
}
