/** Something to play. */
export interface RecordedStep {
  /** Seconds since the recording began. */
  readonly t: number;
  /** `end`: the connection is no more. */
  readonly dir: 'in' | 'out' | 'end';
  /** A command's line with CR LF, and its payload; nothing at the end. */
  readonly data: string;
  /** Number of its line in the recording. */
  readonly place: number;
}
