/** One object of standard output. */
export interface OutputLine {
  readonly event: string;
  readonly [key: string]: unknown;
}
