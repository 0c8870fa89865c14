import type { CommandError } from '../../shared/ipc.ts';

/** Thrown by a handler to refuse a command; the page gets it as its typed error. */
export class CommandRefusal extends Error {
  readonly kind: CommandError['kind'];
  constructor(kind: CommandError['kind'], detail: string) {
    super(detail);
    this.name = 'CommandRefusal';
    this.kind = kind;
  }
}
