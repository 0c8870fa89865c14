/** A line that is no command Nudge knows in this dialect: kept for the inspector, otherwise a no-op. */
export interface UnknownMessage {
  readonly command: 'unknown';
  readonly name: string;
  readonly fields: readonly string[];
}

/** A known command whose fields make no sense. */
export interface MalformedMessage {
  readonly command: 'malformed';
  readonly name: string;
  readonly fields: readonly string[];
  /** What is wrong, in words for a person who runs the server. */
  readonly problem: string;
}
