import type { TextFormat } from '../../../shared/conversation.ts';
import { splitText } from '../../protocol/switchboard/split.ts';

/** As long as any id of ours. */
const anyId = '00000000-0000-4000-8000-000000000000';

/** A text in pieces that each fit into one message; pieces of white space alone are not worth one. Lines end in LF. */
export function piecesOf(text: string, format: TextFormat | null, automatic: boolean): readonly string[] {
  const body = { kind: 'text', text: text.replaceAll(/\r\n?/g, '\n'), format, nickname: null, automatic } as const;
  return splitText({ ...body, messageId: anyId }).filter((piece) => piece.trim() !== '');
}
