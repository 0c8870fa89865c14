import type { TextFormat } from '../../../../shared/conversation.ts';
import { limits } from '../../../../shared/limits.ts';

/** A message of another program's log. Names are all that most logs know of people. */
export interface LoggedMessage {
  readonly kind: 'message';
  /** The number of its conversation in the file, from 1. */
  readonly session: number;
  /** In Unix milliseconds. */
  readonly at: number;
  readonly speaker: string;
  /** Names of whom it was said to, where the log says it. */
  readonly hearers: readonly string[];
  readonly text: string;
  readonly format: TextFormat | null;
  /** The log says that it did not arrive; then `speaker` is nobody. */
  readonly failed: boolean;
}

/** `skipped`: something that is no message, or makes no sense. */
export type LoggedItem = LoggedMessage | { readonly kind: 'skipped' };

/** Understands a log as it comes. Each call gives what became complete. */
export interface LogReader {
  write(text: string): readonly LoggedItem[];
  end(): readonly LoggedItem[];
}

/** The file is no log that can be read; the message says why, for people. */
export class HistoryLogError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'HistoryLogError';
  }
}

/** Messages with more characters are cut: no messenger sent longer ones. */
export const longestLoggedText = 65_536;
/** Longer names are cut, in characters. */
export const longestLoggedName = limits.loggedNameCharacters;

const earliest = Date.UTC(1995, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Whether a message can have been written then. */
export function isLoggedTime(at: number): boolean {
  return Number.isFinite(at) && at >= earliest && at <= latest;
}

export const plainFormat: TextFormat = {
  font: '',
  bold: false,
  italic: false,
  underline: false,
  strikeout: false,
  colour: '#000000',
  rightToLeft: false,
};
