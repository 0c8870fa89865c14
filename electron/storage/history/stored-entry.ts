import * as v from 'valibot';
import {
  type ConversationEntry,
  type ConversationNotice,
  type Delivery,
  deliveryFailures,
  deliveryStates,
  type TextFormat,
} from '../../../shared/conversation.ts';
import { statusCodes } from '../../../shared/status.ts';
import { integer, integerOrNull, type Row, words, wordsOrNull } from './rows.ts';

const format = v.object({
  font: v.string(),
  bold: v.boolean(),
  italic: v.boolean(),
  underline: v.boolean(),
  strikeout: v.boolean(),
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
  rightToLeft: v.boolean(),
}) satisfies v.GenericSchema<TextFormat>;

const person = { handle: v.string(), name: v.string() };
const failure = v.picklist(deliveryFailures);

const notice = v.variant('kind', [
  v.object({ kind: v.picklist(['joined', 'left', 'went-offline', 'came-online']), ...person }),
  v.object({ kind: v.literal('status-changed'), ...person, status: v.picklist(statusCodes) }),
  v.object({ kind: v.literal('invitation-failed'), ...person, why: failure, code: v.nullable(v.number()) }),
]) satisfies v.GenericSchema<ConversationNotice>;

const state = v.picklist(deliveryStates);

/** The columns that `entryOf` reads, and where they come from. */
export const entryColumns = `
  entries.uuid, entries.at, entries.kind, entries.own, speakers.handle, speakers.name, entries.text, formats.format,
  entries.automatic, entries.delivery, entries.why, entries.code, entries.remote_id, entries.notice`;
export const entryTables = `
  entries LEFT JOIN speakers ON speakers.id = entries.speaker LEFT JOIN formats ON formats.id = entries.format`;

function storedFormat(row: Row): TextFormat | null {
  const stored = wordsOrNull(row, 'format');
  return stored === null ? null : v.parse(format, JSON.parse(stored));
}

function storedDelivery(row: Row): Delivery | null {
  const stored = wordsOrNull(row, 'delivery');
  if (stored === null) return null;
  const why = wordsOrNull(row, 'why');
  return {
    state: v.parse(state, stored),
    why: why === null ? null : v.parse(failure, why),
    code: integerOrNull(row, 'code'),
  };
}

/** A row of `entryColumns` as the entry that it was made from. Throws when there is no sense in it. */
export function entryOf(row: Row): ConversationEntry {
  const entry = { id: words(row, 'uuid'), at: integer(row, 'at') };
  const kind = words(row, 'kind');
  if (kind === 'notice') return { ...entry, kind, notice: v.parse(notice, JSON.parse(words(row, 'notice'))) };
  const uttered = {
    ...entry,
    own: integer(row, 'own') === 1,
    from: words(row, 'handle'),
    name: words(row, 'name'),
    delivery: storedDelivery(row),
    remoteId: wordsOrNull(row, 'remote_id'),
  };
  if (kind === 'nudge') return { ...uttered, kind };
  return {
    ...uttered,
    kind: 'message',
    text: words(row, 'text'),
    format: storedFormat(row),
    automatic: integer(row, 'automatic') === 1,
  };
}
