import type { TextKey } from './text/text.ts';

type NameOf<Key> = Key extends `field.${infer Name}` ? Name : never;
/** What the fields of a line are called; each one has a text that explains it (shared/text/english/fields.ts). */
export type FieldName = NameOf<TextKey>;

/** One field of a line, in the order of the line. */
export interface ExplainedField {
  readonly name: string;
  /** Decoded: names without percent-coding, numbers of bits with their meaning. */
  readonly value: string;
  /** What the field is for, in one sentence. */
  readonly about: string;
}

/** A piece of a payload: a header of a MIME message, or its body. */
export interface ExplainedPart {
  readonly name: string;
  readonly text: string;
  /** What it is for, where that is known. */
  readonly about: string | null;
}

export interface ExplainedPayload {
  readonly kind: 'mime' | 'xml' | 'text' | 'binary';
  /** The whole of it, laid out for reading; a binary one as hexadecimal octets. */
  readonly text: string;
  readonly parts: readonly ExplainedPart[];
}

/** One command of the wire as the inspector shows it. Plain data: it crosses IPC. */
export interface ExplainedFrame {
  /** Three letters, or the three digits of an error. */
  readonly command: string;
  /** What the command is for, in one sentence. */
  readonly about: string;
  /** The line as it travelled, without its line end. */
  readonly line: string;
  readonly fields: readonly ExplainedField[];
  readonly payload: ExplainedPayload | null;
  /** What is wrong with it, in words; null when nothing is. */
  readonly problem: string | null;
}
