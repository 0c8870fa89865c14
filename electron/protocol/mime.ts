/** A MIME-like body as MSG carries it: header lines, an empty line, the rest (fact book 20, MSG; 30). */
export interface MimeDocument {
  /** In the order received; look up without regard to case. */
  readonly headers: readonly MimeHeader[];
  readonly body: string;
}

export interface MimeHeader {
  readonly name: string;
  readonly value: string;
}
