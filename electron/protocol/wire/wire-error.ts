export type WireErrorKind =
  | 'line-too-long'
  | 'payload-too-large'
  | 'buffer-too-large'
  | 'bad-length'
  | 'bad-command'
  | 'unsendable'
  | 'not-in-dialect';

/** The byte stream, or something that was to be written into it, breaks the rules of the wire. */
export class WireError extends Error {
  readonly kind: WireErrorKind;

  constructor(kind: WireErrorKind, message: string) {
    super(message);
    this.name = 'WireError';
    this.kind = kind;
  }
}
